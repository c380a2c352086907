import type { Most } from '../../src/documents/unzip.ts';
import { DEFAULT_LIMITS } from '../../src/hosts/file/limits.ts';
import { readZip, unpack } from '../../src/hosts/file/zip.ts';
import { HostError } from '../../src/hosts/host.ts';

/** As src/documents/unzip.ts, for the pages: what opens their workbooks opens a .docx as well. */
export function unzip(bytes: Uint8Array, most: Most): ReadonlyMap<string, Uint8Array> | null {
  const limits = { ...DEFAULT_LIMITS, ...most, growth: Number.POSITIVE_INFINITY };
  try {
    return new Map(readZip(bytes, limits).entries.map((entry) => [entry.name, unpack(entry)]));
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}
