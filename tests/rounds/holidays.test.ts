import { describe, expect, it } from 'vitest';
import { easterOf, holidayOf, workingDayBefore } from '../../src/rounds/holidays.ts';
import { addDays } from '../../src/rounds/times.ts';

describe('easterOf', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2029, '2029-04-01'],
    [2032, '2032-03-28'],
    [2038, '2038-04-25'],
    [2008, '2008-03-23'],
    [1954, '1954-04-18'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('%i: %s', (year, day) => {
    expect(easterOf(year)).toBe(day);
  });
});

describe('holidayOf', () => {
  it.each([
    ['2026-01-01', 'uudenvuodenpäivä'],
    ['2026-01-06', 'loppiainen'],
    ['2026-04-03', 'pitkäperjantai'],
    ['2026-04-05', 'pääsiäispäivä'],
    ['2026-04-06', 'toinen pääsiäispäivä'],
    ['2026-05-01', 'vappu'],
    ['2026-05-14', 'helatorstai'],
    ['2026-05-24', 'helluntaipäivä'],
    ['2026-06-20', 'juhannuspäivä'],
    ['2026-10-31', 'pyhäinpäivä'],
    ['2027-11-06', 'pyhäinpäivä'],
    ['2026-12-06', 'itsenäisyyspäivä'],
    ['2026-12-25', 'joulupäivä'],
    ['2026-12-26', 'tapaninpäivä'],
    ['2026-03-21', 'lauantai'],
    ['2026-03-22', 'sunnuntai'],
    ['2027-03-26', 'pitkäperjantai'],
    ['2027-03-29', 'toinen pääsiäispäivä'],
  ])('%s: %s', (day, name) => {
    expect(holidayOf(day)?.fi).toBe(name);
  });

  it.each(['2026-03-17', '2026-04-02', '2026-06-19', '2026-12-24', '2026-11-02'])(
    '%s is a working day',
    (day) => {
      expect(holidayOf(day)).toBeNull();
    },
  );

  it('finds thirteen public holidays in every year', () => {
    for (let year = 2020; year <= 2060; year++) {
      const names = new Set<string>();
      for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) {
        const name = holidayOf(day)?.fi;
        if (name && name !== 'lauantai' && name !== 'sunnuntai') names.add(name);
      }
      expect(names.size, String(year)).toBe(13);
    }
  });
});

describe('workingDayBefore', () => {
  it('passes weekends and holidays', () => {
    expect(workingDayBefore('2026-02-01')).toBe('2026-01-30');
    expect(workingDayBefore('2026-04-07')).toBe('2026-04-02');
  });
});
