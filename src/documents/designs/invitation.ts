import { CONTACT, type Design } from './design.ts';

const headed = (heading: string, text: string): Design => [
  { is: 'heading', level: 1, text: heading },
  { is: 'text', text },
];

export const INVITATION: Design = [
  { is: 'text', text: '«invitation-text»' },
  ...headed('«time»', '{time}'),
  ...headed('«link»', '{link}'),
  ...headed('«theme»', '{theme}'),
  { is: 'heading', level: 1, text: '«regions»' },
  { is: 'list', of: 'regions', item: '{region}' },
  ...headed('«agenda-attached»', '«agenda-attached-text»'),
  ...headed('«language»', '{discussionLanguage}'),
  ...CONTACT,
];
