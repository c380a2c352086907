import { expect, it } from 'vitest';
import { tidyText } from '../../src/rounds/tidy.ts';
import { readTimeText } from '../../src/rounds/times.ts';
import { fold, isFilled } from '../../src/workbook/table.ts';

/** Every sign of two bytes, by its number. */
const SIGNS = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
const isUnseen = (sign: string): boolean => tidyText(sign).trim() === '';
const numbers = (signs: readonly string[]): readonly string[] =>
  signs.map((sign) => sign.charCodeAt(0).toString(16));

it('a cell is filled when something is left of its text once it is tidied, whatever its sign', () => {
  expect(numbers(SIGNS.filter((sign) => isFilled(sign) === isUnseen(sign)))).toEqual([]);
});

it('a name and its tidied form are the same name, whatever sign stands in it', () => {
  const differing = SIGNS.filter((sign) => {
    const name = `Etelä${sign}Savo${sign}`;
    return fold(name) !== fold(tidyText(name));
  });
  expect(numbers(differing)).toEqual([]);
});

it('a time is read through every sign that nobody sees', () => {
  const unread = SIGNS.filter(isUnseen).filter(
    (sign) => readTimeText(`${sign}17.3.2026 klo 9–11${sign}`)?.end !== 660,
  );
  expect(numbers(unread)).toEqual([]);
});
