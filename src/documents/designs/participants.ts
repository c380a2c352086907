import type { Design } from './design.ts';

export const PARTICIPANTS: Design = [
  { is: 'fact', label: '«time»', text: '{time}' },
  { is: 'fact', label: '«place»', text: '{place}' },
  { is: 'fact', label: '«chair»', text: '{chair}' },
  { is: 'heading', level: 1, text: '«attendees»' },
  {
    is: 'table',
    of: 'participants',
    wide: true,
    columns: [
      { title: '«name»', text: '{name}', width: 22 },
      { title: '«person-title»', text: '{title}{^title}–{/title}', width: 22 },
      { title: '«organisation»', text: '{organisation}{^organisation}–{/organisation}', width: 28 },
      { title: '«side»', text: '{side}', width: 20 },
      { title: '«role»', text: '{role}{^role}–{/role}', width: 15 },
    ],
  },
  { is: 'text', text: '«participant-count»' },
];
