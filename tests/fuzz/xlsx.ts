import { check } from '../../src/check.ts';
import { checkSheet } from '../../src/findings/check-sheet.ts';
import { marksOf } from '../../src/findings/marks.ts';
import { DEFAULT_LIMITS } from '../../src/hosts/file/limits.ts';
import { openXlsx } from '../../src/hosts/file/xlsx-file.ts';
import { pack, readZip, unpack, writeZip, type Zip } from '../../src/hosts/file/zip.ts';
import { HostError } from '../../src/hosts/host.ts';
import { safeEdits } from '../../src/mend.ts';
import { sayHostError } from '../../src/messages/host-errors.ts';
import { LANGUAGES } from '../../src/messages/language.ts';
import { reportOf } from '../../src/report.ts';
import { decodeXml, sameBytes } from '../hosts/file/parts.ts';
import { breakBytes } from './broken-bytes.ts';
import { breakXml, partBytes } from './broken-xml.ts';
import { breakZip } from './broken-zip.ts';
import { someGiant } from './giants.ts';
import { type Random, randomFrom } from './random.ts';
import { faultOf } from './well-formed.ts';
import { type Whole, wholeWorkbooks } from './workbooks.ts';

const TODAY = '2026-01-15';

/** Zips of the sound workbooks, read once; null for those that are refused as they are. */
const zips = new WeakMap<Whole, Zip | null>();

function zipOf(whole: Whole): Zip | null {
  let zip = zips.get(whole);
  if (zip === undefined) {
    zip = refusalOf(() => readZip(whole.bytes, DEFAULT_LIMITS)).result;
    zips.set(whole, zip);
  }
  return zip;
}

/** What a step gives, or the clear error that it ends in. @throws whatever else it throws */
function refusalOf<T>(
  step: () => T,
): { result: T; error: null } | { result: null; error: HostError } {
  try {
    return { result: step(), error: null };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { result: null, error };
  }
}

const XML = /\.(?:xml|rels|vml)$/i;
/** Parts on which the reading and the writing rest. */
const CENTRAL = /sheet\d*\.xml$|styles|sharedStrings|workbook\.xml|\.rels$|Content_Types/i;

function breakParts(zip: Zip, random: Random): Uint8Array {
  const entries = [...zip.entries];
  for (let left = 1 + random.below(3); left > 0; left--) {
    const wanted = random.chance(0.85) ? CENTRAL : XML;
    const places = entries.flatMap(({ name }, index) => (wanted.test(name) ? [index] : []));
    const at = places[random.below(places.length)] ?? 0;
    const entry = entries[at];
    if (!entry || places.length === 0) continue;
    const text = decodeXml(unpack(entry));
    // What takes long to break is not broken by text.
    if (text.length > 400_000) continue;
    entries[at] = pack(entry.name, partBytes(breakXml(text, random), random), entry);
  }
  return writeZip({ ...zip, entries });
}

/** A damaged workbook of a seed, and what was done to which. */
export function brokenWorkbook(
  seed: number,
  wholes: readonly Whole[],
): { readonly how: string; readonly bytes: Uint8Array } {
  const random = randomFrom(seed);
  if (random.chance(0.004)) {
    const { name, bytes } = someGiant(random);
    return { how: name, bytes };
  }
  const whole = random.oneOf(wholes);
  const zip = zipOf(whole);
  const sound = zip?.entries.every(
    (entry) => !XML.test(entry.name) || refusalOf(() => unpack(entry)).result,
  );
  if (!zip || !sound)
    return { how: `bytes of ${whole.name}`, bytes: breakBytes(whole.bytes, random) };
  return random.weighed([
    [2, () => ({ how: `bytes of ${whole.name}`, bytes: breakBytes(whole.bytes, random) })],
    [2, () => ({ how: `zip of ${whole.name}`, bytes: writeZip(breakZip(zip, random)) })],
    [6, () => ({ how: `parts of ${whole.name}`, bytes: breakParts(zip, random) })],
  ])();
}

/** The parts of a file by name, as far as they can be unpacked. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(
    readZip(bytes, DEFAULT_LIMITS).entries.flatMap((entry): [string, Uint8Array][] => {
      if (!XML.test(entry.name)) return [];
      const { result } = refusalOf(() => unpack(entry));
      return result ? [[entry.name, result]] : [];
    }),
  );
}

/** What was a sound part before is sound after. */
function holdPartsSound(before: Uint8Array, after: Uint8Array): void {
  const was = partsOf(before);
  for (const [name, part] of partsOf(after)) {
    const earlier = was.get(name);
    if (part.length > 300_000 || (earlier && sameBytes(earlier, part))) continue;
    const fault = faultOf(part);
    if (fault !== null && (!earlier || faultOf(earlier) === null))
      throw new Error(`${name} is no longer well-formed: ${fault}`);
  }
}

function sayRefusals({ code, detail }: HostError): string {
  for (const language of LANGUAGES) {
    const said = sayHostError({ code, detail }, language);
    if (said.trim() === '' || /\{\w+\}|undefined|\[object/.test(said.replaceAll(detail, '')))
      throw new Error(`No clear words for ${code} in ${language}: ${said}`);
  }
  return code;
}

/**
 * Does with a file what the product does: opened, checked, painted, reported, mended, saved, opened again, cleaned. What was saved must
 * open and hold the same values.
 * @returns `opened`, or the code of the clear error that it ended in
 * @throws anything else: a finding
 */
export function useWorkbook(bytes: Uint8Array): string {
  const opened = refusalOf(() => {
    const file = openXlsx(bytes);
    return { file, snapshot: file.snapshot() };
  });
  if (opened.error) return sayRefusals(opened.error);
  const { file, snapshot } = opened.result;
  let saved: Uint8Array = bytes;
  const used = refusalOf(() => {
    file.warnings();
    for (const { name } of snapshot.sheets) {
      file.layout(name);
      file.dropDowns(name);
    }
    const checked = check(snapshot, TODAY);
    file.paint([
      ...marksOf(checked.findings),
      ...snapshot.sheets.map(({ name }) => ({
        sheet: name,
        row: 1,
        column: 1,
        severity: 'todo' as const,
      })),
    ]);
    // As long as no cell changes, the packed rows are kept.
    holdPartsSound(bytes, file.save());
    file.putSheet(checkSheet(reportOf(checked, 'a.xlsx')));
    file.apply([
      ...safeEdits(snapshot, TODAY),
      ...snapshot.sheets.map(({ name, values }) => ({
        at: { sheet: name, row: 2, column: 1 },
        was: values[2]?.[1] ?? null,
        becomes: 'uusi <arvo>',
      })),
    ]);
    saved = file.save();
    return file.snapshot();
  });
  if (used.error) return `opened, then ${sayRefusals(used.error)}`;
  const again = openXlsx(saved);
  if (JSON.stringify(again.snapshot()) !== JSON.stringify(used.result))
    throw new Error('What was saved holds other values than what was to be saved');
  holdPartsSound(bytes, saved);
  const cleaned = refusalOf(() => {
    again.clean();
    return again.save();
  });
  if (cleaned.error) return `saved, then ${sayRefusals(cleaned.error)}`;
  openXlsx(cleaned.result).snapshot();
  holdPartsSound(saved, cleaned.result);
  return 'opened';
}

const wholes = wholeWorkbooks(process.cwd());

/** One case of `npm run fuzz -- xlsx`. */
export default function xlsx(seed: number): string {
  return useWorkbook(brokenWorkbook(seed, wholes).bytes);
}
