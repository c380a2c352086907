import type { Language } from '../messages/language.ts';
import type { CellValue } from '../workbook/snapshot.ts';
import { fold } from '../workbook/table.ts';
import type { Cell } from './cell.ts';
import type { Ministry, Region, RoundConfig } from './config.ts';
import { judgeMeeting, judgeSlot, type TimeReading } from './judge.ts';
import {
  type MinistryEntry,
  type RegionReading,
  readMinistry,
  readRegion,
  splitMinistries,
} from './names.ts';
import type { Settings } from './settings.ts';
import { tidyText } from './tidy.ts';
import { type Day, readDay, splitTimes } from './times.ts';

/** Which discussion a row names. */
export interface DiscussionRef {
  /** The id as it is compared; '' when the row says that it takes no part. */
  readonly key: string;
  readonly takesPart: boolean;
}

export type Role = 'chair' | 'speaker' | 'secretary' | 'participant';

/** Whom a participant speaks for. */
export type Represented =
  | { readonly is: 'region'; readonly region: Region }
  | { readonly is: 'ministry'; readonly ministry: Ministry }
  | {
      readonly is: 'unknown';
      readonly nearRegions: readonly Region[];
      readonly nearMinistries: readonly Ministry[];
    };

/** An address as mail programs take it: one @, a dotted host, plain signs. */
const ADDRESS =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~\u00C0-\u024F-]{1,64}@(?:[A-Za-z0-9\u00C0-\u024F](?:[A-Za-z0-9\u00C0-\u024F-]{0,61}[A-Za-z0-9\u00C0-\u024F])?\.)+[A-Za-z]{2,63}$/;
const STRAY_DOTS = /^\.|\.\.|\.@/;

/** RFC 5321, in characters. */
const LONGEST_ADDRESS = 254;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Five to fifteen digits and no letters; other signs between them are as people like them. */
function isPhone(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) digits++;
  return digits >= 5 && digits <= 15 && !/\p{L}/u.test(text);
}

/** Whether the text is one e-mail address and nothing else. */
export function isAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && ADDRESS.test(text) && !STRAY_DOTS.test(text);
}

const HTTPS =
  /^https:\/\/(?:[A-Za-z0-9\u00C0-\u024F-]+\.)+[A-Za-z]{2,63}(?::\d{1,5})?(?:[/?#]\S*)?$/i;

const YES = new Set([
  'kyllä',
  'k',
  'on',
  'ja',
  'j',
  'yes',
  'y',
  'x',
  '✓',
  '✔',
  'true',
  'tosi',
  'sant',
  '1',
  'ok',
]);
const NO = new Set(['ei', 'e', 'nej', 'n', 'no', '-', 'false', 'epätosi', 'falskt', '0']);

/** What the discussion column says of a region that takes no part. The first of each language is the official one. */
export const NOT_TAKING_PART = {
  fi: ['ei osallistu'],
  sv: ['deltar inte', 'deltar ej'],
  en: ['not taking part', 'does not take part', 'not participating'],
} as const satisfies { readonly [language in Language]: readonly string[] };

export const ROLES = {
  chair: { fi: 'puheenjohtaja', sv: 'ordförande', en: 'chair' },
  speaker: { fi: 'alustaja', sv: 'inledare', en: 'speaker' },
  secretary: { fi: 'sihteeri', sv: 'sekreterare', en: 'secretary' },
  participant: { fi: 'osallistuja', sv: 'deltagare', en: 'participant' },
} as const satisfies { readonly [role in Role]: { readonly [language in Language]: string } };

/** A cell's value as a text: numbers and dates as they would be typed. */
export function asText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return tidyText(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if ('error' in value) return value.error;
  const [, year, month, day, time] = /^(\d+)-(\d+)-(\d+)(?:T(\d+:\d+))?/.exec(value.date) ?? [];
  return `${Number(day)}.${Number(month)}.${year}${time ? ` ${time}` : ''}`;
}

const read = <T>(raw: CellValue, value: T, text = asText(raw)): Cell<T> => ({
  kind: 'read',
  raw,
  text,
  value,
});
const unread = (raw: CellValue, text = asText(raw)): Cell<never> => ({
  kind: 'unread',
  raw,
  text,
  value: null,
});

const text = (raw: CellValue): Cell<string> => {
  const said = asText(raw);
  return read(raw, said, said);
};

/** Lines without their numbering or bullets; those with nothing else are left out. */
export function splitLines(said: string): readonly string[] {
  return said
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^\s*(?:\d{1,2}[.)]|[-–—•*·])(?:\s+|$)/, '').trim())
    .filter((line) => line !== '');
}

const lines = (raw: CellValue): Cell<readonly string[]> => read(raw, splitLines(asText(raw)));

const matching =
  (isOne: (text: string) => boolean) =>
  (raw: CellValue): Cell<string> => {
    const said = asText(raw);
    return isOne(said) ? read(raw, said, said) : unread(raw, said);
  };

const email = matching(isAddress);
const link = matching((text) => HTTPS.test(text));

/** A phone number typed as a number has lost its leading zero, but it is a number all the same. */
const phone = (raw: CellValue): Cell<string> => {
  const said = asText(raw);
  return typeof raw !== 'object' && isPhone(said) ? read(raw, said, said) : unread(raw, said);
};

const yesNo = (raw: CellValue): Cell<boolean> => {
  if (typeof raw === 'boolean') return read(raw, raw);
  const said = fold(asText(raw));
  if (YES.has(said)) return read(raw, true);
  return NO.has(said) ? read(raw, false) : unread(raw);
};

const takesNoPart = new Set<string>(Object.values(NOT_TAKING_PART).flat());

const discussion = (raw: CellValue): Cell<DiscussionRef> => {
  const said = asText(raw);
  const key = fold(said);
  return takesNoPart.has(key)
    ? read(raw, { key: '', takesPart: false }, said)
    : read(raw, { key, takesPart: true }, said);
};

/** What a chair is called in the three languages, also in short. */
export const CHAIR_NAMES: readonly string[] = [
  ...Object.values(ROLES.chair),
  'pj',
  'pj.',
  'ordf',
  'ordf.',
];

const roleOf = new Map<string, Role>([
  ...(Object.keys(ROLES) as Role[]).flatMap((role) =>
    Object.values(ROLES[role]).map((name): [string, Role] => [name, role]),
  ),
  ...CHAIR_NAMES.map((name): [string, Role] => [name, 'chair']),
]);

const role = (raw: CellValue): Cell<Role> => {
  const found = roleOf.get(fold(asText(raw)));
  return found ? read(raw, found) : unread(raw);
};

/** Readers of every column, for this round's settings and the workbook's language. */
export function readersOf(settings: Settings, config: RoundConfig, language: Language) {
  const slot = (raw: CellValue): Cell<TimeReading> => read(raw, judgeSlot(raw, settings));
  const meeting = (raw: CellValue): Cell<TimeReading> => read(raw, judgeMeeting(raw, settings));
  const slots = (raw: CellValue): Cell<readonly TimeReading[]> =>
    read(
      raw,
      typeof raw === 'string'
        ? splitTimes(raw).map((one) => judgeSlot(one, settings))
        : [judgeSlot(raw, settings)],
    );
  const ministries = (raw: CellValue): Cell<readonly MinistryEntry[]> =>
    read(
      raw,
      splitMinistries(asText(raw)).map((one) => ({
        text: one,
        reading: readMinistry(one, language, config),
      })),
    );
  const region = (raw: CellValue): Cell<RegionReading> =>
    read(
      raw,
      readRegion(typeof raw === 'string' ? raw : asText(raw), settings.regions, language, config),
    );
  const represents = (raw: CellValue): Cell<Represented> => {
    const said = asText(raw);
    const asRegion = readRegion(said, config.regions, language, config);
    if (asRegion.is === 'region') return read(raw, { is: 'region', region: asRegion.region }, said);
    const asMinistry = readMinistry(said, language, config);
    if (asMinistry.is === 'ministry')
      return read(raw, { is: 'ministry', ministry: asMinistry.ministry }, said);
    return read(
      raw,
      {
        is: 'unknown',
        nearRegions:
          asRegion.is === 'unknown'
            ? asRegion.near
            : asRegion.is === 'ambiguous'
              ? asRegion.candidates
              : asRegion.is === 'several'
                ? asRegion.regions
                : [],
        nearMinistries: asMinistry.is === 'unknown' ? asMinistry.near : asMinistry.candidates,
      },
      said,
    );
  };
  const day =
    (near: Day | null) =>
    (raw: CellValue): Cell<Day> => {
      const found = readDay(raw, near, settings.year);
      return found === null ? unread(raw) : read(raw, found);
    };
  const lastSlot = settings.slots.reduce<Day | null>(
    (last, { day }) => (last === null || day > last ? day : last),
    null,
  );
  return {
    discussions: {
      id: text,
      theme: text,
      description: text,
      questions: lines,
      ministries,
      review: meeting,
      reviewConfirmed: meeting,
      preferred: slot,
      alternatives: slots,
      confirmed: slot,
      reason: text,
      liaison: text,
      liaisonEmail: email,
      economy: yesNo,
      memo: text,
      link,
      reported: day(settings.reporting),
      memoSent: day(lastSlot),
      themeOther: text,
      descriptionOther: text,
      questionsOther: lines,
    },
    regions: { discussion, region, contact: text, email, phone },
    participants: {
      discussion,
      name: text,
      organisation: text,
      represents,
      title: text,
      role,
      email,
    },
  };
}
