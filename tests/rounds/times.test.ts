import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/messages/language.ts';
import {
  addDays,
  type Day,
  dayFrom,
  dayNumber,
  dayOfNumber,
  dayWords,
  isoWeekOf,
  partsOf,
  readDay,
  readTimeText,
  type Slot,
  slotWords,
  splitTimes,
  weekdayOf,
  weekOf,
  writeSlot,
} from '../../src/rounds/times.ts';
import type { CellValue } from '../../src/workbook/snapshot.ts';

/** What was read, short: `2026-03-17 2 540-660`; `-` for what was not said. */
function say(value: CellValue): string | null {
  const said = readTimeText(value);
  if (!said) return null;
  const { year, month, day, weekday, start, end } = said;
  const hours = start === null ? '-' : end === null ? `${start}` : `${start}-${end}`;
  return `${year ?? '-'}/${month}/${day} ${weekday ?? '-'} ${hours}`;
}

const FULL = '2026/3/17 2 540-660';
const NO_WEEKDAY = '2026/3/17 - 540-660';
const NO_YEAR = '-/3/17 - 540-660';
const DAY_ALONE = '2026/3/17 - -';

describe('readTimeText', () => {
  it.each<[CellValue, string]>([
    // Official forms
    ['ti\u00A017.3.2026 klo\u00A09–11', FULL],
    ['tisdag\u00A017.3.2026 kl.\u00A09–11', FULL],
    ['Tue\u00A017 March 2026, 9:00–11:00', FULL],
    // Weekdays, short and long, any case, with endings
    ['TI 17.3.2026 KLO 9-11', FULL],
    ['ti. 17.3.2026 klo 9-11', FULL],
    ['tiistai 17.3.2026 klo 9-11', FULL],
    ['Tiistaina 17.3.2026 klo 9-11', FULL],
    ['tiistaita 17.3.2026 klo 9-11', FULL],
    ['tisdagen den 17.3.2026 kl 9-11', FULL],
    ['tis 17.3.2026 kl 9-11', FULL],
    ['tis. 17.3.2026, kl 9-11', FULL],
    ['Tuesday 17.3.2026 at 9-11', FULL],
    ['Tues, 17 March 2026 9:00-11:00', FULL],
    ['17.3.2026 (ti) klo 9–11', FULL],
    ['17.3.2026, tiistai, klo 9–11', FULL],
    ['ke 18.3. klo 14–16', '-/3/18 3 840-960'],
    ['on 18.3. kl. 14–16', '-/3/18 3 840-960'],
    ['pe 20.3', '-/3/20 5 -'],
    ['fr 20.3. kl. 9-11', '-/3/20 5 540-660'],
    ['to 26.3. 9-11', '-/3/26 4 540-660'],
    ['torsdag 26.3. 9-11', '-/3/26 4 540-660'],
    ['lördag 21.3.', '-/3/21 6 -'],
    ['su 22.3.', '-/3/22 7 -'],
    // Numeric dates
    ['17.3.2026', DAY_ALONE],
    ['17.03.2026', DAY_ALONE],
    ['17. 3. 2026', DAY_ALONE],
    ['17.3. 2026', DAY_ALONE],
    ['17.3.2026.', DAY_ALONE],
    ['17.3.26', DAY_ALONE],
    ['17.3.26.', DAY_ALONE],
    ['17.3.', '-/3/17 - -'],
    ['17.3', '-/3/17 - -'],
    ['17.03.', '-/3/17 - -'],
    ['  17.3.  ', '-/3/17 - -'],
    ['17. kesa\u200B\u0308kuuta 2026', '2026/6/17 - -'],
    ['29.2.', '-/2/29 - -'],
    // Hours
    ['17.3.2026 klo 9–11', NO_WEEKDAY],
    ['17.3.2026 9–11', NO_WEEKDAY],
    ['17.3.2026 klo 9-11', NO_WEEKDAY],
    ['17.3.2026 klo 9—11', NO_WEEKDAY],
    ['17.3.2026 klo 9−11', NO_WEEKDAY],
    ['17.3.2026 klo 9 – 11', NO_WEEKDAY],
    ['17.3.2026 klo 9 -11', NO_WEEKDAY],
    ['17.3.2026 klo 9.00–11.00', NO_WEEKDAY],
    ['17.3.2026 09:00-11:00', NO_WEEKDAY],
    ['17.3.2026 kl 9.00-11', NO_WEEKDAY],
    ['17.3.2026 kl. 9-11.', NO_WEEKDAY],
    ['17.3.2026, klo 9-11', NO_WEEKDAY],
    ['17.3.2026 klo 9–klo 11', NO_WEEKDAY],
    ['17.3.2026 klo\u202F9\u200B–11', NO_WEEKDAY],
    ['17.3.26 klo 9-11', NO_WEEKDAY],
    ['17.3. klo 9-11', NO_YEAR],
    ['17.3 klo 9-11', NO_YEAR],
    ['17.3 9-11', NO_YEAR],
    ['17.3. 9-11', NO_YEAR],
    ['17.3.9-11', NO_YEAR],
    ['17.3.09-11', NO_YEAR],
    ['17.3.09.00-11.00', NO_YEAR],
    ['17.3., 9–11', NO_YEAR],
    ['18.3.14-16', '-/3/18 - 840-960'],
    ['18.3.14 - 16', '-/3/18 - 840-960'],
    ['17.3.2026 klo 9.30–11', '2026/3/17 - 570-660'],
    ['17.3.2026 klo 9', '2026/3/17 - 540'],
    ['17.3.2026 klo 9.30', '2026/3/17 - 570'],
    ['17.3.2026 9:00', '2026/3/17 - 540'],
    ['17.3. 9', '-/3/17 - 540'],
    ['17.3.2026 klo 22–24', '2026/3/17 - 1320-1440'],
    ['17.3.2026 klo 0–2', '2026/3/17 - 0-120'],
    // ISO
    ['2026-03-17', DAY_ALONE],
    ['2026-3-17', DAY_ALONE],
    ['2026-03-17T09:00', '2026/3/17 - 540'],
    ['2026-03-17T09:00:00', '2026/3/17 - 540'],
    ['2026-03-17T00:00:00', DAY_ALONE],
    ['2026-03-17 00:00:00', DAY_ALONE],
    ['2026-03-17 09:00', '2026/3/17 - 540'],
    ['2026-03-17 9-11', NO_WEEKDAY],
    ['2026-03-17 09:00-11:00', NO_WEEKDAY],
    ['ti 2026-03-17 klo 9–11', FULL],
    // Months in words
    ['17. maaliskuuta 2026', DAY_ALONE],
    ['17. maaliskuuta', '-/3/17 - -'],
    ['17 maaliskuuta 2026 klo 9–11', NO_WEEKDAY],
    ['tiistaina 17. maaliskuuta 2026 klo 9–11', FULL],
    ['tiistaina maaliskuun 17. päivänä 2026 klo 9–11', FULL],
    ['maaliskuun 17. klo 9–11', NO_YEAR],
    ['den 17 mars 2026', DAY_ALONE],
    ['den 17 mars kl. 9–11', NO_YEAR],
    ['tisdagen den 17 mars 2026 kl. 9–11', FULL],
    ['17:e mars 2026', DAY_ALONE],
    ['17 March 2026', DAY_ALONE],
    ['17 Mar 2026', DAY_ALONE],
    ['17th March 2026', DAY_ALONE],
    ['the 17th of March 2026', DAY_ALONE],
    ['March 17, 2026', DAY_ALONE],
    ['March 17 2026, 9:00–11:00', NO_WEEKDAY],
    ['Tue, March 17th, 2026 at 9:00–11:00', FULL],
    ['March 17, 9:00–11:00', NO_YEAR],
    ['Mar. 17, 2026', DAY_ALONE],
    ['24 maj 2026', '2026/5/24 - -'],
    ['1. kesäkuuta 2026', '2026/6/1 - -'],
    // Date cells
    [{ date: '2026-03-17' }, DAY_ALONE],
    [{ date: '2026-03-17T00:00' }, DAY_ALONE],
    [{ date: '2026-03-17T09:00' }, '2026/3/17 - 540'],
    [{ date: '2026-03-17T09:00:00' }, '2026/3/17 - 540'],
    [{ date: '2026-03-17T08:59:59' }, '2026/3/17 - 540'],
    [{ date: '2025-03-17' }, '2025/3/17 - -'],
  ])('reads %j', (value, expected) => {
    expect(say(value)).toBe(expected);
  });

  it.each<[CellValue]>([
    [''],
    ['  '],
    ['tiistai'],
    ['klo 9–11'],
    ['9–11'],
    ['9.00'],
    ['maaliskuu 2026'],
    ['maaliskuussa'],
    ['viikko 12'],
    ['17'],
    ['31.2.'],
    ['31.2.2026'],
    ['29.2.2026'],
    ['0.3.2026'],
    ['6.2.0266 klo 9–11'],
    ['17.13.2026'],
    ['2026-02-30'],
    ['17.3.2026 klo 25–26'],
    ['17.3.2026 klo 24'],
    ['17.3.2026 klo 9.60–11'],
    ['17.3.2026 klo 11–9'],
    ['17.3.2026 klo 9–9'],
    ['17.3.2026 klo 9–25'],
    ['17.3.–18.3.2026'],
    ['17.–18.3.2026'],
    ['17/3/2026'],
    ['3/17/2026'],
    ['17.3.2026 tai 18.3.2026'],
    ['17.3.2026 aamulla'],
    ['noin 17.3.2026'],
    ['17.3.2026 klo 9–11?'],
    ['17.3.2026 klo 9–11 (toive)'],
    ['mandag 17.3.2026'],
    ['17. maaliskuussa 2026'],
    ['2026-03-17T09:00Z'],
    ['2026-03-17T09:00+02:00'],
    ['2026-03-17T09:00-11:00'],
    ['2026-03-17T25:00'],
    ['17.3.2026 9-11-12'],
    ['12345678901234567890'],
    [`17.3.2026${' klo 9'.repeat(50)}`],
    [17.3],
    [46098],
    [true],
    [null],
    [{ error: '#N/A' }],
    [{ date: 'soon' }],
    [{ date: '2026-02-30' }],
    [{ date: '1899-12-30T09:00' }],
    [{ date: '1900-01-01T09:00' }],
  ])('does not guess %j', (value) => {
    expect(readTimeText(value)).toBeNull();
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      '17',
      '3',
      '.',
      ' ',
      '-',
      ':',
      'klo',
      'ti',
      'mars',
      '2026',
      '(',
      ',',
      'T',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          const said = readTimeText(text);
          if (!said) return;
          expect(dayFrom(said.year ?? 2000, said.month, said.day)).not.toBeNull();
          if (said.end !== null) expect(said.start ?? Number.NaN).toBeLessThan(said.end);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

const days = fc
  .integer({ min: dayNumber('2000-01-01'), max: dayNumber('2099-12-31') })
  .map(dayOfNumber);
const slots: fc.Arbitrary<Slot> = fc
  .tuple(days, fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
  .filter(([, start, end]) => start < end)
  .map(([day, start, end]) => ({ day, start, end }));

describe('writeSlot', () => {
  it('gives the official form in each language', () => {
    const slot = { day: '2026-03-17', start: 540, end: 660 };
    expect(slotWords(slot)).toEqual({
      fi: 'ti\u00A017.3.2026 klo\u00A09–11',
      sv: 'tisdag\u00A017.3.2026 kl.\u00A09–11',
      en: 'Tue\u00A017 March 2026, 9:00–11:00',
    });
    expect(writeSlot({ ...slot, start: 570 }, 'fi')).toBe('ti\u00A017.3.2026 klo\u00A09.30–11');
    expect(writeSlot({ ...slot, end: 665 }, 'sv')).toBe('tisdag\u00A017.3.2026 kl.\u00A09–11.05');
    expect(dayWords('2026-01-30')).toEqual({
      fi: 'pe\u00A030.1.2026',
      sv: 'fredag\u00A030.1.2026',
      en: 'Fri\u00A030 January 2026',
    });
  });

  it('is read back as the same time in every language', () => {
    fc.assert(
      fc.property(slots, fc.constantFrom(...LANGUAGES), (slot, language) => {
        expect(readTimeText(writeSlot(slot, language))).toEqual({
          ...partsOf(slot.day),
          weekday: weekdayOf(slot.day),
          start: slot.start,
          end: slot.end,
        });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('days', () => {
  it('agree with the calendar that the program runs on', () => {
    for (let number = dayNumber('1999-12-25'); number < dayNumber('2101-01-05'); number++) {
      const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
      expect(dayOfNumber(number)).toBe(day);
      expect(dayNumber(day)).toBe(number);
      expect(weekdayOf(day)).toBe(new Date(number * 86_400_000).getUTCDay() || 7);
    }
  });

  it.each<[Day, number, number]>([
    ['2026-03-17', 2026, 12],
    ['2026-03-29', 2026, 13],
    ['2026-01-01', 2026, 1],
    ['2025-12-29', 2026, 1],
    ['2027-01-03', 2026, 53],
    ['2021-01-03', 2020, 53],
    ['2020-12-31', 2020, 53],
    ['2024-12-30', 2025, 1],
  ])('%s is in week %i/%i', (day, year, week) => {
    expect(isoWeekOf(day)).toEqual({ year, week });
    expect(weekOf(day)).toBe(week);
  });

  it('cross months and years', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  });
});

describe('readDay', () => {
  it.each<[CellValue, Day | null, Day | null]>([
    ['18.12.2025', '2025-12-19', '2025-12-18'],
    [{ date: '2025-12-18' }, '2025-12-19', '2025-12-18'],
    [{ date: '2025-12-18T14:30' }, '2025-12-19', '2025-12-18'],
    ['18.12.', '2025-12-19', '2025-12-18'],
    ['2.1.', '2025-12-19', '2026-01-02'],
    ['to 18.12.', '2025-12-19', '2025-12-18'],
    ['18.12.2025 klo 15.20', '2025-12-19', '2025-12-18'],
    ['pe 18.12.2025', '2025-12-19', null],
    ['18.12.', null, '2026-12-18'],
    ['29.2.', '2026-03-26', null],
    ['29.2.', '2027-12-20', '2028-02-29'],
    ['eilen', '2025-12-19', null],
    [45000, '2025-12-19', null],
  ])('%j near %s is %s', (value, near, expected) => {
    expect(readDay(value, near, 2026)).toBe(expected);
  });
});

describe('splitTimes', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    ['ti 17.3.', ['ti 17.3.']],
    ['ti 17.3.\nke 18.3.', ['ti 17.3.', 'ke 18.3.']],
    ['ti 17.3.\r\n\r\nke 18.3.\n', ['ti 17.3.', 'ke 18.3.']],
    ['ti 17.3.; ke 18.3.;', ['ti 17.3.', 'ke 18.3.']],
    ['- ti 17.3.\n- ke 18.3.', ['ti 17.3.', 'ke 18.3.']],
    ['• ti 17.3. klo 9–11', ['ti 17.3. klo 9–11']],
    ['17.3. tai 18.3.', ['17.3.', '18.3.']],
    ['17.3. klo 9–11 tai 18.3. klo 14–16', ['17.3. klo 9–11', '18.3. klo 14–16']],
    ['17.3. eller 18.3.', ['17.3.', '18.3.']],
    ['17 March or 18 March', ['17 March', '18 March']],
    ['17.3., 18.3.', ['17.3.', '18.3.']],
    ['17.3. klo 9–11, 18.3. klo 14–16', ['17.3. klo 9–11', '18.3. klo 14–16']],
    ['17.3. klo 9–11, tai 18.3. klo 14–16', ['17.3. klo 9–11', '18.3. klo 14–16']],
    ['Tue 17 March 2026, 9:00–11:00', ['Tue 17 March 2026, 9:00–11:00']],
    [
      'Tue 17 March 2026, 9:00–11:00, Wed 18 March 2026, 14:00–16:00',
      ['Tue 17 March 2026, 9:00–11:00', 'Wed 18 March 2026, 14:00–16:00'],
    ],
    ['17.3., klo 9–11', ['17.3., klo 9–11']],
    ['17.3., aamupäivä', ['17.3., aamupäivä']],
  ])('%j', (text, expected) => {
    expect(splitTimes(text)).toEqual(expected);
  });

  it('gives back every written time', () => {
    fc.assert(
      fc.property(
        fc.array(slots, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('\n', '; ', ', ', ' tai ', ' eller ', ' or '),
        fc.constantFrom(...LANGUAGES),
        (times, separator, language) => {
          const written = times.map((slot) => writeSlot(slot, language));
          expect(splitTimes(written.join(separator)).map((one) => readTimeText(one))).toEqual(
            written.map((one) => readTimeText(one)),
          );
        },
      ),
    );
  });
});
