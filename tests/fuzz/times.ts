import { LANGUAGES } from '../../src/messages/language.ts';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import { judgeMeeting, judgeSlot } from '../../src/rounds/judge.ts';
import { parseRound } from '../../src/rounds/round.ts';
import {
  addDays,
  dayFrom,
  dayNumber,
  dayOfNumber,
  isoWeekOf,
  readDay,
  readTimeText,
  type Slot,
  splitTimes,
  weekdayOf,
  writeDate,
  writeDay,
  writeSlot,
} from '../../src/rounds/times.ts';
import type { CellValue } from '../../src/workbook/snapshot.ts';
import { holdQuick } from './quick.ts';
import { type Random, randomFrom } from './random.ts';

const { settings } = parseRound({ sheets: [] }, '2026-01-15', ROUND_2026);

/** A cell of Google Sheets holds so many signs; one of Excel 32,767. */
const MOST_SIGNS = 50_000;

const SPACES = [' ', '', '  ', '\u00A0', '\u202F', '\t', '\n'];
const DASHES = ['-', '–', '—', '\u2212', ' - ', ' – ', '--', '…', '/'];
const WEEKDAYS =
  'ma ti ke to pe la su maanantai tiistaina keskiviikkoa torstai perjantain må tis ons tors fre måndag tisdagen onsdag torsdag mon tue wednesday thu friday sön sunday viikko dag x'.split(
    ' ',
  );
const MONTHS =
  'tammikuuta maaliskuu maaliskuun helmi kesäkuuta januari mars april maj okt december January March Mar sept may toukokuun'.split(
    ' ',
  );
const CLOCKS = ['klo', 'klo.', 'kl.', 'kl', 'kello', 'klockan', 'at', 'KLO', 'clo'];
const LISTS = [';', '\n', '\r\n', ',', ', ', ' tai ', ' eller ', ' or ', ' ja ', '\u2028', '• '];

/** Whatever may stand in a cell for a time, most of it nearly right. */
export function someTime(random: Random): string {
  /** Mostly one that there is. */
  const number = (end: number, least = 0): string => {
    const usual = least + random.below(end - least - 5);
    const one = String(random.chance(0.9) ? usual : random.below(end));
    return random.chance(0.15) ? one.padStart(2, '0') : one;
  };
  const space = (): string => (random.chance(0.8) ? ' ' : random.oneOf(SPACES));
  const date = random.weighed<() => string>([
    [
      6,
      () =>
        `${number(33, 1)}.${number(14, 1)}.${random.oneOf(['2026', '2026', '2026', '', '', '2025', '26', '0', '20266'])}`,
    ],
    [1, () => `${number(33, 1)}. ${number(14, 1)}. ${2020 + random.below(10)}`],
    [
      2,
      () => `20${number(60)}-${number(14, 1).padStart(2, '0')}-${number(33, 1).padStart(2, '0')}`,
    ],
    [
      2,
      () =>
        `${number(33, 1)}${random.oneOf(['.', '', 'th', 'st', ':e'])} ${random.oneOf(MONTHS)} 2026`,
    ],
    [1, () => `${random.oneOf(MONTHS)} ${number(33, 1)}${random.oneOf(['', ',', '.', 'nd'])} 2026`],
    [1, () => `${random.oneOf(MONTHS)} ${number(33, 1)}. päivänä 2026`],
    [1, () => ''],
  ])();
  const clock = (): string =>
    number(26) + random.oneOf(['', '', '.00', ':00', '.30', ':15', '.5', ':00:00', '.99', ' 30']);
  const hours = random.weighed<() => string>([
    [5, () => clock() + random.oneOf(DASHES) + clock()],
    [2, clock],
    [1, () => `T${clock()}`],
    [2, () => ''],
  ])();
  const weekday = random.chance(0.25) ? random.oneOf(WEEKDAYS) + random.oneOf(['', '.', ',']) : '';
  const pieces = [weekday, date, random.chance(0.7) ? random.oneOf(CLOCKS) : '', hours];
  if (random.chance(0.1)) pieces.push(`(${random.oneOf(WEEKDAYS)})`);
  if (random.chance(0.05)) pieces.reverse();
  return pieces.filter((piece) => piece !== '').join(space());
}

const SIGNS = [
  ...' .,-–:;()0123456789klotieTpm',
  '\u00AD',
  '\u200B',
  '\u0000',
  '\uD83D',
  'İ',
  'ﬁ',
  '２',
  '٣',
  '½',
  '👩‍👩‍👧‍👦',
  'e\u0301',
];

/** Signs lost, put in, repeated: also very many times. */
export function mangled(text: string, random: Random): string {
  let result = text;
  for (let faults = random.below(4); faults > 0; faults--) {
    const at = random.below(result.length + 1);
    const sign = random.oneOf(SIGNS);
    result = random.oneOf([
      () => result.slice(0, at) + result.slice(at + 1),
      () => result.slice(0, at) + sign + result.slice(at),
      () => result.slice(0, at) + sign.repeat(1 + random.below(120)) + result.slice(at),
      () => result.toUpperCase(),
      () => result.normalize('NFD'),
    ])();
  }
  if (!random.chance(0.03)) return result;
  const many = random
    .oneOf([result, ...SIGNS, '1.', '9-', ' tai ', 'ma ', '1,', ', '])
    .repeat(random.oneOf([50, 2000, 30_000]));
  return many.slice(0, MOST_SIGNS);
}

/** An offered time in any official form, and with what people leave out or add. */
function offered(random: Random): string {
  const written = writeSlot(random.oneOf(settings.slots), random.oneOf(LANGUAGES));
  return random.oneOf([
    written,
    written.replace(/^\S+\s/, ''),
    written.replace('2026', random.oneOf(['', '2025', '26'])),
    written.replace(/[\u00A0 ]/g, random.oneOf(SPACES)),
    written.replace('–', random.oneOf(DASHES)),
    `${random.oneOf(WEEKDAYS)} ${written.replace(/^\S+\s/, '')}`,
    `${written}\n${someTime(random)}`,
  ]);
}

function anyText(random: Random): string {
  if (random.chance(0.3))
    return random.chance(0.5) ? offered(random) : mangled(offered(random), random);
  if (random.chance(0.1))
    return Array.from({ length: random.below(60) }, () => random.oneOf(SIGNS)).join('');
  let text = someTime(random);
  while (random.chance(0.25)) text += random.oneOf(LISTS) + someTime(random);
  return mangled(text, random);
}

function anyCell(random: Random): CellValue {
  if (random.chance(0.9)) return anyText(random);
  return random.oneOf<CellValue>([
    null,
    true,
    random.below(100_000) / 3,
    -1,
    Number.MAX_VALUE,
    { date: mangled('2026-03-17T09:00', random) },
    { date: `${1890 + random.below(300)}-0${1 + random.below(9)}-1${random.below(10)}T23:59:45` },
    { error: '#N/A' },
  ]);
}

function anySlot(random: Random): Slot {
  const start = random.below(1440);
  return {
    day: dayOfNumber(dayNumber('1901-01-01') + random.below(73_000)),
    start,
    end: start + 1 + random.below(1440 - start),
  };
}

function fail(what: string, ...values: readonly unknown[]): never {
  throw new Error(`${what}: ${values.map((value) => JSON.stringify(value)).join(', ')}`);
}

/** The official form of every language is read as what was written, and is one entry. */
function holdOfficial(slot: Slot): void {
  const { day, start, end } = slot;
  for (const language of LANGUAGES) {
    const written = writeSlot(slot, language);
    const read = readTimeText(written);
    const parts = read && dayFrom(read.year ?? 0, read.month, read.day);
    if (
      !read ||
      parts !== day ||
      read.start !== start ||
      read.end !== end ||
      read.weekday !== weekdayOf(day)
    )
      fail('Written and read again as another time', slot, written, read);
    const entries = splitTimes(`${written}\n${written}; ${written}`);
    if (entries.length !== 3 || entries.some((entry) => entry !== written))
      fail('The official form is parted wrongly', written, entries);
    for (const said of [writeDay(day, language), writeDate(day, language)])
      if (readDay(said, null, 2026) !== day) fail('A day is read as another', said, day);
  }
}

/** What stands in a cell is read the same every time, exists, and stays what it is when written officially. */
function holdReading(value: CellValue): string {
  const read = readTimeText(value);
  const again = readTimeText(value);
  if (JSON.stringify(read) !== JSON.stringify(again)) fail('Read differently', value, read, again);
  const verdict = holdJudged(value);
  if (!read) return verdict;
  const day = dayFrom(read.year ?? 2000, read.month, read.day);
  if (day === null) return fail('There is no such day', value, read);
  const { start, end } = read;
  if (start !== null && !(start >= 0 && start < 1440)) fail('There is no such start', value, read);
  if (end !== null && !(start !== null && end > start && end <= 1440))
    fail('There is no such end', value, read);
  if (start !== null && end !== null) holdOfficial({ day, start, end });
  return verdict;
}

/** What is meant stays what is meant when it is written officially, and is tidy then. */
function holdJudged(value: CellValue): string {
  for (const judge of [judgeSlot, judgeMeeting]) {
    const { slot, verdict } = judge(value, settings);
    if (!slot) continue;
    for (const language of LANGUAGES) {
      const again = judge(writeSlot(slot, language), settings);
      const isKept = JSON.stringify(again.slot) === JSON.stringify(slot);
      if (!isKept || (again.verdict !== verdict && verdict !== 'untidy'))
        fail('Mended to another time', value, verdict, slot, again);
      if (verdict === 'untidy' && again.verdict !== 'fine') fail('Never tidy', value, slot, again);
    }
  }
  return judgeSlot(value, settings).verdict;
}

/** One case of `npm run fuzz -- times`. */
export default function times(seed: number): string {
  const random = randomFrom(seed);
  const value = anyCell(random);
  const text = typeof value === 'string' ? value : '';
  const entries = holdQuick(text, () => splitTimes(text));
  holdQuick(text, () => readTimeText(value));
  holdQuick(text, () => judgeSlot(value, settings));
  const outcome = holdReading(value);
  for (const entry of entries.slice(0, 40)) holdReading(entry);
  const slot = anySlot(random);
  holdOfficial(slot);
  const moved = addDays(slot.day, random.below(800) - 400);
  if (weekdayOf(addDays(moved, 7)) !== weekdayOf(moved)) fail('A week has not seven days', moved);
  const { week } = isoWeekOf(moved);
  if (!(week >= 1 && week <= 53)) fail('There is no such week', moved, week);
  return outcome;
}
