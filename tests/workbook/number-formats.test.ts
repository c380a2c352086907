import { describe, expect, it } from 'vitest';
import { builtInKind, dateKind } from '../../src/workbook/number-formats.ts';

const say = ({ day, time }: { day: boolean; time: boolean }) =>
  [day ? 'day' : '', time ? 'time' : ''].join(' ').trim() || 'no date';

describe('what a number format shows', () => {
  it.each([
    ['General', 'no date'],
    ['[Blue]General "pv"', 'no date'],
    ['0', 'no date'],
    ['0.00E+00', 'no date'],
    ['##0.0E+0', 'no date'],
    ['@', 'no date'],
    ['0%', 'no date'],
    ['# ?/?', 'no date'],
    ['[Red]0', 'no date'],
    ['[Red]-0;[Green]d', 'no date'],
    ['"d"0', 'no date'],
    ['0\\d', 'no date'],
    ['0_d', 'no date'],
    ['*d0', 'no date'],
    ['#,##0 "päivää"', 'no date'],
    ['#,##0.00 [$€-40B]', 'no date'],
    ['_-* #,##0.00\\ "€"_-', 'no date'],
    ['', 'no date'],
    ['d.m.yyyy', 'day'],
    ['D.M.YYYY', 'day'],
    ['mm-dd-yy', 'day'],
    ['[$-40B]d. mmmm yyyy;@', 'day'],
    ['[$-F800]dddd, mmmm dd, yyyy', 'day'],
    ['[$-40B]ddd d.m.', 'day'],
    ['yyyy', 'day'],
    ['m', 'day'],
    ['mmm', 'day'],
    ['e', 'day'],
    ['b', 'day'],
    ['[$-ja-JP]ggge"年"', 'day'],
    ['"Vuosi "yyyy', 'day'],
    ['yyyy\\-mm\\-dd', 'day'],
    ['[>=43831]d.m.yyyy;General', 'day'],
    ['h:mm', 'time'],
    ['hh.mm', 'time'],
    ['[h]:mm:ss', 'time'],
    ['[mm]:ss', 'time'],
    ['[m]', 'time'],
    ['mm:ss.0', 'time'],
    ['"klo "h.mm', 'time'],
    ['h:mm AM/PM', 'time'],
    ['h A/P', 'time'],
    ['d.m.yyyy h:mm', 'day time'],
    ['d.m.yyyy "klo" h.mm', 'day time'],
    ['[$-409]m/d/yy h:mm AM/PM;@', 'day time'],
    ['yyyy-mm-dd"T"hh:mm:ss', 'day time'],
  ])('%s: %s', (code, shown) => {
    expect(say(dateKind(code))).toBe(shown);
  });

  it.each([
    [0, 'no date'],
    [1, 'no date'],
    [13, 'no date'],
    [14, 'day'],
    [17, 'day'],
    [18, 'time'],
    [21, 'time'],
    [22, 'day time'],
    [23, 'no date'],
    [30, 'day'],
    [33, 'time'],
    [37, 'no date'],
    [44, 'no date'],
    [45, 'time'],
    [47, 'time'],
    [49, 'no date'],
    [57, 'day'],
    [59, 'no date'],
    [164, 'no date'],
  ])('built-in %i: %s', (id, shown) => {
    expect(say(builtInKind(id))).toBe(shown);
  });
});
