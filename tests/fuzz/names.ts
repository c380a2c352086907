import { LANGUAGES } from '../../src/messages/language.ts';
import { type Ministry, type Region, ROUND_2026 } from '../../src/rounds/config.ts';
import {
  findAbolished,
  formsOfRegion,
  readMinistry,
  readRegion,
  splitMinistries,
} from '../../src/rounds/names.ts';
import { tidyText } from '../../src/rounds/tidy.ts';
import { fold } from '../../src/workbook/table.ts';
import { holdQuick } from './quick.ts';
import { type Random, randomFrom } from './random.ts';
import { mangled } from './times.ts';

const CONFIG = ROUND_2026;

const OWNERS: ReadonlyMap<string, Region> = new Map(
  CONFIG.regions.flatMap((region) =>
    formsOfRegion(region).map((form): [string, Region] => [fold(form), region]),
  ),
);
const FORMS = [...OWNERS];
const MINISTRY_FORMS = CONFIG.ministries.flatMap((ministry) =>
  [...Object.values(ministry.name), ...Object.values(ministry.abbreviation)].map(
    (form): [string, Ministry] => [form, ministry],
  ),
);

function fail(what: string, ...values: readonly unknown[]): never {
  throw new Error(`${what}: ${values.map((value) => JSON.stringify(value)).join(', ')}`);
}

/** The same name as programs, keyboards and people write it: it stays the same name. */
function dressed(name: string, random: Random): string {
  let result = name;
  for (let changes = random.below(5); changes > 0; changes--)
    result = random.oneOf<() => string>([
      () => result.toUpperCase(),
      () => result.toLowerCase(),
      () => result.normalize('NFD'),
      () => result.replace(/-/g, () => random.oneOf(['–', '‑', '\u2010', '\u2212', '-'])),
      () => result.replace(/ /g, () => random.oneOf([' ', '\u00A0', '  ', '\t', '\r\n', '\u202F'])),
      () => random.oneOf([' ', '\u00A0', '\n', '\uFEFF']) + result,
      () => result + random.oneOf([' ', '\u00A0', '\t', '\u200B']),
      () => {
        const at = random.below(result.length + 1);
        return (
          result.slice(0, at) + random.oneOf(['\u00AD', '\u200B', '\u2060']) + result.slice(at)
        );
      },
    ])();
  return result;
}

const AROUND = [
  ' liitto',
  ' maakunta',
  'n',
  's',
  ' förbund',
  ' (2)',
  '?',
  ' ja',
  ' och',
  'x',
  ' -',
];
const BETWEEN = [', ', ' ja ', ' och ', ' / ', '/', '\n', ' – ', '-', ' & ', ';', ' ', '. '];

/** A name with its words changed: what it then means is not known, only that it may not mean two things. */
function distorted(name: string, random: Random): string {
  const at = random.below(name.length + 1);
  return mangled(
    random.oneOf<() => string>([
      () => name,
      () => name + random.oneOf(AROUND),
      () => name.slice(0, at),
      () => name.slice(at),
      () => name.slice(0, at) + random.oneOf([...'aeiouyäöåns -/']) + name.slice(at + 1),
      () => name.slice(0, at) + name.slice(at + 1),
      () => name.replace(/[äå]/g, 'a').replace(/ö/g, 'o'),
      () => name + random.oneOf(BETWEEN) + random.oneOf(FORMS)[0],
      () =>
        Array.from({ length: 2 + random.below(20) }, () => random.oneOf(FORMS)[0]).join(
          random.oneOf(BETWEEN),
        ),
    ])(),
    random,
  );
}

function holdRegion(text: string): string {
  let verdict = '';
  for (const language of LANGUAGES) {
    const reading = readRegion(text, CONFIG.regions, language, CONFIG);
    // The workbook's language says only what is official, never what is meant.
    const meaning = JSON.stringify({ ...reading, official: null, spacingOnly: null });
    if (verdict !== '' && verdict !== meaning)
      fail('Means another thing in another language', text, verdict, meaning);
    verdict = meaning;
    if (reading.is === 'region') {
      const { region, official, spacingOnly } = reading;
      if (official !== (text === region.name[language])) fail('Official wrongly', text, reading);
      if (spacingOnly !== (!official && tidyText(text) === region.name[language]))
        fail('Only untidy wrongly', text, reading);
      const owner = OWNERS.get(fold(text));
      if (owner && owner !== region) fail('Two regions', text, owner.name, region.name);
      const mended = readRegion(region.name[language], CONFIG.regions, language, CONFIG);
      if (mended.is !== 'region' || mended.region !== region) fail('Mended to another', text);
    } else if (reading.is === 'several') {
      if (new Set(reading.regions).size !== reading.regions.length || reading.regions.length < 2)
        fail('Several that are not', text, reading.regions);
    }
    // A region that does not take part is never taken for one that does.
    if (reading.is === 'region') {
      const others = CONFIG.regions.filter((one) => one !== reading.region);
      const away = readRegion(text, others, language, CONFIG);
      if (away.is !== 'not-in-round') fail('Another region stands in', text, away);
    }
  }
  return JSON.parse(verdict).is;
}

function holdMinistry(text: string, is: Ministry | null): string {
  let said = '';
  for (const language of LANGUAGES) {
    const reading = readMinistry(text, language, CONFIG);
    said = reading.is;
    if (is && reading.is === 'unknown') fail('A ministry is not known', text, is.id, language);
    if (is && reading.is === 'ambiguous' && !reading.candidates.includes(is))
      fail('A ministry is taken for others', text, is.id, language);
    if (reading.is !== 'ministry') continue;
    const again = readMinistry(reading.ministry.name[language], language, CONFIG);
    if (again.is !== 'ministry' || again.ministry !== reading.ministry)
      fail('Two ministries', text, reading, again);
  }
  return said;
}

/** One case of `npm run fuzz -- names`. */
export default function names(seed: number): string {
  const random = randomFrom(seed);
  const [name, region] = random.oneOf(FORMS);
  const sure = dressed(name, random);
  const known = readRegion(sure, CONFIG.regions, 'fi', CONFIG);
  if (known.is !== 'region' || known.region !== region)
    fail('A region is not known by its name', sure, region.name, known);
  const unsure = distorted(name, random);
  holdQuick(unsure, () => readRegion(unsure, CONFIG.regions, 'fi', CONFIG));
  const outcome = holdRegion(unsure);
  const [ministryName, ministry] = random.oneOf(MINISTRY_FORMS);
  holdMinistry(dressed(ministryName, random), ministry);
  const other = distorted(ministryName, random);
  holdQuick(other, () => readMinistry(other, 'fi', CONFIG));
  holdMinistry(other, null);
  for (const entry of splitMinistries(unsure))
    if (entry.trim() === '') fail('An empty entry', unsure);
  const office = random.chance(0.5) ? `${unsure} ELY-keskus` : unsure;
  holdQuick(office, () => findAbolished(office, CONFIG, '2026-03-01'));
  return outcome;
}
