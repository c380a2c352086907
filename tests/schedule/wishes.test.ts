import { expect, it } from 'vitest';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import { parseRound } from '../../src/rounds/round.ts';
import { reviewWishes, slotWishes, takenElsewhere } from '../../src/schedule/wishes.ts';
import { discussions, type Row, regions } from '../rules/sketches.ts';
import { snapshotOf } from '../rules/tester.ts';

const roundOf = (...rows: readonly Row<'discussions'>[]) =>
  parseRound(
    snapshotOf({ sheets: { ...discussions(...rows), ...regions() } }),
    '2026-01-15',
    ROUND_2026,
  );
const wished = (row: Row<'discussions'>) => slotWishes(roundOf({ id: 'K1', ...row }))[0];

it('reads offered times, and one in a wrong year as what it can only mean', () => {
  expect(wished({ preferred: '17.3. 9-11' })?.preferred?.day).toBe('2026-03-17');
  expect(wished({ preferred: { date: '2025-03-17' } })?.preferred).toEqual({
    day: '2026-03-17',
    start: 540,
    end: 660,
  });
  expect(wished({ preferred: '17.3.2025 klo 14–16' })?.preferred).toBeNull();
});

it('takes a time of its own only with a reason', () => {
  expect(wished({ preferred: '19.3.2026 9-11' })?.preferred).toBeNull();
  expect(wished({ preferred: '19.3.2026 9-11', reason: 'sovittu' })?.preferred?.day).toBe(
    '2026-03-19',
  );
  expect(wished({ preferred: '1.4.2026 9-11', reason: 'sovittu' })?.preferred).toBeNull();
});

it('reads alternatives without the wish itself, meetings, and each id once', () => {
  expect(
    wished({ preferred: '17.3. 9-11', alternatives: '17.3. 9-11; 20.3. 9-11\nkesällä' })
      ?.alternatives,
  ).toEqual([{ day: '2026-03-20', start: 540, end: 660 }]);
  const round = roundOf({ id: 'K1', review: '20.1.' }, { id: 'k1 ' }, { theme: 'ilman tunnusta' });
  expect(reviewWishes(round).map(({ preferred }) => preferred?.day)).toEqual(['2026-01-20']);
});

it('holds what is confirmed, also in a wrong year, and tells what it cannot read', () => {
  expect(wished({ confirmed: '17.3.2025 9-11' })).toMatchObject({
    confirmed: { day: '2026-03-17', start: 540, end: 660 },
    unclear: null,
  });
  expect(wished({ confirmed: '1.4.2026 9-11' })?.confirmed?.day).toBe('2026-04-01');
  expect(wished({ confirmed: 'ma 17.3.2026 klo 9–11' })).toMatchObject({
    confirmed: null,
    unclear: 'ma 17.3.2026 klo 9–11',
  });
  expect(wished({ confirmed: 'sovitaan' })?.unclear).toBe('sovitaan');
  expect(wished({ confirmed: { error: '#N/A' } })?.unclear).toBe('#N/A');
  expect(wished({})?.unclear).toBeNull();
});

it('knows the times that rows without an id of their own hold', () => {
  const round = roundOf(
    { id: 'K1', confirmed: '17.3. 9-11' },
    { id: 'k1', confirmed: '20.3. 9-11' },
    { theme: 'ilman tunnusta', confirmed: '24.3. 9-11' },
  );
  expect(takenElsewhere(round).map(({ day }) => day)).toEqual(['2026-03-20', '2026-03-24']);
});
