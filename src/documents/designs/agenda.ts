import { CONTACT, type Design, DISTRIBUTION, GROUPS, PERSON } from './design.ts';

const heading = (text: string, time: string) => ({ is: 'heading', level: 1, text, time }) as const;

export const AGENDA: Design = [
  { is: 'fact', label: '«time»', text: '{time}' },
  { is: 'fact', label: '«place»', text: '{place}' },
  { is: 'fact', label: '«chair»', text: '{chair}' },
  heading('«opening»', '{openingTime}'),
  { is: 'text', text: '«opening-text»' },
  heading('«theme-background»', '{themeTime}'),
  { is: 'text', text: '{description}' },
  {
    is: 'each',
    of: 'speakers',
    blocks: [{ is: 'text', text: `«speakers»: ${PERSON.replace('{#role} ({role}){/role}', '')}` }],
  },
  heading('«questions»', '{questionsTime}'),
  { is: 'list', of: 'questions', item: '{question}', ordered: true },
  heading('«region-turns»', '{regionsTime}'),
  { is: 'list', of: 'regions', item: '{region}' },
  heading('«ministry-turns»', '{ministriesTime}'),
  { is: 'list', of: 'ministries', item: '{ministry}' },
  heading('«discussion»', '{discussionTime}'),
  { is: 'text', text: '«discussion-text»' },
  heading('«summary»', '{summaryTime}'),
  { is: 'text', text: '«summary-text»' },
  heading('«closing»', '{closingTime}'),
  { is: 'text', text: '«closing-text»' },
  { is: 'heading', level: 1, text: '«attendees»' },
  ...GROUPS,
  {
    is: 'each',
    of: 'memo',
    blocks: [
      { is: 'heading', level: 1, text: '«attachments»' },
      { is: 'text', text: '«background-memo»: {memo}' },
    ],
  },
  ...DISTRIBUTION,
  ...CONTACT,
];
