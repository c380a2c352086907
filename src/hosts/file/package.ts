import { HostError } from '../host.ts';
import type { Block } from './inflate.ts';
import type { Limits } from './limits.ts';
import { behindRows, type Outline } from './outline.ts';
import { blockAt, joined, type PartEnd, packEnd, packFrom, partEnd } from './part-end.ts';
import { notWorkbook, notZip, refuse } from './sniff.ts';
import { cut, insert, splice } from './splice.ts';
import { decodePart, type Encoding, encodePart, fromUtf8, UTF8 } from './text-coding.ts';
import {
  attributesOf,
  CLOSE,
  escapeXml,
  isOpen,
  next,
  prefixOf,
  scanXml,
  skip,
  type Xml,
} from './xml.ts';
import {
  holds,
  pack,
  readZip,
  sameBytes,
  type Unpacked,
  unpack,
  unpackBlocks,
  writeZip,
  type Zip,
  type ZipEntry,
} from './zip.ts';

/** A part's name is its path without a leading `/`, compared without case. */
export interface Package {
  readonly zip: Zip;
  /** By lower-case name: parts whose bytes are no longer those of the file, null for those taken out. */
  readonly changed: Map<string, ChangedPart | null>;
  readonly original: ReadonlyMap<string, ZipEntry>;
  /** The part that was unpacked last: the next step usually wants the same. */
  last: (OriginalPart & { readonly key: string }) | null;
  /** By lower-case name: what stands behind the rows of sheets that were read. */
  readonly ends: Map<string, PartEnd>;
}

interface OriginalPart {
  /** UTF-8, without a mark. */
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly blocks: Unpacked['blocks'];
}

/** A part with other bytes, or a worksheet of the file of whose part other bytes stand behind the rows alone. */
export type ChangedPart =
  | {
      readonly name: string;
      /** UTF-8, without a mark. */
      readonly bytes: Uint8Array;
      readonly encoding: Encoding;
      readonly front: Front | null;
    }
  | { readonly name: string; readonly outline: Outline; readonly end: PartEnd };

/** The first bytes of a part, which are still those of the file, and where its packed data can be cut. */
interface Front {
  readonly length: number;
  readonly blocks: readonly Block[];
}

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles` … */
  readonly type: string;
  /** The part it points to; for what lies outside the file, the address as written. */
  readonly target: string;
  readonly external: boolean;
}

const TYPES = '[Content_Types].xml';

/**
 * The parts of an office file.
 * @throws {HostError} every `file-…` code for what is no workbook, or damaged, or too large
 */
export function openPackage(bytes: Uint8Array, limits: Limits): Package {
  const other = notZip(bytes);
  if (other) refuse(other);
  if (bytes.length > limits.fileBytes) refuse('file-too-large');
  const zip = readZip(bytes, limits);
  const original = new Map(zip.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const mimetype = original.get('mimetype');
  if (mimetype && mimetype.size < 1000) {
    const kind = notWorkbook(fromUtf8(unpack(mimetype)));
    if (kind) refuse(kind);
  }
  if (zip.entries.length === 0) refuse('file-damaged');
  const pkg: Package = { zip, original, changed: new Map(), last: null, ends: new Map() };
  if (!hasPart(pkg, TYPES)) refuse('file-not-excel');
  return pkg;
}

export function hasPart(pkg: Package, part: string): boolean {
  const key = part.toLowerCase();
  const changed = pkg.changed.get(key);
  return changed === undefined ? pkg.original.has(key) : changed !== null;
}

export function partNames(pkg: Package): readonly string[] {
  const kept = pkg.zip.entries.filter(({ name }) => hasPart(pkg, name)).map(({ name }) => name);
  const added = [...pkg.changed].flatMap(([key, part]) =>
    part && !pkg.original.has(key) ? [part.name] : [],
  );
  return [...kept, ...added];
}

function originalPart(entry: ZipEntry): OriginalPart {
  try {
    const { bytes, blocks } = unpackBlocks(entry);
    const decoded = decodePart(bytes);
    return { ...decoded, blocks: decoded.bytes === bytes ? blocks : null };
  } catch (cause) {
    if (cause instanceof RangeError) throw new HostError('file-damaged', entry.name, cause);
    throw cause;
  }
}

/**
 * An XML part as UTF-8.
 * @throws {HostError} file-damaged when it is missing or cannot be unpacked, file-bomb
 */
export function readPart(pkg: Package, part: string): Uint8Array {
  const key = part.toLowerCase();
  const changed = pkg.changed.get(key);
  if (changed && 'bytes' in changed) return changed.bytes;
  const entry = pkg.original.get(key);
  if (changed === null || !entry) throw new HostError('file-damaged', part);
  if (pkg.last?.key !== key) pkg.last = { key, ...originalPart(entry) };
  const { bytes } = pkg.last;
  return changed ? joined(bytes.subarray(0, changed.end.at), behindRows(changed.outline)) : bytes;
}

/** Lets a worksheet's bytes go once it was read; what stands behind its rows is kept, as it may change. */
export function keepEnd(pkg: Package, { part, rowsAt, rowsLength }: Outline): void {
  const key = part.toLowerCase();
  if (pkg.last?.key !== key) return;
  const end = pkg.changed.has(key) ? null : partEnd(pkg.last, rowsAt + rowsLength);
  if (end) pkg.ends.set(key, end);
  pkg.last = null;
}

/** Gives a worksheet another end behind its rows; false when nothing is known of its end and all of it must be written. */
export function writeEnd(pkg: Package, outline: Outline): boolean {
  const key = outline.part.toLowerCase();
  const end = pkg.ends.get(key);
  const changed = pkg.changed.get(key);
  if (!end || changed === null || (changed && 'bytes' in changed)) return false;
  const name = pkg.original.get(key)?.name ?? outline.part;
  if (sameBytes(behindRows(outline), end.after)) pkg.changed.delete(key);
  else pkg.changed.set(key, { name, outline, end });
  return true;
}

/** Gives a part these bytes (UTF-8). If they are what the file has, the part counts as untouched again. */
export function writePart(
  pkg: Package,
  part: string,
  bytes: Uint8Array,
  front: Front | null = null,
): void {
  const key = part.toLowerCase();
  const entry = pkg.original.get(key);
  if (!entry) {
    pkg.changed.set(key, {
      name: pkg.changed.get(key)?.name ?? part,
      bytes,
      encoding: UTF8,
      front,
    });
    return;
  }
  const encoding = encodingNow(pkg, key, entry);
  pkg.last = null;
  if (holds(entry, encodePart(bytes, encoding))) pkg.changed.delete(key);
  else pkg.changed.set(key, { name: entry.name, bytes, encoding, front });
}

function encodingNow(pkg: Package, key: string, entry: ZipEntry): Encoding {
  const changed = pkg.changed.get(key);
  if (changed) return 'bytes' in changed ? changed.encoding : UTF8;
  return (pkg.last?.key === key ? pkg.last : originalPart(entry)).encoding;
}

/** Splices into a part. */
export function splicePart(
  pkg: Package,
  part: string,
  splices: Parameters<typeof splice>[1],
): void {
  if (splices.length === 0) return;
  const bytes = readPart(pkg, part);
  const first = splices.reduce((least, { from }) => Math.min(least, from), bytes.length);
  writePart(pkg, part, splice(bytes, splices), frontNow(pkg, part.toLowerCase(), first));
}

/** What stays the file's own of the part that was just read when it changes from this offset on. */
function frontNow(pkg: Package, key: string, from: number): Front | null {
  const changed = pkg.changed.get(key);
  if (changed && 'bytes' in changed)
    return changed.front && { ...changed.front, length: Math.min(from, changed.front.length) };
  const blocks = pkg.last?.key === key ? pkg.last.blocks : null;
  return blocks && { blocks, length: Math.min(from, changed?.end.at ?? from) };
}

/** Adds a part with its content type. */
export function addPart(pkg: Package, part: string, bytes: Uint8Array, contentType: string): void {
  writePart(pkg, part, bytes);
  if (declaredTypes(pkg, part).own === contentType) return;
  const { prefix, end } = rootOf(readPart(pkg, TYPES), TYPES);
  const put = `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`;
  splicePart(pkg, TYPES, [insert(end, put)]);
}

/** Takes a part out, with its own relationships and its content type. */
export function removePart(pkg: Package, part: string): void {
  for (const gone of [part, relationshipPart(part)]) {
    const key = gone.toLowerCase();
    if (pkg.original.has(key)) pkg.changed.set(key, null);
    else pkg.changed.delete(key);
  }
  const key = part.toLowerCase();
  cutElements(pkg, TYPES, (name, get) => {
    return name === 'Override' && withoutSlash(get('PartName')).toLowerCase() === key;
  });
}

/** The attributes of the element that has just opened, all read at once: there may be very many elements. */
function attributesByName(xml: Xml): (name: string) => string | undefined {
  const attributes = attributesOf(xml);
  return (name) => attributes.find((one) => one.name === name)?.value;
}

const withoutSlash = (name = '') => name.replace(/^\//, '');

function cutElements(
  pkg: Package,
  part: string,
  gone: (name: string, get: (attribute: string) => string | undefined) => boolean,
): void {
  const xml = scanXml(readPart(pkg, part), part);
  const cuts: { from: number; to: number; put: string }[] = [];
  while (next(xml)) {
    if (!isOpen(xml) || xml.depth !== 1) continue;
    const { start } = xml;
    const get = attributesByName(xml);
    if (!gone(xml.name.local, get)) continue;
    skip(xml);
    cuts.push(cut(start, xml.end));
  }
  splicePart(pkg, part, cuts);
}

/** The prefix of a part's elements, and where its root's content ends. A self-closing root is not expected here. */
function rootOf(bytes: Uint8Array, part: string): { prefix: string; end: number } {
  const xml = scanXml(bytes, part);
  let prefix = '';
  while (next(xml)) {
    if (isOpen(xml) && xml.depth === 0) {
      if (xml.selfClosing) throw new HostError('file-damaged', part);
      prefix = prefixOf(xml.name.text);
    }
    if (xml.kind === CLOSE && xml.depth === 0) return { prefix, end: xml.start };
  }
  throw new HostError('file-damaged', part);
}

/** The type that is declared for a part by its name, and the one for all parts that end like it. */
function declaredTypes(
  pkg: Package,
  part: string,
): { readonly own?: string; readonly usual?: string } {
  const key = part.toLowerCase();
  const ending = key.slice(key.lastIndexOf('.') + 1);
  const types: { own?: string; usual?: string } = {};
  const xml = scanXml(readPart(pkg, TYPES), TYPES);
  while (next(xml)) {
    const isOwn = isOpen(xml, 'Override');
    if (!isOwn && !isOpen(xml, 'Default')) continue;
    const get = attributesByName(xml);
    const type = get('ContentType') ?? '';
    if (isOwn && withoutSlash(get('PartName')).toLowerCase() === key) types.own = type;
    else if (!isOwn && get('Extension')?.toLowerCase() === ending) types.usual = type;
  }
  return types;
}

export function contentTypeOf(pkg: Package, part: string): string {
  const { own, usual } = declaredTypes(pkg, part);
  return own ?? usual ?? '';
}

/** Where a part's relationships stand; for the file as a whole, `part` is empty. */
export function relationshipPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** What a part points to. None when it has no relationships. */
export function relationshipsOf(pkg: Package, part: string): readonly Relationship[] {
  const from = relationshipPart(part);
  if (!hasPart(pkg, from)) return [];
  const all: Relationship[] = [];
  const xml = scanXml(readPart(pkg, from), from);
  while (next(xml)) {
    if (!isOpen(xml, 'Relationship')) continue;
    const get = attributesByName(xml);
    const type = get('Type') ?? '';
    const target = get('Target') ?? '';
    const external = get('TargetMode') === 'External';
    all.push({
      id: get('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : partAt(pkg, part, target),
      external,
    });
  }
  return all;
}

/** The part that a target names, seen from `part`; targets may be absolute, relative or percent-encoded. */
function partAt(pkg: Package, part: string, target: string): string {
  const path = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  const plain = path.join('/');
  if (hasPart(pkg, plain) || !plain.includes('%')) return plain;
  try {
    return decodeURIComponent(plain);
  } catch {
    // A percent sign that encodes nothing is part of the name.
    return plain;
  }
}

/** Makes `part` point to `target`, and gives the relationship's id. `type` is the whole type. */
export function addRelationship(pkg: Package, part: string, type: string, target: string): string {
  const from = relationshipPart(part);
  const ids = new Set(relationshipsOf(pkg, part).map(({ id }) => id.toLowerCase()));
  let number = 1;
  while (ids.has(`ridalke${number}`)) number++;
  const id = `rIdAlke${number}`;
  const { prefix, end } = rootOf(readPart(pkg, from), from);
  const put = `<${prefix}Relationship Id="${id}" Type="${type}" Target="/${escapeXml(encodeURI(target))}"/>`;
  splicePart(pkg, from, [insert(end, put)]);
  return id;
}

export function removeRelationships(pkg: Package, part: string, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const gone = new Set<string | undefined>(ids);
  cutElements(pkg, relationshipPart(part), (_, get) => gone.has(get('Id')));
}

function repacked(
  entry: ZipEntry,
  { bytes, encoding, front }: Extract<ChangedPart, { bytes: Uint8Array }>,
): ZipEntry {
  const block = front && blockAt(front.blocks, front.length);
  return block
    ? packFrom(entry, block, bytes.subarray(block.offset))
    : pack(entry.name, encodePart(bytes, encoding), entry);
}

/** The whole file with what has changed; everything else is copied as it was packed. */
export function savePackage(pkg: Package): Uint8Array {
  const entries: ZipEntry[] = [];
  for (const entry of pkg.zip.entries) {
    const changed = pkg.changed.get(entry.name.toLowerCase());
    if (changed === undefined) entries.push(entry);
    else if (changed)
      entries.push(
        'bytes' in changed
          ? repacked(entry, changed)
          : packEnd(entry, changed.end, behindRows(changed.outline)),
      );
  }
  for (const [key, part] of pkg.changed)
    if (part && 'bytes' in part && !pkg.original.has(key))
      entries.push(pack(part.name, part.bytes));
  return writeZip({ entries, comment: pkg.zip.comment });
}
