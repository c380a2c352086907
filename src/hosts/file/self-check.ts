import { type CellValue, sameValue } from '../../workbook/snapshot.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { behindRows, type Outline } from './outline.ts';
import { openPackage, type Package } from './package.ts';
import { hasEnd } from './part-end.ts';
import { type CellContext, readSheet } from './read-sheet.ts';
import { encodePart } from './text-coding.ts';
import { readWorkbookPart } from './workbook-part.ts';
import { assertWellFormed } from './xml.ts';
import { holds, sameBytes } from './zip.ts';

export type Values = readonly (readonly CellValue[])[];

const UNBOUNDED = {
  ...DEFAULT_LIMITS,
  fileBytes: Number.POSITIVE_INFINITY,
  parts: Number.POSITIVE_INFINITY,
  unpackedBytes: Number.POSITIVE_INFINITY,
  growth: Number.POSITIVE_INFINITY,
};

/**
 * Opens what was written and holds it against what it was written from: every untouched part is the same packed bytes,
 * every changed part is well-formed, every changed sheet holds the values that it should (`expected`, by part), which
 * are understood by what was read before: of the shared texts only those change that no cell holds.
 * A difference is our own fault, so it is an Error that nobody catches; nothing wrong is ever handed out.
 */
export function checkSaved(
  saved: Uint8Array,
  source: Package,
  expected: ReadonlyMap<string, Values>,
  cells: CellContext,
): void {
  const result = openPackage(saved, UNBOUNDED);
  for (const [key, entry] of source.original) {
    const changed = source.changed.get(key);
    const now = result.original.get(key);
    if (changed === null ? now : !now)
      throw new Error(`Self-check: ${entry.name} is there wrongly or gone`);
    if (changed !== undefined || !now) continue;
    const same =
      now.crc === entry.crc &&
      now.size === entry.size &&
      now.method === entry.method &&
      now.time === entry.time &&
      sameBytes(now.nameBytes, entry.nameBytes) &&
      sameBytes(now.raw, entry.raw);
    if (!same) throw new Error(`Self-check: ${entry.name} has changed`);
  }
  for (const key of result.original.keys())
    if (!source.original.has(key) && !source.changed.has(key))
      throw new Error(`Self-check: ${key} is new`);
  const workbook = readWorkbookPart(result);
  for (const [key, part] of source.changed) {
    if (!part) continue;
    const entry = result.original.get(key);
    if (!('bytes' in part)) {
      const original = source.original.get(key);
      if (!entry || !original || !hasEnd(entry, original, part.end, behindRows(part.outline)))
        throw new Error(`Self-check: ${part.name} differs`);
      assertFrames(part.outline, cells);
      continue;
    }
    const { bytes, encoding } = part;
    if (!entry || !holds(entry, encodePart(bytes, encoding)))
      throw new Error(`Self-check: ${part.name} differs`);
    const isSheet = workbook.sheets.some((sheet) => sheet.part.toLowerCase() === key);
    const values = expected.get(key);
    if (isSheet && values)
      assertSameValues(readSheet(bytes, part.name, cells).values, values, part.name);
    else assertWellFormed(bytes, part.name);
  }
}

/** The rows are the file's own; what stands round them is a sound worksheet with no rows of its own. */
function assertFrames({ bytes, part, rowsAt }: Outline, cells: CellContext): void {
  assertWellFormed(bytes, part);
  const { values, outline } = readSheet(bytes, part, cells);
  if (values.length > 0 || outline.rowsAt !== rowsAt || outline.rowsLength > 0)
    throw new Error(`Self-check: ${part} has other rows`);
}

function assertSameValues(now: Values, expected: Values, part: string): void {
  for (let row = 0; row < Math.max(now.length, expected.length); row++) {
    const cells = now[row] ?? [];
    const wanted = expected[row] ?? [];
    if (cells === wanted) continue;
    for (let column = 0; column < Math.max(cells.length, wanted.length); column++)
      if (!sameValue(cells[column] ?? null, wanted[column] ?? null))
        throw new Error(
          `Self-check: ${part} row ${row + 1} column ${column + 1} holds another value`,
        );
  }
}
