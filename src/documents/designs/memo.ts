import { type Design, DISTRIBUTION, GROUPS } from './design.ts';

export const MEMO: Design = [
  { is: 'fact', label: '«time»', text: '{time}' },
  { is: 'fact', label: '«place»', text: '{place}' },
  { is: 'heading', level: 1, text: '«present»' },
  ...GROUPS,
  { is: 'heading', level: 1, text: '«author»' },
  { is: 'text', text: '{author}' },
  { is: 'heading', level: 1, text: '«theme»' },
  { is: 'text', text: '{theme}' },
  { is: 'heading', level: 1, text: '«by-question»' },
  {
    is: 'each',
    of: 'questions',
    blocks: [
      { is: 'heading', level: 2, text: '{number}. {question}' },
      { is: 'prompt', text: '«prompt-question»' },
    ],
  },
  { is: 'heading', level: 1, text: '«summary»' },
  { is: 'prompt', text: '«prompt-summary»' },
  ...DISTRIBUTION,
];
