import type { Language } from '../messages/language.ts';
import type { CellValue } from '../workbook/snapshot.ts';
import { byTitle, fold, foldTitle, isFilled } from '../workbook/table.ts';
import type { Cell } from './cell.ts';
import { columnOf, titlesOf } from './columns.ts';
import type { Region, RoundConfig } from './config.ts';
import { meantSlot, sameSlot, type TimeSettings } from './judge.ts';
import { readRegion } from './names.ts';
import { type Form, nearest, plain } from './nearness.ts';
import {
  SETTING_KEYS,
  type SettingHolds,
  type SettingKey,
  type SettingKeyId,
} from './setting-keys.ts';
import { tidyText } from './tidy.ts';
import {
  type Day,
  dayFrom,
  isoWeekOf,
  partsOf,
  readDay,
  readTimeText,
  type Slot,
  splitTimes,
  type TimeText,
} from './times.ts';

/** Key and value of one row of Asetukset, as they were read. 0-based `row`. */
export interface SettingCells {
  readonly row: number;
  readonly key: CellValue;
  readonly value: CellValue;
  readonly keyMasked?: boolean;
  readonly valueMasked?: boolean;
}

/** A finding that the organiser accepts: `rule @ row = reason`. */
export interface Deviation {
  readonly rule: string;
  /** What the row of the finding is: a discussion's id, a region, a participant's name, a setting's key. */
  readonly row: string;
  /** '': no reason was given, and it accepts nothing. */
  readonly reason: string;
  /** Where it stands: 0-based row of Asetukset. */
  readonly settingRow: number;
}

/** A slot, meeting or deadline of a settings row. */
export interface SettingTime {
  /** The entry as it stands there. */
  readonly text: string;
  readonly said: TimeText;
  /** By its date; a weekday that says otherwise is for a rule to see. */
  readonly day: Day;
  /** null for deadlines, which are days. */
  readonly slot: Slot | null;
  /** In the round's year; the reporting deadline may be in the year before. What is not does not count. */
  readonly yearFits: boolean;
}

export type SettingValue =
  | { readonly holds: 'year' | 'count'; readonly number: number }
  | { readonly holds: 'text'; readonly text: string }
  | { readonly holds: 'day'; readonly day: Day }
  | { readonly holds: 'mailboxes'; readonly addresses: readonly string[] }
  | { readonly holds: 'weeks'; readonly weeks: readonly number[] }
  | { readonly holds: 'deadline' | 'slots' | 'meetings'; readonly times: readonly SettingTime[] }
  | { readonly holds: 'regions'; readonly regions: readonly Region[] }
  | { readonly holds: 'deviation'; readonly deviation: Deviation };

export interface SettingRow {
  /** 0-based. */
  readonly row: number;
  /** The key as it stands there; '' when it is empty or masked. */
  readonly text: string;
  /** Unread: a key that is not known. A title row and a value without a key are empty. */
  readonly key: Cell<SettingKeyId>;
  /** Known keys near one that is not known. */
  readonly near: readonly SettingKeyId[];
  /** Judged only beside a known key; otherwise empty or masked. */
  readonly value: Cell<SettingValue>;
}

/** What the round's rules go by: the workbook's settings, and the embedded round where they are silent. */
export interface Settings extends TimeSettings {
  readonly diaryNumber: string | null;
  readonly mailboxes: readonly string[];
  /** Deadlines are days that still count; null when not known. */
  readonly reporting: Day | null;
  readonly liaison: Day | null;
  readonly agenda: Day | null;
  readonly minimumRegions: number;
  /** The regions of this round. */
  readonly regions: readonly Region[];
  /** Every region that a round may have. */
  readonly allRegions: readonly Region[];
  readonly descriptionLimit: number;
  readonly questionLimit: number;
  readonly participantLimit: number;
  /** The day when contacts and participants were emptied after the round. */
  readonly personalDataRemoved: Day | null;
  readonly deviations: readonly Deviation[];
  readonly rows: readonly SettingRow[];
}

// Keys -----------------------------------------------------------------------------------------

const keyByTitle = new Map<string, SettingKey & { readonly id: SettingKeyId }>(
  SETTING_KEYS.flatMap((declared) =>
    titlesOf(declared).map(({ title }): [string, typeof declared] => [foldTitle(title), declared]),
  ),
);
const keyForms: readonly Form<SettingKeyId>[] = SETTING_KEYS.flatMap((declared) =>
  titlesOf(declared).map(({ title }) => ({ form: plain(title), of: declared.id })),
);
const headerTitles = new Set(
  titlesOf(columnOf('settings', 'key')).map(({ title }) => foldTitle(title)),
);

/** The declared setting of a title in any language; undefined when there is none. */
export function findSettingKey(
  title: string,
): (SettingKey & { readonly id: SettingKeyId }) | undefined {
  return byTitle(keyByTitle, title);
}

const MASKED = (raw: CellValue): Cell<never> => ({ kind: 'masked', raw, text: '', value: null });
const NOTHING = (raw: CellValue): Cell<never> => ({ kind: 'empty', raw, text: '', value: null });

function readKey({ key, keyMasked }: SettingCells): Cell<SettingKeyId> {
  if (keyMasked) return MASKED(key);
  if (!isFilled(key)) return NOTHING(key);
  const text = textOf(key);
  if (headerTitles.has(foldTitle(text))) return NOTHING(key);
  const declared = findSettingKey(text);
  return declared
    ? { kind: 'read', raw: key, text, value: declared.id }
    : { kind: 'unread', raw: key, text, value: null };
}

// Values ---------------------------------------------------------------------------------------

interface ReadingAid {
  readonly config: RoundConfig;
  readonly language: Language;
  readonly year: number;
}

type ValueReader = (
  value: CellValue,
  declared: SettingKey,
  aid: ReadingAid,
  row: number,
) => SettingValue | null;

const READERS: { readonly [holds in SettingHolds]: ValueReader } = {
  year: (value) => {
    const number = wholeNumber(value);
    return number !== null && number >= 2000 && number < 2200 ? { holds: 'year', number } : null;
  },
  count: (value) => {
    const number = wholeNumber(value);
    return number !== null && number >= 1 && number <= 1_000_000
      ? { holds: 'count', number }
      : null;
  },
  text: (value) =>
    typeof value === 'string' || typeof value === 'number'
      ? { holds: 'text', text: textOf(value) }
      : null,
  day: (value, _, { year }) => {
    const day = readDay(value, null, year);
    return day === null ? null : { holds: 'day', day };
  },
  mailboxes: (value) => {
    if (typeof value !== 'string') return null;
    const addresses = tidyText(value)
      .split(/[,;\s]+/)
      .filter((address) => address !== '');
    const readable = addresses.every((address) =>
      /^[^\s@<>"]+@[^\s@<>".]+(?:\.[^\s@<>".]+)+$/.test(address),
    );
    return readable && addresses.length > 0 ? { holds: 'mailboxes', addresses } : null;
  },
  weeks: (value) => {
    const weeks = readWeeks(value);
    return weeks ? { holds: 'weeks', weeks } : null;
  },
  deadline: (value, declared, { year }) => {
    const said = readTimeText(value);
    if (!said) return null;
    const maybeYearBefore = declared.id === 'reporting';
    // A reporting deadline without a year: the discussions are in spring, so autumn is the year before.
    const supposed = maybeYearBefore && said.month > 6 ? year - 1 : year;
    const day = dayFrom(said.year ?? supposed, said.month, said.day);
    if (day === null) return null;
    const dayYear = partsOf(day).year;
    const yearFits = dayYear === year || (maybeYearBefore && dayYear === year - 1);
    return {
      holds: 'deadline',
      times: [{ text: textOf(value), said, day, slot: null, yearFits }],
    };
  },
  slots: (value, _, { config, year }) => {
    const times = readTimes(value, year, (said, day) =>
      meantSlot(said, day, year === config.year ? config.slots : []),
    );
    return times ? { holds: 'slots', times } : null;
  },
  meetings: (value, _, { config, year }) => {
    const times = readTimes(
      value,
      year,
      (said, day) =>
        meantSlot(said, day, year === config.year ? config.meetings : []) ?? {
          day,
          ...config.meetingHours,
        },
    );
    return times ? { holds: 'meetings', times } : null;
  },
  regions: (value, _, { config, language }) => {
    if (typeof value !== 'string') return null;
    const reading = readRegion(value, config.regions, language, config);
    if (reading.is === 'region') return { holds: 'regions', regions: [reading.region] };
    return reading.is === 'several' ? { holds: 'regions', regions: reading.regions } : null;
  },
  deviation: (value, _declared, _aid, row) => {
    const deviation = typeof value === 'string' ? readDeviation(value, row) : null;
    return deviation ? { holds: 'deviation', deviation } : null;
  },
};

function readTimes(
  value: CellValue,
  year: number,
  meant: (said: TimeText, day: Day) => Slot | null,
): readonly SettingTime[] | null {
  const entries = typeof value === 'string' ? splitTimes(value) : [value];
  const times: SettingTime[] = [];
  for (const entry of entries) {
    const said = readTimeText(entry);
    const day = said && dayFrom(said.year ?? year, said.month, said.day);
    // The hours of an embedded time hold for its own day, so the year is put right before it is looked up.
    const slot = said && day && meant(said, day);
    if (!said || !day || !slot) return null;
    times.push({ text: textOf(entry), said, day, slot, yearFits: partsOf(day).year === year });
  }
  return times.length > 0 ? times : null;
}

/** `rule @ row = reason`; without `@`, a rule or a row it is not one. */
export function readDeviation(text: string, settingRow: number): Deviation | null {
  const said = tidyText(text).replace(/\n/g, ' ');
  const at = said.indexOf('@');
  if (at < 0) return null;
  const equals = said.indexOf('=', at);
  const rule = fold(said.slice(0, at));
  const row = said.slice(at + 1, equals < 0 ? undefined : equals).trim();
  if (rule === '' || row === '') return null;
  return { rule, row, reason: equals < 0 ? '' : said.slice(equals + 1).trim(), settingRow };
}

function wholeNumber(value: CellValue): number | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : null;
  if (typeof value !== 'string') return null;
  const text = tidyText(value);
  return /^\d{1,7}$/.test(text) ? Number(text) : null;
}

/** `12, 13`, `12–13`, `viikot 12 ja 13`, 12. The decimal number 12.13 may be anything. */
function readWeeks(value: CellValue): readonly number[] | null {
  if (typeof value === 'number') return isWeek(value) ? [value] : null;
  if (typeof value !== 'string') return null;
  const text = fold(value)
    .replace(/^(?:viikot|viikko|vko|vkot|vk|veckorna|veckor|vecka|v|weeks|week)\.? ?/, '')
    .replace(/\.$/, '');
  const weeks: number[] = [];
  for (const part of text.split(/ ?[,;] ?| (?:ja|och|and|&) | /)) {
    const range = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(part);
    if (!range) return null;
    const first = Number(range[1]);
    const last = Number(range[2] ?? range[1]);
    if (!isWeek(first) || !isWeek(last) || last < first) return null;
    for (let week = first; week <= last; week++) weeks.push(week);
  }
  return inAscent(weeks);
}

const isWeek = (number: number): boolean => Number.isInteger(number) && number >= 1 && number <= 53;

function textOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return tidyText(value);
  if (typeof value !== 'object') return String(value);
  if ('error' in value) return value.error;
  const [, year, month, day, time] = /^(\d+)-(\d+)-(\d+)(?:[T ](\d+:\d+))?/.exec(value.date) ?? [];
  if (day === undefined) return value.date;
  const clock =
    time === undefined || time === '00:00' ? '' : ` ${time.replace(/^0/, '').replace(':', '.')}`;
  return `${Number(day)}.${Number(month)}.${year}${clock}`;
}

// Settings -------------------------------------------------------------------------------------

/**
 * The settings of a workbook. What is absent or cannot be read is as in the embedded round; a round of another year
 * takes none of its dates, weeks and diary number. Slots and meetings that are given replace the embedded ones.
 */
export function readSettings(
  cells: readonly SettingCells[],
  config: RoundConfig,
  language: Language,
): Settings {
  const keys = cells.map(readKey);
  const year = yearOf(cells, keys) ?? config.year;
  const aid: ReadingAid = { config, language, year };
  const rows = cells.map((one, index): SettingRow => {
    const key = keys[index] ?? NOTHING(null);
    const near = key.kind === 'unread' ? nearest(key.text, keyForms, 3) : [];
    return { row: one.row, text: key.text, key, near, value: readValue(one, key, aid) };
  });

  const valuesOf = <H extends SettingHolds>(id: SettingKeyId, holds: H) =>
    rows.flatMap(({ key, value }) =>
      key.value === id && value.value && holdsIt(value.value, holds) ? [value.value] : [],
    );
  const count = (id: SettingKeyId, embedded: number): number =>
    valuesOf(id, 'count')[0]?.number ?? embedded;
  const isEmbedded = year === config.year;
  const deadline = (id: 'reporting' | 'liaison' | 'agenda'): Day | null =>
    valuesOf(id, 'deadline').flatMap(({ times }) => times.filter(({ yearFits }) => yearFits))[0]
      ?.day ?? (isEmbedded ? config[id] : null);
  // One cause, one finding: nobody is blamed for what an unclear row may have meant to say.
  const isUnclear = (id: SettingKeyId): boolean =>
    rows.some(
      ({ key, value }) => key.value === id && (value.kind === 'unread' || value.kind === 'masked'),
    );
  const times = (id: SettingKeyId, holds: 'slots' | 'meetings'): readonly Slot[] => {
    const embedded = isEmbedded ? config[holds] : [];
    const entries = valuesOf(id, holds).flatMap((value) => value.times);
    const given = entries.flatMap(({ slot, yearFits }) => (slot && yearFits ? [slot] : []));
    const mayBeAny =
      isUnclear(id) && given.every((slot) => embedded.some((one) => sameSlot(one, slot)));
    if (given.length === 0 || mayBeAny) return inOrder(embedded);
    const wrongYear = entries.filter(({ yearFits }) => !yearFits);
    const meant = embedded.filter((one) =>
      wrongYear.some(({ day }) => day.slice(5) === one.day.slice(5)),
    );
    return inOrder([...given, ...meant]);
  };

  const slots = times('slot', 'slots');
  const weeks = new Set(valuesOf('weeks', 'weeks').flatMap((value) => value.weeks));
  if (isEmbedded && isUnclear('weeks')) for (const week of config.weeks) weeks.add(week);
  const mailboxes = valuesOf('mailbox', 'mailboxes').flatMap(({ addresses }) => addresses);
  const given = new Set(valuesOf('regions', 'regions').flatMap(({ regions }) => regions));
  return {
    year,
    diaryNumber:
      valuesOf('diaryNumber', 'text')[0]?.text ?? (isEmbedded ? config.diaryNumber : null),
    mailboxes: mailboxes.length > 0 ? [...new Set(mailboxes)] : config.mailboxes,
    reporting: deadline('reporting'),
    liaison: deadline('liaison'),
    agenda: deadline('agenda'),
    weeks: weeks.size > 0 ? inAscent(weeks) : isEmbedded ? config.weeks : weeksOf(slots),
    slots,
    meetings: times('meeting', 'meetings'),
    minimumRegions: count('minimumRegions', config.minimumRegions),
    regions:
      given.size > 0 && !isUnclear('regions')
        ? config.regions.filter((region) => given.has(region))
        : config.regions,
    allRegions: config.regions,
    descriptionLimit: count('descriptionLimit', config.descriptionLimit),
    questionLimit: count('questionLimit', config.questionLimit),
    participantLimit: count('participantLimit', config.participantLimit),
    personalDataRemoved: valuesOf('personalDataRemoved', 'day')[0]?.day ?? null,
    deviations: valuesOf('deviation', 'deviation').map(({ deviation }) => deviation),
    rows,
  };
}

function holdsIt<H extends SettingHolds>(
  value: SettingValue,
  holds: H,
): value is SettingValue & { readonly holds: H } {
  return value.holds === holds;
}

function yearOf(
  cells: readonly SettingCells[],
  keys: readonly Cell<SettingKeyId>[],
): number | null {
  for (const [index, { value, valueMasked }] of cells.entries()) {
    if (keys[index]?.value !== 'year' || valueMasked) continue;
    const number = wholeNumber(value);
    if (number !== null && number >= 2000 && number < 2200) return number;
  }
  return null;
}

function readValue(
  { row, value, valueMasked }: SettingCells,
  key: Cell<SettingKeyId>,
  aid: ReadingAid,
): Cell<SettingValue> {
  if (valueMasked || key.kind === 'masked') return MASKED(value);
  const declared = SETTING_KEYS.find(({ id }) => id === key.value);
  if (!declared || !isFilled(value)) return NOTHING(value);
  const text = textOf(value);
  const read = READERS[declared.holds](value, declared, aid, row);
  return read
    ? { kind: 'read', raw: value, text, value: read }
    : { kind: 'unread', raw: value, text, value: null };
}

function inOrder(slots: readonly Slot[]): readonly Slot[] {
  const different = new Map(slots.map((slot) => [`${slot.day} ${slot.start} ${slot.end}`, slot]));
  return [...different.values()].sort((one, other) =>
    one.day === other.day
      ? one.start - other.start || one.end - other.end
      : one.day < other.day
        ? -1
        : 1,
  );
}

function weeksOf(slots: readonly Slot[]): readonly number[] {
  return inAscent(slots.map(({ day }) => isoWeekOf(day).week));
}

const inAscent = (weeks: Iterable<number>): readonly number[] =>
  [...new Set(weeks)].sort((one, other) => one - other);
