import { HostError, type HostErrorCode } from '../host.ts';
import { decodePart, encodingOf, fromUtf8 } from './text-coding.ts';

/** Streams of a compound file that are read at most; a real one has some dozens. */
const MOST_STREAMS = 1000;

/** What a file is that is no zip, by its first bytes; null for a zip. */
export function notZip(bytes: Uint8Array): HostErrorCode | null {
  if (bytes.length === 0) return 'file-empty';
  const [a, b, c, d] = bytes;
  if (a === 0x50 && b === 0x4b) return null;
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) return compoundKind(bytes);
  // The first record of Excel 2–4, before compound files.
  if (a === 0x09 && (b === 0 || b === 2 || b === 4) && (c === 4 || c === 6) && d === 0)
    return 'file-xls';
  const start = bytes.subarray(0, 4096);
  const { label } = encodingOf(start);
  if (label === 'utf-8' && start.includes(0)) return 'file-not-excel';
  const readable = label.startsWith('utf-16') ? decodePart(start).bytes : start;
  const text = fromUtf8(readable)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (text === '') return 'file-empty';
  if (/^%PDF|^\{\\rtf/.test(text)) return 'file-not-excel';
  if (/^MIME-Version:/i.test(text)) return 'file-html';
  if (!text.startsWith('<')) return 'file-text';
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(text)) return 'file-xls';
  if (/<office:document[\s>]/.test(text) && /opendocument\.spreadsheet/.test(text))
    return 'file-ods';
  return /<!doctype html|<html|<table/i.test(text) ? 'file-html' : 'file-not-excel';
}

function compoundKind(bytes: Uint8Array): HostErrorCode {
  let names: ReadonlySet<string>;
  try {
    names = streamNames(bytes);
  } catch (cause) {
    if (cause instanceof RangeError) return 'file-damaged';
    throw cause;
  }
  if (names.has('EncryptedPackage'))
    return [...names].some((name) => name.includes('DRM'))
      ? 'file-rights-managed'
      : 'file-encrypted';
  if (names.has('Workbook') || names.has('Book')) return 'file-xls';
  return names.size === 0 ? 'file-damaged' : 'file-not-excel';
}

/**
 * The names of a compound file's streams ([MS-CFB] 2.2 and 2.6).
 * @throws {RangeError} where it points outside itself
 */
function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = data.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw new RangeError('sector size');
  const sectorSize = 1 << shift;
  const LAST = 0xffff_fffa;
  const nextSector = (sector: number) => {
    const table = data.getUint32(76 + Math.floor(sector / (sectorSize / 4)) * 4, true);
    return table < LAST
      ? data.getUint32((table + 1) * sectorSize + (sector % (sectorSize / 4)) * 4, true)
      : LAST;
  };
  const names = new Set<string>();
  let seen = 0;
  for (let sector = data.getUint32(48, true); sector < LAST; sector = nextSector(sector)) {
    const start = (sector + 1) * sectorSize;
    for (let at = start; at < start + sectorSize && at + 128 <= bytes.length; at += 128) {
      if (++seen > MOST_STREAMS) return names;
      const length = data.getUint16(at + 64, true);
      if (length < 4 || length > 64) continue;
      let name = '';
      for (let i = 0; i < length - 2; i += 2)
        name += String.fromCharCode(data.getUint16(at + i, true));
      names.add(name);
    }
    // 109 entries of the table stand in the header; more only in files over 6.8 MB, whose directory comes early.
    if (Math.floor(sector / (sectorSize / 4)) >= 109) break;
  }
  return names;
}

/** The main part's content type, or the text of a `mimetype` entry → what stands in the way; null for a workbook. */
export function notWorkbook(type: string): HostErrorCode | null {
  if (/opendocument\.spreadsheet/.test(type)) return 'file-ods';
  if (/sheet\.binary/.test(type)) return 'file-xlsb';
  return /spreadsheetml|ms-excel/.test(type) ? null : 'file-not-excel';
}

export const refuse = (code: HostErrorCode, detail = ''): never => {
  throw new HostError(code, detail);
};
