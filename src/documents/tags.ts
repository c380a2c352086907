import type { DataOf } from './document.ts';
import type { DocumentKind } from './kinds.ts';

/** What a tag stands for: words, a yes or no for a section, or a list for a loop with tags of its own. */
export type Tag = 'text' | 'flag' | TagTree;
export interface TagTree {
  readonly [tag: string]: Tag;
}

/** Fields of the data that are not for templates. */
type NotTags = 'kind' | 'language' | 'today' | 'slot' | 'what' | 'at';

/** The tags that data have; a field without its tag, or a tag without its field, does not compile. */
type TagsOf<Data> = {
  readonly [Field in Exclude<keyof Data, NotTags>]: Data[Field] extends readonly (infer Item)[]
    ? TagsOf<Item>
    : Data[Field] extends boolean
      ? 'flag'
      : 'text';
};

const LETTER = {
  year: 'text',
  kindName: 'text',
  title: 'text',
  sender: 'text',
  date: 'text',
  diaryNumber: 'text',
  mailboxes: { mailbox: 'text' },
  contactMailbox: 'text',
  draft: 'flag',
  missing: { item: 'text' },
} as const;

const PERSON = { name: 'text', title: 'text', organisation: 'text', role: 'text' } as const;

const DISCUSSION = {
  ...LETTER,
  id: 'text',
  theme: 'text',
  description: 'text',
  economy: 'flag',
  questions: { number: 'text', question: 'text' },
  memo: 'text',
  time: 'text',
  place: 'text',
  confirmed: 'flag',
  preferred: 'text',
  alternatives: { time: 'text' },
  hasAlternatives: 'flag',
  review: 'text',
  reason: 'text',
  regions: { region: 'text', council: 'text' },
  regionNames: 'text',
  contacts: { region: 'text', council: 'text', contact: 'text', email: 'text', phone: 'text' },
  ministries: { ministry: 'text', abbreviation: 'text' },
  ministryNames: 'text',
  link: 'text',
  liaison: 'text',
  chair: 'text',
  speakers: PERSON,
  author: 'text',
  groups: { group: 'text', side: 'text', participants: PERSON },
  participants: { ...PERSON, side: 'text' },
  participantCount: 'text',
  discussionLanguage: 'text',
  recipients: { email: 'text' },
  distribution: { receiver: 'text' },
} as const;

/** Every tag that a template of a kind may use. */
export const TAGS: { readonly [Kind in DocumentKind]: TagsOf<DataOf[Kind]> } = {
  notification: DISCUSSION,
  invitation: DISCUSSION,
  participants: DISCUSSION,
  memo: DISCUSSION,
  agenda: {
    ...DISCUSSION,
    openingTime: 'text',
    themeTime: 'text',
    questionsTime: 'text',
    regionsTime: 'text',
    ministriesTime: 'text',
    discussionTime: 'text',
    summaryTime: 'text',
    closingTime: 'text',
  },
  cover: {
    ...LETTER,
    discussions: {
      id: 'text',
      theme: 'text',
      regionNames: 'text',
      ministryNames: 'text',
      time: 'text',
      liaison: 'text',
    },
    events: { day: 'text', event: 'text' },
    regions: { region: 'text', discussion: 'text' },
  },
};

/** What a template of a kind is expected to say; of alternatives one is enough. */
export const EXPECTED_TAGS: { readonly [Kind in DocumentKind]: readonly (readonly string[])[] } = {
  notification: [
    ['theme', 'title'],
    ['description'],
    ['questions'],
    ['contacts'],
    ['review'],
    ['preferred'],
    ['diaryNumber'],
    ['mailboxes'],
    ['missing'],
  ],
  agenda: [
    ['theme', 'title'],
    ['time'],
    ['description'],
    ['questions'],
    ['regions', 'regionNames', 'contacts'],
    ['ministries', 'ministryNames'],
    ['groups', 'participants'],
    ['missing'],
  ],
  invitation: [
    ['theme', 'title'],
    ['time'],
    ['link'],
    ['regions', 'regionNames', 'contacts'],
    ['missing'],
  ],
  participants: [['theme', 'title'], ['time'], ['groups', 'participants'], ['missing']],
  memo: [['theme', 'title'], ['time'], ['questions'], ['groups', 'participants'], ['missing']],
  cover: [['discussions'], ['events'], ['regions'], ['missing']],
};
