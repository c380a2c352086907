import type { RuleId } from '../../src/messages/findings.ts';
import type { Language } from '../../src/messages/language.ts';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import { ROLES } from '../../src/rounds/readers.ts';
import { slotWords } from '../../src/rounds/times.ts';
import { AFTER, COLLECT, PREPARE, SEND } from '../rules/tester.ts';
import { type Book, type BookRow, columnOf, titleOf } from './book.ts';

/** One slip of an official's hand, which one rule is there to see. */
export interface Mistake {
  /** The language of a workbook in which it is none. */
  readonly not?: Language;
  /** A day on which the rule holds. */
  readonly today: string;
  /** Makes the slip. `pick` gives a number below another: which row it falls on. */
  readonly plant: (book: Book, pick: (below: number) => number) => void;
}

const IDENTITY_CODE = '131052-308T';

type Discussion = BookRow<'discussions'>;
type RegionRow = BookRow<'regions'>;
type Participant = BookRow<'participants'>;

const oneOf = <T>(list: readonly T[], pick: (below: number) => number): T =>
  list[pick(list.length)] as T;

/** Changes some discussion. */
const discussion = (
  change: (row: Discussion, book: Book) => Discussion,
  today = PREPARE,
): Mistake => ({
  today,
  plant(book, pick) {
    const row = oneOf(book.discussions, pick);
    if (row) Object.assign(row, change(row, book));
  },
});

/** Changes some region's row. */
const region = (change: (row: RegionRow, book: Book) => RegionRow, today = PREPARE): Mistake => ({
  today,
  plant(book, pick) {
    const row = oneOf(book.regions, pick);
    if (row) Object.assign(row, change(row, book));
  },
});

/** Changes some participant. */
const participant = (
  change: (row: Participant, book: Book) => Participant,
  today = PREPARE,
): Mistake => ({
  today,
  plant(book, pick) {
    const row = oneOf(book.participants, pick);
    if (row) Object.assign(row, change(row, book));
  },
});

const setting = (
  id: Parameters<typeof titleOf>[1],
  value: BookRow<'settings'>['value'],
  today = PREPARE,
): Mistake => ({
  today,
  plant(book) {
    book.settings.push({ key: titleOf(book.language, id), value: value ?? null });
  },
});

const time = (text: string) => discussion(() => ({ preferred: text, confirmed: null }));

/** For every rule a mistake that it sees, whatever the language of the workbook. */
export const MISTAKES: { readonly [rule in RuleId]: Mistake } = {
  'cell-unreadable': region(() => ({ phone: { error: '#N/A' } })),
  'cells-merged': {
    today: COLLECT,
    plant(book, pick) {
      const top = 1 + pick(book.regions.length);
      const left = columnOf('regions', 'discussion');
      book.merges.push({ table: 'regions', range: { top, bottom: top + 1, left, right: left } });
    },
  },
  'chair-missing': {
    today: SEND,
    plant(book, pick) {
      const chair = ROLES.chair[book.language];
      const row = oneOf(
        book.participants.filter(({ role }) => role === chair),
        pick,
      );
      if (row) row.role = ROLES.participant[book.language];
    },
  },
  'column-duplicated': {
    today: COLLECT,
    plant: (book) => book.twice.add('regions.contact'),
  },
  'column-missing': {
    today: COLLECT,
    plant: (book) => book.without.add('discussions.theme'),
  },
  'contact-missing': region(() => ({ contact: ' ' })),
  'description-long': discussion(() => ({ description: 'Elinvoimaa! '.repeat(60) })),
  'description-missing': discussion(() => ({ description: null })),
  'deviation-needless': setting('deviation', 'theme-missing @ K1 = sovittu'),
  'deviation-unexplained': setting('deviation', 'theme-missing @ K1 ='),
  'discussion-id-duplicated': {
    today: COLLECT,
    plant(book, pick) {
      const row = oneOf(book.discussions, pick);
      if (row) book.discussions.push({ ...row });
    },
  },
  'discussion-id-missing': discussion(() => ({ id: null })),
  'discussion-missing': {
    today: PREPARE,
    plant: (book, pick) => {
      const row = oneOf<RegionRow | Participant>([...book.regions, ...book.participants], pick);
      if (row) row.discussion = null;
    },
  },
  'discussion-unknown': {
    today: PREPARE,
    plant: (book, pick) => {
      const row = oneOf<RegionRow | Participant>([...book.regions, ...book.participants], pick);
      if (row) row.discussion = 'K11';
    },
  },
  'discussions-too-many': {
    today: COLLECT,
    plant: (book) => {
      book.discussions.push({ id: 'K8', theme: 'Viides' }, { id: 'K9', theme: 'Kuudes' });
    },
  },
  'economy-unconsidered': discussion(() => ({ economy: 'ei' })),
  'email-invalid': {
    today: PREPARE,
    plant(book, pick) {
      const text = oneOf(
        ['<meri@example.fi>', 'mailto:meri@example.fi', 'meri(at)example.fi'],
        pick,
      );
      const at = pick(3);
      if (at === 0) oneOf(book.discussions, pick).liaisonEmail = text;
      else if (at === 1) oneOf(book.regions, pick).email = text;
      else oneOf(book.participants, pick).email = text;
    },
  },
  'email-missing': region(() => ({ email: null })),
  'identity-code': {
    today: COLLECT,
    plant(book, pick) {
      const at = pick(3);
      if (at === 0) oneOf(book.participants, pick).title = `s. ${IDENTITY_CODE}`;
      else if (at === 1) oneOf(book.regions, pick).contact = `Meri Malli ${IDENTITY_CODE}`;
      else book.settings.push({ key: IDENTITY_CODE, value: null });
    },
  },
  'liaison-missing': discussion(() => ({ liaison: null }), SEND),
  'link-invalid': discussion(() => ({ link: 'teams.example.com/1' })),
  'link-missing': discussion(() => ({ link: null }), SEND),
  'memo-undelivered': discussion(() => ({ memoSent: null }), AFTER),
  'ministries-few': discussion(() => ({ ministries: 'TEM' })),
  // In a Swedish workbook MM means one ministry.
  'ministry-ambiguous': { ...discussion(() => ({ ministries: 'TEM, MM' })), not: 'sv' },
  'ministry-unknown': discussion(({ ministries }) => ({
    ministries: `${ministries ?? 'TEM'}, Verohallinto`,
  })),
  'ministry-unlisted': discussion(({ ministries }) => ({
    ministries: `${ministries ?? 'TEM'}; oikeusministeriö`,
  })),
  'organisation-abolished': participant(() => ({ organisation: 'Lapin ELY-keskus' })),
  'participant-elsewhere': {
    today: PREPARE,
    plant(book, pick) {
      const row = oneOf(
        book.participants.filter(({ organisation }) => organisation !== undefined),
        pick,
      );
      if (row) row.discussion = row.discussion === 'K1' ? 'K2' : 'K1';
    },
  },
  'participant-name-missing': participant(() => ({ name: null })),
  'participant-repeated': {
    today: PREPARE,
    plant(book, pick) {
      const row = oneOf(book.participants, pick);
      if (row) book.participants.push({ ...row });
    },
  },
  'participant-side-unknown': participant(() => ({ represents: 'Rovaniemen kaupunki' })),
  'participants-many': setting('participantLimit', 3),
  'participants-missing': {
    today: SEND,
    plant(book, pick) {
      book.participants.splice(pick(book.participants.length), 1);
    },
  },
  'phone-invalid': region(() => ({ phone: '112' })),
  'questions-many': discussion(() => ({
    questions: Array.from({ length: 9 }, (_, index) => `Kysymys ${index + 1}?`).join('\n'),
  })),
  'questions-missing': discussion(() => ({ questions: null })),
  'region-absent': {
    today: COLLECT,
    plant(book, pick) {
      book.regions.splice(pick(book.regions.length), 1);
    },
  },
  'region-ambiguous': region(() => ({ region: 'Savo' })),
  'region-in-two-discussions': {
    today: PREPARE,
    plant(book, pick) {
      const row = oneOf(book.regions, pick);
      if (row) book.regions.push({ ...row, discussion: row.discussion === 'K1' ? 'K2' : 'K1' });
    },
  },
  'region-missing': region(() => ({ region: null })),
  'region-not-in-round': region(() => ({ region: 'Ahvenanmaa' })),
  'region-repeated': {
    today: PREPARE,
    plant(book, pick) {
      const row = oneOf(book.regions, pick);
      if (row) book.regions.push(pick(2) === 0 ? { ...row } : { ...row, contact: 'Otso Malli' });
    },
  },
  'region-unknown': region(() => ({ region: 'Paijat-Hame' })),
  'region-untidy': region(({ region: name }) => ({ region: String(name).toUpperCase() })),
  'regions-few': {
    today: PREPARE,
    plant(book, pick) {
      const short = `K${1 + pick(2)}`;
      const index = book.regions.findIndex(({ discussion: id }) => id === short);
      if (index >= 0) book.regions.splice(index, 1);
    },
  },
  'regions-in-one-cell': region(() => ({ region: 'Lappi, Kainuu' })),
  'report-late': discussion(() => ({ reported: { date: '2025-12-23' } })),
  'report-missing': discussion(() => ({ reported: null })),
  'review-missing': discussion(() => ({ review: null, reviewConfirmed: null })),
  'review-not-offered': discussion(() => ({ review: 'ke 21.1.2026 klo 9–11' })),
  'setting-holiday': setting('meeting', '6.1.2026 klo 9–11'),
  'setting-order': setting('reporting', '20.2.2026'),
  'setting-slot-outside-weeks': setting('slot', 'ke 1.4.2026 klo 9–11'),
  'setting-slots-overlap': {
    today: PREPARE,
    plant(book) {
      const key = titleOf(book.language, 'slot');
      for (const slot of ROUND_2026.slots)
        book.settings.push({ key, value: slotWords(slot)[book.language] });
      book.settings.push({ key, value: 'ti 17.3.2026 klo 10–12' });
    },
  },
  'setting-unknown': {
    today: PREPARE,
    plant: (book) => book.settings.push({ key: 'Vuossi', value: 2026 }),
  },
  'setting-unreadable': setting('minimumRegions', 'neljä'),
  'setting-weekday-wrong': setting('agenda', 'ma 13.2.2026'),
  'setting-year-wrong': setting('agenda', '13.2.2025'),
  'sheet-missing': {
    today: COLLECT,
    plant: (book) => book.without.add('regions'),
  },
  'slot-confirmed-twice': {
    today: PREPARE,
    plant(book, pick) {
      const from = pick(book.discussions.length);
      const one = book.discussions[from];
      const other = book.discussions[(from + 1) % book.discussions.length];
      if (one && other) other.confirmed = one.confirmed ?? null;
    },
  },
  'slot-missing': discussion(() => ({ preferred: null, confirmed: null }), SEND),
  'slot-wanted-twice': {
    today: PREPARE,
    plant(book, pick) {
      const from = pick(book.discussions.length);
      const one = book.discussions[from];
      const other = book.discussions[(from + 1) % book.discussions.length];
      if (!one || !other) return;
      other.preferred = one.preferred ?? null;
      other.confirmed = null;
      one.confirmed = null;
    },
  },
  'text-untidy': {
    today: PREPARE,
    plant(book, pick) {
      const untidy = (text: unknown) => `\u00A0${String(text)} `;
      const at = pick(3);
      if (at === 0) {
        const row = oneOf(book.discussions, pick);
        row.theme = untidy(row.theme);
      } else if (at === 1) {
        const row = oneOf(book.regions, pick);
        row.email = untidy(row.email);
      } else {
        const row = oneOf(book.participants, pick);
        row.name = untidy(row.name);
      }
    },
  },
  'theme-missing': discussion(() => ({ theme: null })),
  'theme-not-one': discussion(() => ({ theme: '1. Vesi\n2. Liikenne' })),
  'time-hours-wrong': time('ke 18.3.2026 klo 9–11'),
  'time-not-offered': time('to 19.3.2026 klo 9–11'),
  'time-outside-weeks': time('to 2.4.2026 klo 9–11'),
  'time-unreadable': time('joku tiistai'),
  'time-untidy': time('17.03.2026 klo 9-11'),
  'time-weekday-wrong': time('ma 17.3.2026 klo 9–11'),
  'time-year-wrong': discussion(() => ({ preferred: { date: '2025-03-17' }, confirmed: null })),
  'translation-missing': {
    today: PREPARE,
    plant(book) {
      const [first] = book.discussions;
      if (first) first.themeOther = null;
    },
  },
};
