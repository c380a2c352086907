import { describe, expect, it } from 'vitest';
import embedded from '../../src/rounds/2026.json' with { type: 'json' };
import { ROUND_2026, readConfig } from '../../src/rounds/config.ts';
import { holidayOf } from '../../src/rounds/holidays.ts';
import { weekdayOf, weekOf, writeDay, writeSlot } from '../../src/rounds/times.ts';

describe('the embedded round', () => {
  it('has the letter’s times', () => {
    expect(ROUND_2026.slots.map((slot) => writeSlot(slot, 'fi').replace(/\u00A0/g, ' '))).toEqual([
      'ti 17.3.2026 klo 9–11',
      'ke 18.3.2026 klo 14–16',
      'pe 20.3.2026 klo 9–11',
      'ti 24.3.2026 klo 9–11',
      'to 26.3.2026 klo 9–11',
    ]);
    expect(
      ROUND_2026.meetings.map((slot) => writeSlot(slot, 'fi').replace(/\u00A0/g, ' ')),
    ).toEqual(['ti 20.1.2026 klo 9–11', 'to 22.1.2026 klo 9–11']);
    const { reporting, liaison, agenda } = ROUND_2026;
    expect(
      [reporting, liaison, agenda].map((day) => writeDay(day, 'fi').replace('\u00A0', ' ')),
    ).toEqual(['pe 19.12.2025', 'pe 30.1.2026', 'pe 13.2.2026']);
  });

  it('has every slot in its weeks, and no day on a weekend or holiday', () => {
    for (const { day } of ROUND_2026.slots) expect(ROUND_2026.weeks).toContain(weekOf(day));
    for (const { day } of [...ROUND_2026.slots, ...ROUND_2026.meetings]) {
      expect(weekdayOf(day)).toBeLessThan(6);
      expect(holidayOf(day)).toBeNull();
    }
  });

  it('has 18 regions, ten centres and twelve ministries, each once', () => {
    const { regions, ministries, abolished } = ROUND_2026;
    expect(new Set(regions.map(({ code }) => code)).size).toBe(18);
    expect(new Set(regions.map(({ centre }) => centre.fi)).size).toBe(10);
    expect(new Set(ministries.map(({ id }) => id)).size).toBe(12);
    expect(abolished.places).toHaveLength(15);
    expect(regions.filter(({ bilingual }) => bilingual).map(({ code }) => code)).toEqual([
      '01',
      '02',
      '08',
      '15',
      '16',
    ]);
    expect(regions.find(({ code }) => code === '04')?.council.fi).toBe('Satakuntaliitto');
  });

  it('gives each region of an ELY centre the successor that serves it', () => {
    for (const { place, successors } of ROUND_2026.abolished.places) {
      const own = ROUND_2026.regions.find(({ genitive }) => genitive === place.fi);
      if (own) expect(successors.map(({ fi }) => fi)).toEqual([own.centre.fi]);
    }
  });
});

describe('readConfig', () => {
  it.each([
    [
      'a slot that ends before it starts',
      { slots: [{ day: '2026-03-17', start: '11.00', end: '9.00' }] },
    ],
    [
      'a day that does not exist',
      { meetings: [{ day: '2026-02-30', start: '9.00', end: '11.00' }] },
    ],
    ['hours that do not exist', { meetingHours: { start: '9.70', end: '11.00' } }],
    ['a week that does not exist', { weeks: [54] }],
    ['no least number of regions', { limits: { ...embedded.limits, regions: 0 } }],
    ['a centre that is not listed', { centres: {} }],
  ])('refuses %s', (_, change) => {
    expect(() => readConfig({ ...embedded, ...change })).toThrow();
    expect(readConfig(embedded)).toEqual(ROUND_2026);
  });
});
