import type { Design } from './design.ts';

export const PARTICIPANTS: Design = [
  { is: 'fact', label: '«time»', text: '{time}' },
  { is: 'fact', label: '«place»', text: '{place}' },
  { is: 'fact', label: '«chair»', text: '{chair}' },
  {
    is: 'each',
    of: 'groups',
    blocks: [
      { is: 'heading', level: 1, text: '{group}' },
      {
        is: 'table',
        of: 'participants',
        columns: [
          { title: '«name»', text: '{name}', width: 27 },
          { title: '«person-title»', text: '{title}{^title}–{/title}', width: 27 },
          {
            title: '«organisation»',
            text: '{organisation}{^organisation}–{/organisation}',
            width: 28,
          },
          { title: '«role»', text: '{role}{^role}–{/role}', width: 18 },
        ],
      },
    ],
  },
  { is: 'text', text: '«participant-count»' },
];
