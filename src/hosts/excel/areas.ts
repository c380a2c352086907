import { rangeText, readRange } from '../../workbook/ranges.ts';
import type { CellRange } from '../../workbook/snapshot.ts';

/** An address of several areas holds at most 8,192 characters; half of that leaves room for every Excel. */
const LONGEST_ADDRESS = 4000;

/** The ranges as addresses of several areas, `A1:B2,D4`, none of them too long. */
export function addressesOf(ranges: readonly CellRange[]): readonly string[] {
  const addresses: string[] = [];
  let address = '';
  for (const range of ranges) {
    const text = rangeText(range);
    if (address !== '' && address.length + 1 + text.length > LONGEST_ADDRESS) {
      addresses.push(address);
      address = '';
    }
    address += address === '' ? text : `,${text}`;
  }
  return address === '' ? addresses : [...addresses, address];
}

/** The areas of an address as Excel gives it: each with its sheet's name, in which commas may stand. */
export const readAreas = (address: string): readonly CellRange[] =>
  [...address.matchAll(/(?:'(?:[^']|'')*'|[^'!,]+)!([$A-Z\d:]+)/gi)].flatMap(
    ([, area = '']) => readRange(area) ?? [],
  );
