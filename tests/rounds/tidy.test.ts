import { expect, it } from 'vitest';
import { tidyText } from '../../src/rounds/tidy.ts';
import { isFilled } from '../../src/workbook/table.ts';

it('a cell is filled when something is left of its text once it is tidied, whatever its sign', () => {
  const disagreeing = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
    .filter((sign) => isFilled(sign) !== (tidyText(sign).trim() !== ''))
    .map((sign) => sign.charCodeAt(0).toString(16));
  expect(disagreeing).toEqual([]);
});
