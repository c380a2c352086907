import * as fc from 'fast-check';
import { LANGUAGES } from '../../src/messages/language.ts';
import { COLUMNS, SHEET_KEYS, SHEETS, type TableKey, titlesOf } from '../../src/rounds/columns.ts';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import { formsOfRegion } from '../../src/rounds/names.ts';
import { SETTING_KEYS } from '../../src/rounds/setting-keys.ts';
import { slotWords } from '../../src/rounds/times.ts';
import { RULES } from '../../src/rules/index.ts';
import type {
  CellRange,
  CellValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../src/workbook/snapshot.ts';

/** A code whose check sign fits; it belongs to nobody. */
export const IDENTITY_CODES = ['131052-308T', '010101A123N', '290296-7808'] as const;

/** Texts that mean something to some reader, so that chance gets past the first question. */
const MEANINGFUL: readonly string[] = [
  ...ROUND_2026.regions.flatMap((region) => formsOfRegion(region).slice(0, 6)),
  'Häme',
  'Savo',
  'Pohjois-',
  'Ahvenanmaa',
  'Paijat-Hame',
  'Lappi, Kainuu',
  'Lappi ja Kainuu',
  'K1',
  'K2',
  'k1 ',
  'K3',
  '1',
  'ei osallistu',
  'deltar inte',
  ...ROUND_2026.slots.flatMap((slot) => LANGUAGES.map((language) => slotWords(slot)[language])),
  ...ROUND_2026.meetings.map((slot) => slotWords(slot).fi),
  'ma 17.3.2026',
  '17.3.2025 klo 9–11',
  '18.3. klo 9–11',
  'to 19.3.2026 klo 9–11',
  '2.4.2026 klo 9–11',
  '17.03.2026 9-11',
  'viikolla 12',
  'TEM',
  'TEM, MM; YM\nVerohallinto',
  'ANM',
  'oikeusministeriö',
  'Lapin ELY-keskus',
  'kyllä',
  'ei',
  'puheenjohtaja',
  'chair',
  'meri.malli@example.fi',
  '<meri.malli@example.fi>',
  'mailto:meri.malli@example.fi',
  ' meri.malli@example.fi ',
  'meri(at)example.fi',
  '+358 40 123 4567',
  '112',
  'https://teams.example.com/1',
  'teams.example.com',
  '1. Vesi\n2. Liikenne',
  ' Teema  jossa\u00A0on välejä ',
  '\u00AD\u200B',
  '   ',
  '#N/A',
  ...SETTING_KEYS.flatMap(({ title }) => LANGUAGES.map((language) => title[language])),
  'Maakunntia vähintään',
  '12–13',
  '12, 13',
  'pe 13.2.2026',
  ...RULES.map(({ id }) => `${id} @ K1 = sovittu`),
  'theme-missing @ K1 =',
  '{discussion} [[{near}]] $& \\',
  '__proto__',
  'constructor',
];

const cellValue: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 9, arbitrary: fc.constantFrom(...MEANINGFUL) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('', 'Malli ', 's. '), fc.constantFrom(...IDENTITY_CODES))
      .map(([before, code]) => before + code),
  },
  { weight: 1, arbitrary: fc.oneof(fc.integer({ min: -5, max: 50_000 }), fc.double()) },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('2025', '2026', '2027'),
        fc.constantFrom('01-20', '03-17', '03-18', '02-13', '12-24'),
        fc.constantFrom('', 'T00:00', 'T09:00', 'T14:00'),
      )
      .map(([year, day, clock]) => ({ date: `${year}-${day}${clock}` })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('#N/A', '#REF!', '#PUUTTUU!', '#SAKNAS!')
      .map((error) => ({ error })),
  },
);

/** A known title as people have it: in another case, with spaces, a colon, a line break. */
const asTyped = (titles: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...titles),
      fc.constantFrom<(title: string) => string>(
        (title) => title,
        (title) => title,
        (title) => title.toUpperCase(),
        (title) => ` ${title.replace(' ', '\n')} :`,
        (title) => title.slice(0, -1),
      ),
    )
    .map(([title, write]) => write(title));

const range: fc.Arbitrary<CellRange> = fc
  .tuple(fc.nat(9), fc.nat(7), fc.nat(3), fc.nat(3))
  .map(([top, left, rows, columns]) => ({ top, left, bottom: top + rows, right: left + columns }));

/** A sheet of one table with its columns in any order, some missing, some twice, and anything on its rows. */
function tableSheet(table: TableKey): fc.Arbitrary<SheetSnapshot> {
  const titles = COLUMNS[table].map((column) =>
    asTyped(titlesOf(column).map(({ title }) => title)),
  );
  const required = COLUMNS[table].flatMap((column, index) => ('required' in column ? [index] : []));
  return fc
    .record({
      name: asTyped(titlesOf(SHEETS[table]).map(({ title }) => title)),
      above: fc.array(fc.array(cellValue, { maxLength: 4 }), { maxLength: 2 }),
      header: fc.tuple(...titles),
      order: fc
        .tuple(
          fc.constantFrom(required, required, required.slice(1), []),
          fc.array(fc.nat(titles.length - 1), { maxLength: 8 }),
        )
        .chain(([needed, further]) => {
          const all = [...new Set([...needed, ...further])];
          return fc.shuffledSubarray([...all, ...all.slice(0, further.length > 7 ? 1 : 0)], {
            minLength: all.length,
          });
        }),
      rows: fc.array(fc.array(cellValue, { maxLength: 9 }), { maxLength: 9 }),
      merges: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(range, { maxLength: 3 }) },
      ),
    })
    .map(({ name, above, header, order, rows, merges }) => ({
      name,
      values: [...above, order.map((index) => header[index] ?? null), ...rows],
      merges,
    }));
}

const anySheet: fc.Arbitrary<SheetSnapshot> = fc.record({
  name: fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom(...SHEET_KEYS.map((key) => SHEETS[key].title.fi)),
  ),
  values: fc.array(fc.array(cellValue, { maxLength: 6 }), { maxLength: 6 }),
  merges: fc.array(range, { maxLength: 2 }),
  hidden: fc.boolean(),
});

/** Any workbook: from nothing at all to one that almost is a round. */
export const anyWorkbook: fc.Arbitrary<WorkbookSnapshot> = fc
  .tuple(
    fc.option(tableSheet('discussions'), { freq: 9 }),
    fc.option(tableSheet('regions'), { freq: 9 }),
    fc.option(tableSheet('participants'), { freq: 3 }),
    fc.option(tableSheet('settings'), { freq: 3 }),
    fc.array(anySheet, { maxLength: 2 }),
  )
  .chain(([...parts]) =>
    fc.shuffledSubarray(
      parts.flat().filter((sheet) => sheet !== null),
      { minLength: parts.flat().filter((sheet) => sheet !== null).length },
    ),
  )
  .map((sheets) => ({
    // A workbook has no two sheets of one name.
    sheets: sheets.filter(
      ({ name }, index) => sheets.findIndex((other) => other.name === name) === index,
    ),
  }));
