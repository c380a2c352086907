import { SaxesParser } from 'saxes';
import { decodeXml } from '../hosts/file/parts.ts';

/** Namespaces of elements so deep in each other take the strict reader minutes. */
const DEEP = /(?:<(?:\w+:)?x>){1000}/;

/** A part's strict reading says what is wrong with it; null when nothing is. */
export function faultOf(bytes: Uint8Array): string | null {
  let fault: string | null = null;
  const text = decodeXml(bytes);
  const parser = new SaxesParser({ xmlns: !DEEP.test(text) });
  parser.on('error', (error) => {
    fault ??= error.message;
  });
  try {
    parser.write(text).close();
  } catch (error) {
    fault ??= String(error);
  }
  return fault;
}
