import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { convert } from '../../build/libreoffice.ts';
import { SAMPLES } from '../../build/samples/make.ts';
import { check } from '../../src/check.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { openXlsx } from '../../src/hosts/file/xlsx-file.ts';
import { LANGUAGES, type Language } from '../../src/messages/language.ts';
import { WORKBOOK } from '../../src/messages/workbook.ts';
import { SHEETS } from '../../src/rounds/columns.ts';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import { formsOfRegion } from '../../src/rounds/names.ts';
import { NOT_TAKING_PART, ROLES } from '../../src/rounds/readers.ts';
import type { Round } from '../../src/rounds/round.ts';
import { writeSlot } from '../../src/rounds/times.ts';
import { toA1 } from '../../src/workbook/address.ts';
import { type CellValue, sameValue, type WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import {
  bytesOf,
  type Filling,
  filledWorkbook,
  rowsBelowTitles,
  snapshotOfModels,
} from './models.ts';

/**
 * The status columns' formulas against the rules: generated rounds are written as .xlsx, LibreOffice works the
 * formulas out, and what they say is held against what the rules find in the same sheets.
 */

/** What is wrong whatever the day is, of the rules that the formulas know. */
const WRONG_IN_DISCUSSION = new Set([
  'discussion-id-missing',
  'discussion-id-duplicated',
  'discussions-too-many',
  'ministry-unknown',
  'time-year-wrong',
  'slot-confirmed-twice',
  'email-invalid',
  'cell-unreadable',
]);
const WRONG_IN_REGION = new Set([
  'region-missing',
  'region-unknown',
  'region-ambiguous',
  'region-not-in-round',
  'regions-in-one-cell',
  'region-in-two-discussions',
  'email-invalid',
  'cell-unreadable',
]);
/** What may still be missing, of the rules that the formulas know. */
const MISSING_IN_DISCUSSION = new Set([
  'theme-missing',
  'description-missing',
  'questions-missing',
  'ministries-few',
  'regions-few',
  'review-missing',
  'slot-missing',
  'report-missing',
  'liaison-missing',
  'participants-missing',
  'chair-missing',
  'link-missing',
]);
const MISSING_IN_REGION = new Set(['contact-missing', 'email-missing']);

/** One day in each phase before the discussions: what is missing on any of them is missing. */
const DAYS = ['2025-12-01', '2026-01-15', '2026-03-01'];

interface Ruled {
  readonly round: Round;
  /** Rules by sheet and 0-based row, over the days. */
  readonly at: (sheet: 'discussions' | 'regions', row: number) => ReadonlySet<string>;
  readonly errorsAt: (sheet: 'discussions' | 'regions', row: number) => ReadonlySet<string>;
}

function rule(workbook: WorkbookSnapshot): Ruled {
  const all: Finding[] = [];
  let last: Round | null = null;
  for (const day of DAYS) {
    const { round, findings } = check(workbook, day);
    all.push(...findings);
    last = round;
  }
  const round = last as unknown as Round;
  const index = (findings: readonly Finding[]) => {
    const byRow = new Map<string, Set<string>>();
    for (const { rule, at } of findings) {
      const key = `${at.sheet} ${at.row}`;
      const rules = byRow.get(key) ?? new Set();
      byRow.set(key, rules.add(rule));
    }
    return (sheet: 'discussions' | 'regions', row: number): ReadonlySet<string> =>
      byRow.get(`${round.sheets[sheet]?.name} ${row}`) ?? new Set();
  };
  return {
    round,
    at: index(all),
    errorsAt: index(all.filter(({ severity }) => severity === 'error')),
  };
}

const meets = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((rule) => other.has(rule));

/** The sign that the rules would give a discussion's row. */
function ruledDiscussion({ round, at }: Ruled, row: number): string {
  const discussion = round.discussions.find((one) => one.row === row);
  if (!discussion) return '';
  const regions =
    discussion.key === '' ? [] : (round.regionsByDiscussion.get(discussion.key) ?? []);
  if (
    meets(at('discussions', row), WRONG_IN_DISCUSSION) ||
    regions.some((region) => meets(at('regions', region.row), WRONG_IN_REGION))
  )
    return '✖';
  return meets(at('discussions', row), MISSING_IN_DISCUSSION) ||
    regions.some((region) => meets(at('regions', region.row), MISSING_IN_REGION))
    ? '○'
    : '✔';
}

function ruledRegion({ round, at }: Ruled, row: number): string {
  if (!round.regions.some((one) => one.row === row)) return '';
  const rules = at('regions', row);
  if (meets(rules, WRONG_IN_REGION) || rules.has('discussion-unknown')) return '✖';
  return meets(rules, MISSING_IN_REGION) || rules.has('discussion-missing') ? '○' : '✔';
}

// Generated rounds -----------------------------------------------------------------------------

const maybe = <T>(arbitrary: fc.Arbitrary<T>, weight = 4): fc.Arbitrary<T | null> =>
  fc.oneof({ weight, arbitrary }, { weight: 1, arbitrary: fc.constant(null) });

const ERROR = { weight: 1, arbitrary: fc.constant<CellValue>({ error: '#N/A' }) };

const SPACES = ['', ' ', '  ', '\u00A0', '\n'] as const;

/** A name with untidiness that does not change what it is. */
const untidy = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...SPACES),
      text,
      fc.constantFrom(...SPACES),
      fc.integer({ max: 2, min: 0 }),
    )
    .map(([before, said, after, how]) => {
      const dashed = how === 1 ? said.replace(/-/g, '–') : said;
      return before + (how === 2 ? dashed.toUpperCase() : dashed) + after;
    });

/** What people write in a round that mostly goes well. `strange`: also what the formulas do not understand. */
function rounds(language: Language, strange: boolean): fc.Arbitrary<Filling> {
  const { regions, ministries, slots, meetings } = ROUND_2026;
  const slotTexts = slots.map((slot) => writeSlot(slot, language));
  const meetingTexts = meetings.map((meeting) => writeSlot(meeting, language));
  const odd = strange
    ? [
        ...['17.3. klo 9-11', '17.3.2026', 'ti 17.3.2026 klo 9-12', 'ke 17.3.2026 klo 9–11', '?'],
        ...['1.6.2026 klo 9–11', '19.3.2026 klo 9–11', 'sovitaan', '18.3. klo 9–11', '18.3.'],
      ]
    : [];
  const oddDates: readonly CellValue[] = strange
    ? [{ date: '2026-03-17' }, { date: '2026-03-19T09:00' }, { date: '2026-06-01' }, 17.3]
    : [];
  const wrongYear = slotTexts[0]?.replace('2026', '2025') ?? '';
  const ids = fc.constantFrom('K1', 'K2', 'K3', 'k1 ', 'K\u00A01', 'Vesi', 'K4', 'K5', 'K6');
  const time = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom<CellValue>(...slotTexts) },
    { weight: 1, arbitrary: fc.constantFrom<CellValue>(wrongYear, { date: '2025-03-17' }) },
    { weight: strange ? 6 : 0, arbitrary: fc.constantFrom<CellValue>('', ...odd, ...oddDates) },
  );
  const meeting = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom<CellValue>(...meetingTexts) },
    { weight: 1, arbitrary: fc.constant<CellValue>({ date: '2025-01-20' }) },
    { weight: strange ? 4 : 0, arbitrary: fc.constantFrom<CellValue>('', ...odd, '20.1.') },
  );
  const ministryForms = ministries.flatMap(({ abbreviation, name }) => [
    ...Object.values(abbreviation),
    ...Object.values(name),
    `${abbreviation[language]} (${name[language]})`,
  ]);
  const known = ministryForms.filter((form) => form !== 'MM' || language === 'sv');
  const ministryList = fc
    .tuple(
      fc.array(
        fc.oneof(
          { weight: 20, arbitrary: fc.constantFrom(...known) },
          { weight: 1, arbitrary: fc.constantFrom('Puuministeriö', 'XX', 'TE') },
          { weight: strange ? 2 : 0, arbitrary: fc.constantFrom('', 'MM', 'tem ') },
        ),
        { minLength: 1, maxLength: 4 },
      ),
      fc.constantFrom(', ', ',', '; ', '\n', ' , '),
    )
    .map(([list, separator]) => list.join(separator));
  const text = fc.constantFrom('Vesi ja ruoka', 'Osaaminen', '  x ', '1. Mitä?\n2. Miten?');
  const email = fc.oneof(
    { weight: 10, arbitrary: fc.constantFrom('aino@example.fi', 'oiva.malli@example.fi') },
    {
      weight: 1,
      arbitrary: fc.constantFrom('aino', 'a@b@example.fi', '<aino@example.fi>', 'a@example'),
    },
  );
  const region = untidy(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...regions.map(({ name }) => name[language])) },
      {
        weight: 3,
        arbitrary: fc
          .constantFrom(...regions)
          .chain((one) =>
            fc.constantFrom(...formsOfRegion(one), `${one.name.fi} – ${one.name.sv}`),
          ),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom('Häme', 'Åland', 'Lapi', 'Kainuu, Lappi', 'TEM', 'Savo'),
      },
    ),
  );
  const discussionOfRegion = fc.oneof(
    { weight: 14, arbitrary: ids },
    {
      weight: 2,
      arbitrary: fc.constantFrom(...LANGUAGES.flatMap((one) => [...NOT_TAKING_PART[one]])),
    },
    { weight: 1, arbitrary: fc.constantFrom('K9', '') },
  );
  const reported = fc.oneof(
    { weight: 8, arbitrary: fc.constant<CellValue>({ date: '2025-12-12' }) },
    { weight: strange ? 2 : 0, arbitrary: fc.constantFrom<CellValue>('12.12.2025', 'eilen') },
  );
  const discussion = fc.record({
    id: maybe(ids, 20),
    theme: maybe(text, 12),
    description: maybe(fc.oneof({ weight: 30, arbitrary: text }, ERROR), 12),
    questions: maybe(text, 12),
    ministries: maybe(ministryList, 12),
    review: maybe(meeting),
    reviewConfirmed: maybe(meeting),
    preferred: maybe(time),
    alternatives: maybe(
      fc.oneof(
        fc
          .array(fc.constantFrom(...slotTexts), { minLength: 1, maxLength: 3 })
          .chain((list) => fc.constantFrom('\n', '; ').map((between) => list.join(between))),
        fc.constantFrom(wrongYear),
        fc.constantFrom('', ...odd),
      ),
      1,
    ),
    confirmed: maybe(time),
    reason: maybe(text, 1),
    economy: fc.constant('x'),
    liaison: maybe(fc.constant('Ilona Esimerkki'), 6),
    liaisonEmail: maybe(email),
    link: maybe(fc.constant('https://teams.example.fi/1'), 6),
    reported: maybe(reported, 8),
  });
  const side = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...regions.map(({ name }) => name[language])) },
    { weight: 8, arbitrary: fc.constantFrom(...known) },
    { weight: 1, arbitrary: fc.constantFrom('Kunta', 'Häme') },
  );
  return fc
    .record({
      discussions: fc.array(maybe(discussion, 14), { minLength: 3, maxLength: 8, size: 'max' }),
      regions: fc.array(
        maybe(
          fc.record({
            discussion: maybe(discussionOfRegion, 12),
            region: maybe(region, 30),
            contact: maybe(
              fc.oneof(
                { weight: 40, arbitrary: fc.constantFrom('Aino Esimerkki', '\u00A0') },
                ERROR,
              ),
              14,
            ),
            email: maybe(email, 14),
            phone: maybe(fc.constant('0400 000 000'), 1),
          }),
          30,
        ),
        { minLength: 10, maxLength: 30, size: 'max' },
      ),
      participants: fc.array(
        fc.record({
          discussion: ids,
          name: fc.constant('Oiva Malli'),
          represents: maybe(side, 12),
          role: maybe(fc.constantFrom(...Object.values(ROLES).map((role) => role[language])), 2),
        }),
        { minLength: 10, maxLength: 60, size: 'max' },
      ),
    })
    .map(({ discussions, regions: rows, participants }) => ({
      discussions: discussions.map((row) => row ?? {}),
      regions: rows.map((row) => row ?? {}),
      participants,
    }));
}

/** Rounds in which everything goes well but what `spoil` changes. */
function goodRound(
  language: Language,
  spoil: (filling: Filling) => Filling = (one) => one,
): Filling {
  const { regions, slots, meetings } = ROUND_2026;
  const groups = [4, 4, 5, 5];
  let at = 0;
  const regionRows: { [key: string]: CellValue }[] = [];
  const participants: { [key: string]: CellValue }[] = [];
  const discussions = groups.map((size, index) => {
    const id = `K${index + 1}`;
    for (const region of regions.slice(at, at + size)) {
      regionRows.push({
        discussion: id,
        region: region.name[language],
        contact: 'Aino Esimerkki',
        email: 'aino@example.fi',
      });
      participants.push({ discussion: id, name: 'Aino', represents: region.name[language] });
    }
    at += size;
    for (const { abbreviation } of ROUND_2026.ministries.slice(0, 2))
      participants.push({ discussion: id, name: 'Oiva', represents: abbreviation[language] });
    participants.push({ discussion: id, name: 'Ilona', role: ROLES.chair[language] });
    const [first, second] = ROUND_2026.ministries;
    return {
      id,
      theme: `Teema ${id}`,
      description: 'Kuvaus',
      questions: 'Miten?',
      ministries: `${first?.abbreviation[language]}, ${second?.abbreviation[language]}`,
      review: writeSlot(meetings[0] as never, language),
      reviewConfirmed: writeSlot(meetings[1] as never, language),
      preferred: writeSlot(slots[index] as never, language),
      alternatives: `${writeSlot(slots[4] as never, language)}\n${writeSlot(slots[0] as never, language)}`,
      confirmed: writeSlot(slots[index] as never, language),
      economy: 'x',
      reported: { date: '2025-12-12' },
      liaison: 'Ilona Esimerkki',
      liaisonEmail: 'ilona@example.fi',
      link: 'https://teams.example.fi/1',
    };
  });
  return spoil({ discussions, regions: regionRows, participants });
}

interface Held {
  readonly language: Language;
  readonly filling: Filling;
  readonly workbook: WorkbookSnapshot;
  readonly ruled: Ruled;
}

const readSample = (file: string) =>
  new Uint8Array(readFileSync(new URL(`../../samples/${file}`, import.meta.url)));

const sign = (value: CellValue): string => (typeof value === 'string' ? value.slice(0, 1) : '');

const statusesOf = ({ workbook, language }: Held, sheet: 'discussions' | 'regions') =>
  rowsBelowTitles(workbook, SHEETS[sheet].title[language], WORKBOOK['status-title'][language]);

/** Where the formulas' sign is not the rules'. */
function differences(held: Held): readonly string[] {
  const told: string[] = [];
  for (const [sheet, ruled] of [
    ['discussions', ruledDiscussion],
    ['regions', ruledRegion],
  ] as const)
    for (const [index, value] of statusesOf(held, sheet).entries()) {
      const row = index + 2;
      const expected = ruled(held.ruled, row);
      if (sign(value) !== expected)
        told.push(
          `${held.language} ${sheet} row ${row + 1}: "${value}" but ${expected} ${[...held.ruled.at(sheet, row)].join(' ')} ${JSON.stringify(held.filling[sheet]?.[index])}`,
        );
    }
  return told;
}

const SEED = 2026;
const ROUNDS = { plain: 6, strange: 3 } as const;
/** Cells that are not the same in two workbooks of the same sheets. */
function differentCells(one: WorkbookSnapshot, other: WorkbookSnapshot): readonly string[] {
  return one.sheets.flatMap((sheet, index) =>
    sheet.values.flatMap((cells, row) =>
      cells.flatMap((value, column) =>
        sameValue(other.sheets[index]?.values[row]?.[column] ?? null, value)
          ? []
          : [`${sheet.name}!${toA1(row, column)}`],
      ),
    ),
  );
}

const GOOD = 'good';
const NEW = 'new';
let held: ReadonlyMap<string, Held>;

beforeAll(() => {
  const fillings = new Map<string, { language: Language; filling: Filling }>();
  for (const language of LANGUAGES) {
    fillings.set(`${GOOD}-${language}`, { language, filling: goodRound(language) });
    for (const kind of ['plain', 'strange'] as const)
      for (const [index, filling] of fc
        .sample(rounds(language, kind === 'strange'), { seed: SEED, numRuns: ROUNDS[kind] })
        .entries())
        fillings.set(`${kind}-${language}-${index}`, { language, filling });
  }
  for (const language of LANGUAGES) fillings.set(`${NEW}-${language}`, { language, filling: {} });
  const files = new Map<string, Uint8Array>();
  for (const [name, { language, filling }] of fillings)
    files.set(`${name}.xlsx`, bytesOf(filledWorkbook(filling, language), language));
  for (const { file, language } of SAMPLES) {
    fillings.set(file, { language, filling: {} });
    files.set(file, readSample(file));
  }
  const recalculated = convert(files, 'xlsx');
  held = new Map(
    [...fillings].map(([name, { language, filling }]) => {
      const made = recalculated.get(files.has(name) ? name : `${name}.xlsx`) as Uint8Array;
      const workbook = openXlsx(made).snapshot();
      return [name, { language, filling, workbook, ruled: rule(workbook) }];
    }),
  );
}, 600_000);

const heldAs = (kind: string): readonly Held[] =>
  [...held].filter(([name]) => name.startsWith(kind)).map(([, one]) => one);

describe('the status columns', () => {
  it('say of a good round that all is in order, in every language', () => {
    for (const one of heldAs(GOOD)) {
      expect(statusesOf(one, 'discussions').slice(0, 4).map(sign)).toEqual(['✔', '✔', '✔', '✔']);
      expect(statusesOf(one, 'regions').slice(0, 18).map(sign)).toEqual(Array(18).fill('✔'));
      expect(differences(one)).toEqual([]);
    }
  });

  it('of a new workbook stand in it as LibreOffice works them out, every cell', () => {
    for (const one of heldAs(NEW)) {
      const made = snapshotOfModels(filledWorkbook({}, one.language));
      expect(differentCells(made, one.workbook)).toEqual([]);
      expect(differences(one)).toEqual([]);
    }
  });

  it('of the samples stand in them as LibreOffice works them out, and agree with the rules', () => {
    for (const { file, language } of SAMPLES) {
      const one = held.get(file) as Held;
      expect(differentCells(openXlsx(readSample(file)).snapshot(), one.workbook)).toEqual([]);
      // What is not chosen from the lists they ask to look at; the rules know more of it.
      const told = differences(one).filter((told) => !/: "○ .*(Tarkista|Kontrollera): /.test(told));
      expect(told, language).toEqual([]);
    }
  });

  it('say what the rules say of generated rounds', () => {
    const all = heldAs('plain');
    expect(all).toHaveLength(3 * ROUNDS.plain);
    expect(all.flatMap(differences)).toEqual([]);
  });

  it('meet every sign and most rules in those rounds', () => {
    const signs = new Set<string>();
    const rules = new Set<string>();
    for (const one of heldAs('plain'))
      for (const sheet of ['discussions', 'regions'] as const)
        for (const [index, value] of statusesOf(one, sheet).entries()) {
          signs.add(sign(value));
          for (const each of one.ruled.at(sheet, index + 2)) rules.add(each);
        }
    expect([...signs].sort()).toEqual(['', '○', '✔', '✖'].sort());
    const unmet = [
      ...WRONG_IN_DISCUSSION,
      ...WRONG_IN_REGION,
      ...MISSING_IN_DISCUSSION,
      ...MISSING_IN_REGION,
    ].filter((each) => !rules.has(each));
    expect(unmet).toEqual([]);
  });

  it('never say ✔ of a discussion or region in which the rules see a missing thing or an error', () => {
    const blamed: string[] = [];
    for (const one of heldAs('strange'))
      for (const sheet of ['discussions', 'regions'] as const)
        for (const [index, value] of statusesOf(one, sheet).entries()) {
          if (sign(value) !== '✔') continue;
          const row = index + 2;
          const ruled = sheet === 'discussions' ? ruledDiscussion : ruledRegion;
          if (ruled(one.ruled, row) !== '✔' || one.ruled.errorsAt(sheet, row).size > 0)
            blamed.push(
              `${one.language} ${sheet} ${row + 1}: ${[...one.ruled.errorsAt(sheet, row)]} ${JSON.stringify(one.filling[sheet]?.[index])}`,
            );
        }
    expect(blamed).toEqual([]);
  });

  it('never show an error value, and keep names and addresses out of the workings', () => {
    for (const { workbook, language } of held.values()) {
      const hidden = workbook.sheets.find(
        ({ name }) => name === WORKBOOK['workings-title'][language],
      );
      const values = hidden?.values.flat() ?? [];
      expect(values.length).toBeGreaterThan(1000);
      expect(values.filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
      expect(values.filter((value) => /Aino|Oiva|Ilona|@|0400/.test(String(value)))).toEqual([]);
    }
  });
});
