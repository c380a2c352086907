import type { Language } from '../../src/messages/language.ts';
import { COLUMNS, type ColumnKey, SHEETS, type TableKey } from '../../src/rounds/columns.ts';
import { type Region, ROUND_2026 } from '../../src/rounds/config.ts';
import { ROLES } from '../../src/rounds/readers.ts';
import { type SettingKeyId, settingKey } from '../../src/rounds/setting-keys.ts';
import { writeSlot } from '../../src/rounds/times.ts';
import type { CellRange, CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';

/** A row by column key; what is not there is an empty cell. */
export type BookRow<T extends TableKey> = { [key in ColumnKey<T>]?: CellValue };

/** A workbook in the making: rows that may still be changed, before they become sheets. */
export interface Book {
  readonly language: Language;
  readonly discussions: BookRow<'discussions'>[];
  readonly regions: BookRow<'regions'>[];
  readonly participants: BookRow<'participants'>[];
  readonly settings: { key: CellValue; value: CellValue }[];
  /** Columns and sheets that are left out, and titles that stand twice. */
  readonly without: Set<string>;
  readonly twice: Set<string>;
  /** By table: 0-based columns and rows of the sheet. */
  readonly merges: { table: TableKey; range: CellRange }[];
}

const TABLES = ['discussions', 'regions', 'participants', 'settings'] as const;

export function titleOf(language: Language, id: SettingKeyId): string {
  return settingKey(id).title[language];
}

/** The position of a column in the sheet that `snapshotOf` makes. */
export function columnOf(table: TableKey, key: string): number {
  return COLUMNS[table].findIndex((column) => column.key === key);
}

/** The workbook as it would be read; titles on the first row. */
export function workbookOf(book: Book): WorkbookSnapshot {
  return {
    sheets: TABLES.filter((table) => !book.without.has(table)).map((table) => {
      const columns = COLUMNS[table].filter(({ key }) => !book.without.has(`${table}.${key}`));
      const again = columns.filter(({ key }) => book.twice.has(`${table}.${key}`));
      return {
        name: SHEETS[table].title[book.language],
        values: [
          [...columns, ...again].map(({ title }) => title[book.language]),
          ...book[table].map((row) =>
            columns.map(({ key }) => (row as { [key: string]: CellValue })[key] ?? null),
          ),
        ],
        merges: book.merges.flatMap((merge) => (merge.table === table ? [merge.range] : [])),
      };
    }),
  };
}

const SPLIT = [4, 4, 5, 5];

const SAID = {
  fi: {
    theme: 'Teema',
    other: 'Tema',
    description: 'Miten alueiden elinvoima turvataan.',
    question: 'Mitä tarvitaan?',
    yes: 'kyllä',
  },
  sv: {
    theme: 'Tema',
    other: 'Teema',
    description: 'Hur regionernas livskraft tryggas.',
    question: 'Vad behövs?',
    yes: 'ja',
  },
  en: {
    theme: 'Theme',
    other: 'Tema',
    description: 'How the vitality of the regions is secured.',
    question: 'What is needed?',
    yes: 'yes',
  },
} as const;

const MINISTRIES = [
  ['TEM', 'OKM'],
  ['TEM', 'LVM'],
  ['TEM', 'STM', 'VM'],
  ['TEM', 'MMM'],
] as const;

const abbreviationOf = (id: string, language: Language): string =>
  ROUND_2026.ministries.find((ministry) => ministry.id === id)?.abbreviation[language] ?? id;

/** A round in which nothing is missing and nothing is wrong, in any phase. All the people are invented. */
export function soundBook(language: Language): Book {
  const said = SAID[language];
  const groups: Region[][] = [];
  let from = 0;
  for (const size of SPLIT) {
    groups.push([...ROUND_2026.regions.slice(from, from + size)]);
    from += size;
  }
  return {
    language,
    discussions: groups.map((_, index) => {
      const slot = ROUND_2026.slots[index];
      const meeting = ROUND_2026.meetings[index % 2];
      const time = slot ? writeSlot(slot, language) : null;
      const review = meeting ? writeSlot(meeting, language) : null;
      return {
        id: `K${index + 1}`,
        theme: `${said.theme} ${index + 1}`,
        description: said.description,
        questions: said.question,
        ministries: (MINISTRIES[index] ?? []).map((id) => abbreviationOf(id, language)).join(', '),
        review,
        reviewConfirmed: review,
        preferred: time,
        confirmed: time,
        economy: said.yes,
        liaison: `Aino Malli-${index + 1}`,
        liaisonEmail: `aino.malli${index + 1}@example.fi`,
        link: `https://teams.example.com/${index + 1}`,
        reported: { date: '2025-12-15' },
        memoSent: { date: '2026-04-01' },
        themeOther: `${said.other} ${index + 1}`,
        descriptionOther: said.description,
        questionsOther: said.question,
      };
    }),
    regions: groups.flatMap((group, index) =>
      group.map(({ code, name }) => ({
        discussion: `K${index + 1}`,
        region: name[language],
        contact: `Meri Malli-${code}`,
        email: `meri.malli${code}@example.fi`,
        phone: `+358 40 12345${code}`,
      })),
    ),
    participants: groups.flatMap((group, index) => [
      {
        discussion: `K${index + 1}`,
        name: `Aino Malli-${index + 1}`,
        represents: abbreviationOf('TEM', language),
        role: ROLES.chair[language],
        email: `aino.malli${index + 1}@example.fi`,
      },
      ...(MINISTRIES[index] ?? []).slice(1).map((id) => ({
        discussion: `K${index + 1}`,
        name: `Otso Malli-${id}-${index + 1}`,
        represents: abbreviationOf(id, language),
        role: ROLES.speaker[language],
        email: `otso.${id.toLowerCase()}${index + 1}@example.fi`,
      })),
      ...group.map(({ code, name, council }) => ({
        discussion: `K${index + 1}`,
        name: `Meri Malli-${code}`,
        organisation: language === 'sv' ? council.sv : council.fi,
        represents: name[language],
        email: `meri.malli${code}@example.fi`,
      })),
    ]),
    settings: [{ key: titleOf(language, 'year'), value: 2026 }],
    without: new Set(),
    twice: new Set(),
    merges: [],
  };
}
