import type { Design } from './design.ts';

export const COVER: Design = [
  { is: 'heading', level: 1, text: '«discussions»' },
  {
    is: 'each',
    of: 'discussions',
    blocks: [
      { is: 'heading', level: 2, text: '{#id}{id}. {/id}{theme}' },
      { is: 'fact', label: '«when-column»', text: '{time}' },
      { is: 'fact', label: '«regions»', text: '{regionNames}' },
      {
        is: 'each',
        of: 'ministryNames',
        blocks: [{ is: 'fact', label: '«ministries»', text: '{ministryNames}' }],
      },
      { is: 'fact', label: '«liaison-column»', text: '{liaison}' },
    ],
  },
  { is: 'heading', level: 1, text: '«timetable»' },
  {
    is: 'table',
    of: 'events',
    columns: [
      { title: '«when-column»', text: '{day}', width: 40 },
      { title: '«event-column»', text: '{event}', width: 60 },
    ],
  },
  { is: 'heading', level: 1, text: '«region-list»' },
  {
    is: 'table',
    of: 'regions',
    columns: [
      { title: '«region»', text: '{region}', width: 50 },
      { title: '«discussion-column»', text: '{discussion}', width: 50 },
    ],
  },
  { is: 'heading', level: 1, text: '«contact»' },
  { is: 'list', of: 'mailboxes', item: '{mailbox}' },
];
