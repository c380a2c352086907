import type { Design } from './design.ts';

export const NOTIFICATION: Design = [
  { is: 'text', text: '«notification-text»' },
  { is: 'fact', label: '«diaryNumber»', text: '{diaryNumber}' },
  { is: 'heading', level: 1, text: '«theme»' },
  { is: 'text', text: '{theme}' },
  { is: 'heading', level: 1, text: '«description»' },
  { is: 'text', text: '{description}' },
  { is: 'each', of: 'economy', blocks: [{ is: 'text', text: '«economy-text»' }] },
  { is: 'heading', level: 1, text: '«short-questions»' },
  { is: 'list', of: 'questions', item: '{question}', ordered: true },
  { is: 'heading', level: 1, text: '«contacts»' },
  {
    is: 'table',
    of: 'contacts',
    wide: true,
    columns: [
      { title: '«region»', text: '{region}', width: 23 },
      { title: '«contact-person»', text: '{contact}', width: 22 },
      { title: '«email»', text: '{email}', width: 36 },
      { title: '«phone»', text: '{phone}{^phone}–{/phone}', width: 19 },
    ],
  },
  { is: 'heading', level: 1, text: '«wished-review»' },
  { is: 'text', text: '«wished-review-text»' },
  { is: 'heading', level: 1, text: '«wished-time»' },
  { is: 'text', text: '{preferred}' },
  {
    is: 'each',
    of: 'hasAlternatives',
    blocks: [
      { is: 'text', text: '«alternatives»' },
      { is: 'list', of: 'alternatives', item: '{time}' },
    ],
  },
  { is: 'each', of: 'reason', blocks: [{ is: 'text', text: '«reason»: {reason}' }] },
  {
    is: 'each',
    of: 'memo',
    blocks: [
      { is: 'heading', level: 1, text: '«attachments»' },
      { is: 'text', text: '«background-memo»: {memo}' },
    ],
  },
];
