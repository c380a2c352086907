import { unzipSync } from 'fflate';

/** How much a .docx may hold. */
export interface Most {
  readonly parts: number;
  /** Bytes of all parts together when unpacked. */
  readonly unpackedBytes: number;
}

/** The entries of a zipped file by name; null when it is no zip, damaged, or larger than this. */
export function unzip(bytes: Uint8Array, most: Most): ReadonlyMap<string, Uint8Array> | null {
  let parts = 0;
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        parts++;
        size += originalSize;
        if (parts > most.parts || size > most.unpackedBytes) throw new Error('too large');
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch {
    return null;
  }
}
