import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayInHelsinki } from '../../src/cli/workbook.ts';

it('knows the day in Helsinki as the time zone database does', () => {
  const byDatabase = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Helsinki',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const span = {
    min: new Date('2000-01-01T00:00:00Z'),
    max: new Date('2037-12-31T00:00:00Z'),
    noInvalidDate: true,
  };
  fc.assert(
    fc.property(fc.date(span), (moment) => {
      expect(dayInHelsinki(moment)).toBe(byDatabase.format(moment));
    }),
    { numRuns: 5000 },
  );
  for (const moment of [
    '2026-03-28T21:59:59Z',
    '2026-03-28T22:00:00Z',
    '2026-03-29T20:59:59Z',
    '2026-03-29T21:00:00Z',
    '2026-10-24T20:59:59Z',
    '2026-10-25T22:00:00Z',
  ])
    expect(dayInHelsinki(new Date(moment))).toBe(byDatabase.format(new Date(moment)));
});
