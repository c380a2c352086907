import type { Language, Words } from '../messages/language.ts';
import { fold } from '../workbook/table.ts';
import type { AbolishedPlace, Ministry, Region, RoundConfig } from './config.ts';
import { type Form, nearest, plain } from './nearness.ts';
import { tidyText } from './tidy.ts';
import type { Day } from './times.ts';

export type RegionReading =
  | {
      readonly is: 'region';
      readonly region: Region;
      /** Exactly the official name in the workbook's language. */
      readonly official: boolean;
      /** Not exactly, but it is when spaces and invisible characters are cleaned. */
      readonly spacingOnly: boolean;
    }
  | { readonly is: 'not-in-round'; readonly name: Words }
  /** Different regions in one text, in the order in which they stand there. */
  | { readonly is: 'several'; readonly regions: readonly Region[] }
  /** A name part that several regions share. */
  | { readonly is: 'ambiguous'; readonly candidates: readonly Region[] }
  | { readonly is: 'unknown'; readonly near: readonly Region[] };

export type MinistryReading =
  | { readonly is: 'ministry'; readonly ministry: Ministry }
  | { readonly is: 'ambiguous'; readonly candidates: readonly Ministry[] }
  | { readonly is: 'unknown'; readonly near: readonly Ministry[] };

/** One entry of a cell that lists ministries. */
export interface MinistryEntry {
  readonly text: string;
  readonly reading: MinistryReading;
}

/** A text as names are compared. */
function nameKey(text: string): string {
  const key = fold(text).replace(/[\u2019\u02BC\u00B4`]/g, "'");
  let end = key.length;
  while (end > 0 && '.,:;'.includes(key.charAt(end - 1))) end--;
  if (end < key.length && key.charAt(end - 1) === ' ') end--;
  return key.slice(0, end);
}

interface Names {
  readonly regions: ReadonlyMap<string, Region>;
  readonly outside: ReadonlyMap<string, Words>;
  /** Whole parts of names that at least two regions share. */
  readonly parts: ReadonlyMap<string, readonly Region[]>;
  readonly regionForms: readonly Form<Region>[];
  readonly ministries: {
    readonly [language in Language]: ReadonlyMap<string, Ministry>;
  };
  readonly ministryNames: ReadonlyMap<string, Ministry>;
  readonly ambiguous: ReadonlyMap<
    string,
    { readonly unlessIn: string; readonly candidates: readonly Ministry[] }
  >;
  readonly ministryForms: readonly Form<Ministry>[];
  /** Places of offices that have ended, the longest names first. */
  readonly places: readonly Form<AbolishedPlace>[];
}

const namesByConfig = new WeakMap<RoundConfig, Names>();

function namesOf(config: RoundConfig): Names {
  let names = namesByConfig.get(config);
  if (!names) {
    names = gatherNames(config);
    namesByConfig.set(config, names);
  }
  return names;
}

/** Every way a region is written that is understood, the official ones first. */
export function formsOfRegion(region: Region): readonly string[] {
  const { name, genitive, council, councilAlso } = region;
  const finnishStems = [council.fi, ...councilAlso.fi].map(
    (one) => /^(.+n) (?:maakunta)?liitto$/.exec(one)?.[1],
  );
  const swedishStems = [council.sv, ...councilAlso.sv].map(
    (one) => /^(.+) (?:landskaps)?förbund$/.exec(one)?.[1],
  );
  const isText = (stem: string | undefined): stem is string => stem !== undefined;
  return [
    name.fi,
    name.sv,
    name.en,
    genitive,
    council.fi,
    council.sv,
    ...councilAlso.fi,
    ...councilAlso.sv,
    ...[genitive, ...finnishStems]
      .filter(isText)
      .flatMap((stem) => [`${stem} liitto`, `${stem} maakuntaliitto`]),
    ...[/[sx]$/.test(name.sv) ? name.sv : `${name.sv}s`, ...swedishStems]
      .filter(isText)
      .flatMap((stem) => [`${stem} förbund`, `${stem} landskapsförbund`]),
  ];
}

function gatherNames(config: RoundConfig): Names {
  const regions = new Map<string, Region>();
  const shared = new Map<string, Region[]>();
  const regionForms: Form<Region>[] = [];
  for (const region of config.regions) {
    const { name, genitive, council } = region;
    for (const form of formsOfRegion(region)) regions.set(nameKey(form), region);
    for (const form of new Set(
      [name.fi, name.sv, name.en, genitive, council.fi, council.sv].map(plain),
    ))
      regionForms.push({ form, of: region });
    for (const part of new Set(
      [name.fi, name.sv, name.en, genitive].flatMap((form) => nameKey(form).split(/[ -]/)),
    )) {
      const sharing = shared.get(part);
      if (sharing) sharing.push(region);
      else shared.set(part, [region]);
    }
  }
  const byId = new Map(config.ministries.map((ministry) => [ministry.id, ministry]));
  const abbreviations = (language: Language) =>
    new Map(
      config.ministries.map((ministry): [string, Ministry] => [
        nameKey(ministry.abbreviation[language]),
        ministry,
      ]),
    );
  return {
    regions,
    outside: new Map(
      config.notInRound.flatMap(({ name, also }) =>
        [name.fi, name.sv, name.en, ...also].map((form): [string, Words] => [nameKey(form), name]),
      ),
    ),
    parts: new Map([...shared].filter(([, sharing]) => sharing.length > 1)),
    regionForms,
    ministries: { fi: abbreviations('fi'), sv: abbreviations('sv'), en: abbreviations('en') },
    ministryNames: new Map(
      config.ministries.flatMap((ministry) =>
        Object.values(ministry.name).flatMap((name): [string, Ministry][] => [
          [nameKey(name), ministry],
          [`the ${nameKey(name)}`, ministry],
        ]),
      ),
    ),
    ambiguous: new Map(
      config.ambiguousAbbreviations.map(({ abbreviation, unlessIn, candidates }) => [
        nameKey(abbreviation),
        { unlessIn, candidates: candidates.flatMap((id) => byId.get(id) ?? []) },
      ]),
    ),
    ministryForms: config.ministries.flatMap((ministry) =>
      [
        ...new Set([
          ministry.abbreviation.fi,
          ministry.abbreviation.sv,
          ...Object.values(ministry.name),
        ]),
      ].map((form) => ({ form: plain(form), of: ministry })),
    ),
    places: [...config.abolished.places, ...config.regions.map(placeOfRegion)]
      .flatMap((of) => Object.values(of.place).map((name) => ({ form: fold(name), of })))
      .concat(config.regions.map((of) => ({ form: fold(of.name.fi), of: placeOfRegion(of) })))
      .sort((one, other) => other.form.length - one.form.length),
  };
}

// Regions --------------------------------------------------------------------------------------

type Whole = Region | Words | undefined;
const isRegion = (whole: Whole): whole is Region => whole !== undefined && 'code' in whole;

/** Longer texts are no pairs of names, and no names joined by dashes. */
const LONGEST_PAIR = 100;
const LONGEST_DASHED = 300;

/** The one region of a text without separators, or of a pair such as `Uusimaa – Nyland`. */
function wholeName(key: string, names: Names): Whole {
  const direct = names.regions.get(key) ?? names.outside.get(key);
  if (direct) return direct;
  if (key.length > LONGEST_PAIR) return undefined;
  for (const separator of key.matchAll(/ ?[-/] ?/g)) {
    const left = key.slice(0, separator.index);
    const right = key.slice(separator.index + separator[0].length);
    const one = names.regions.get(left) ?? names.outside.get(left);
    if (one && one === (names.regions.get(right) ?? names.outside.get(right))) return one;
  }
  return undefined;
}

/** A run of spaces is looked at once, from its beginning: a cell may hold thousands. */
const BETWEEN_REGIONS =
  /[,;/\r\n\u2028\u2029]+|(?<!\s)\s+(?:(?:ja|och|and|sekä|samt)\s+|[&+]\s*)|[&+]\s*/i;

/** The parts of a text that may name several regions, empty ones left out. */
function partsOfList(text: string): readonly string[] {
  const parts = text
    .split(BETWEEN_REGIONS)
    .map((part) => nameKey(part.replace(/^\s*(?:(?:ja|och|and|sekä|samt)\s+|[-–—•*·]\s+)/i, '')))
    .filter((part) => part !== '');
  // "Etelä- ja Pohjois-Savo": the first part borrows the second's ending.
  return parts.map((part, index) => {
    const ending = /-([^-]+)$/.exec(parts[index + 1] ?? '')?.[1];
    return /[^-]-$/.test(part) && ending ? part + ending : part;
  });
}

/** The parts on both sides of dashes, where each side is a whole name. */
function partsOfDashed(key: string, names: Names): readonly Whole[] | null {
  if (key.length > LONGEST_DASHED) return null;
  for (const separator of key.matchAll(/ ?- ?/g)) {
    const left = names.regions.get(key.slice(0, separator.index));
    if (!left) continue;
    const rest = key.slice(separator.index + separator[0].length);
    const right = wholeName(rest, names);
    if (right) return [left, right];
    const further = partsOfDashed(rest, names);
    if (further) return [left, ...further];
  }
  return null;
}

/**
 * Which region a text names, by any of its names in full. What is only near, or without its dots, is not understood.
 * @param inRound the regions that take part in this round
 */
export function readRegion(
  text: string,
  inRound: readonly Region[],
  language: Language,
  config: RoundConfig,
): RegionReading {
  const names = namesOf(config);
  const key = nameKey(text);
  const whole = wholeName(key, names);
  if (whole) return readingOf(whole, text, inRound, language);

  const parts = partsOfList(text);
  const wholes = parts.length > 1 ? parts.map((part) => wholeName(part, names)) : null;
  const listed = wholes ?? partsOfDashed(key, names);
  if (listed?.every((one) => one !== undefined)) {
    const different = [...new Set(listed)];
    const [only] = different;
    if (different.length === 1) return readingOf(only, text, inRound, language);
    const outside = different.find((one) => !isRegion(one) || !inRound.includes(one));
    return outside
      ? { is: 'not-in-round', name: isRegion(outside) ? outside.name : outside }
      : { is: 'several', regions: different.filter(isRegion) };
  }
  // One entry beside separators or a bullet: "Lappi,".
  const [single] = parts;
  if (parts.length === 1 && single !== undefined && single !== key) {
    const found = wholeName(single, names);
    if (found) return readingOf(found, text, inRound, language);
  }
  // A list with a part that is not understood has no choices: each would leave something out.
  if (wholes?.some((one) => one !== undefined)) return { is: 'unknown', near: [] };

  const shared = names.parts.get(key.replace(/ ?-+$/, ''));
  if (shared) return { is: 'ambiguous', candidates: shared.filter((one) => inRound.includes(one)) };
  return { is: 'unknown', near: nearRegions(key, inRound, names) };
}

function readingOf(
  whole: Whole,
  text: string,
  inRound: readonly Region[],
  language: Language,
): RegionReading {
  if (!isRegion(whole))
    return whole ? { is: 'not-in-round', name: whole } : { is: 'unknown', near: [] };
  if (!inRound.includes(whole)) return { is: 'not-in-round', name: whole.name };
  const official = text === whole.name[language];
  return {
    is: 'region',
    region: whole,
    official,
    spacingOnly: !official && tidyText(text) === whole.name[language],
  };
}

function nearRegions(key: string, inRound: readonly Region[], names: Names): readonly Region[] {
  const near = nearest(key, names.regionForms).filter((region) => inRound.includes(region));
  if (near.length > 0) return near;
  // "Savon liitto", "Etelä-Suomi": regions that share the last part of the name.
  for (const part of key.split(/[ -]/).reverse()) {
    const shared = names.parts.get(part);
    if (shared) return shared.filter((region) => inRound.includes(region));
  }
  return [];
}

// Ministries -----------------------------------------------------------------------------------

/**
 * Which ministry a text names: its abbreviation by the workbook's language first and then the others,
 * its name in any language, or both together.
 */
export function readMinistry(
  text: string,
  language: Language,
  config: RoundConfig,
): MinistryReading {
  const names = namesOf(config);
  const key = nameKey(text);
  const direct = oneMinistry(key, language, names);
  if (direct) return direct;

  if (key.length > LONGEST_PAIR) return { is: 'unknown', near: [] };
  // "TEM (työ- ja elinkeinoministeriö)", "TEM työ- ja elinkeinoministeriö", "TEM/ANM"
  for (const separator of key.matchAll(/ ?[(/:,] ?| - | /g)) {
    const left = oneMinistry(key.slice(0, separator.index), language, names);
    if (!left) continue;
    const right = oneMinistry(
      key.slice(separator.index + separator[0].length).replace(/ ?\)$/, ''),
      language,
      names,
    );
    if (!right) continue;
    const both = candidatesOf(left).filter((one) => candidatesOf(right).includes(one));
    const [only] = both;
    if (both.length === 1 && only) return { is: 'ministry', ministry: only };
    return { is: 'unknown', near: [...new Set([...candidatesOf(left), ...candidatesOf(right)])] };
  }
  return { is: 'unknown', near: nearest(key, names.ministryForms) };
}

const candidatesOf = (reading: MinistryReading): readonly Ministry[] => {
  if (reading.is === 'ministry') return [reading.ministry];
  return reading.is === 'ambiguous' ? reading.candidates : reading.near;
};

function oneMinistry(key: string, language: Language, names: Names): MinistryReading | null {
  const asked = names.ambiguous.get(key);
  if (asked && asked.unlessIn !== language)
    return { is: 'ambiguous', candidates: asked.candidates };
  const ministry =
    names.ministries[language].get(key) ??
    names.ministries.fi.get(key) ??
    names.ministries.sv.get(key) ??
    names.ministryNames.get(key);
  return ministry ? { is: 'ministry', ministry } : null;
}

/** The entries of a cell that lists ministries: commas, semicolons and line breaks part them. */
export function splitMinistries(text: string): readonly string[] {
  return text
    .split(/[,;\r\n\u2028\u2029]+/)
    .map((entry) => entry.replace(/^\s*[-–—•*·]\s+/, '').trim())
    .filter((entry) => entry !== '');
}

// Offices that have ended ----------------------------------------------------------------------

export interface Abolished {
  readonly name: Words;
  /** Who has its tasks now; several where its area was divided, none where the text names no place. */
  readonly successors: readonly Words[];
  /** The same in one text. */
  readonly successor: Words;
}

const OLD_OFFICE =
  /(?<!\p{L})(?:ely-? ?kesku(?:s|k)\p{L}*|elinkeino-,? liikenne- ja ympäristökesku(?:s|k)\p{L}*|ntm-? ?central\p{L}*|närings-,? trafik- och miljöcentral\p{L}*|(?:the )?ely[- ]?cent(?:re|er)s?|centre for economic development, transport and the environment)(?!\p{L})/u;
const NEW_OFFICE = /elinvoimakesku|livskraftscentral|economic development centre/;
/** The abbreviation alone, only as it is officially written: Ely is also a name. */
const OLD_ABBREVIATION = /(?<!\p{L})(?:ELY|NTM)(?!\p{L})/u;

/** Where a region's office was, by today's division. */
const placeOfRegion = ({ name, genitive, centre }: Region): AbolishedPlace => ({
  place: { ...name, fi: genitive },
  successors: [centre],
});

/**
 * The office in a text that has ended before the day, with its successor; null when there is none.
 * @param from whose office it is when the text names no place
 */
export function findAbolished(
  text: string,
  config: RoundConfig,
  onDay: Day,
  from: Region | null = null,
): Abolished | null {
  const { ended, name, successor } = config.abolished;
  if (onDay <= ended) return null;
  const key = fold(text);
  if (NEW_OFFICE.test(key) || !(OLD_OFFICE.test(key) || OLD_ABBREVIATION.test(text))) return null;

  // The longest first: Pohjanmaa stands in Etelä-Pohjanmaa.
  const found =
    namesOf(config).places.find(({ form }) => holdsName(key, form))?.of ??
    (from && placeOfRegion(from));
  if (!found) return { name, successors: [], successor };
  const { place, successors } = found;
  const joined = (language: Language) => successors.map((one) => one[language]).join(' / ');
  return {
    name: {
      fi: `${place.fi} ${name.fi}`,
      sv: `${name.sv} i ${place.sv}`,
      en: `${place.en} ${name.en}`,
    },
    successors,
    successor: { fi: joined('fi'), sv: joined('sv'), en: joined('en') },
  };
}

/** The name stands in the text as whole words; a Swedish genitive may end it. */
function holdsName(key: string, form: string): boolean {
  for (let at = key.indexOf(form); at >= 0; at = key.indexOf(form, at + 1)) {
    const before = key[at - 1];
    const after = key.slice(at + form.length);
    if ((before === undefined || !/[\p{L}-]/u.test(before)) && /^s?(?!\p{L})/u.test(after))
      return true;
  }
  return false;
}
