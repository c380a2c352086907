import { expect, it } from 'vitest';
import type { Slot } from '../../src/rounds/times.ts';
import type { Placed } from '../../src/schedule/allocate.ts';
import { slotReason } from '../../src/schedule/timetable.ts';
import type { Grade, Wishes } from '../../src/schedule/wishes.ts';

const at = (day: number): Slot => ({ day: `2026-03-${day}`, start: 540, end: 660 });
const placed = (id: string, slot: Slot, grade: Grade, wishes: Partial<Wishes> = {}): Placed => ({
  slot,
  grade,
  wishes: {
    key: id,
    id,
    row: 0,
    confirmed: null,
    unclear: null,
    preferred: null,
    alternatives: [],
    ...wishes,
  },
});
const reasonOf = (one: Placed, ...others: readonly Placed[]) =>
  slotReason(one, { placed: [one, ...others] });

it('names who has the wish', () => {
  const other = placed('K2', at(17), 'wish', { preferred: at(17) });
  expect(
    reasonOf(
      placed('K1', at(18), 'alternative', { preferred: at(17), alternatives: [at(18)] }),
      other,
    ),
  ).toMatchObject({ say: 'gets-alternative', data: { id: 'K1', other: 'K2' } });
  expect(reasonOf(placed('K1', at(20), 'other', { preferred: at(17) }), other)).toMatchObject({
    say: 'gets-other',
    data: { id: 'K1', other: 'K2' },
  });
});

it('names who has the alternative of one whose wish could not be read', () => {
  const one = placed('K1', at(18), 'other', { alternatives: [at(20)] });
  const other = placed('K4', at(20), 'alternative', { alternatives: [at(20)] });
  expect(reasonOf(one, other)).toMatchObject({ say: 'gets-other', data: { other: 'K4' } });
});

it('says that nothing available was wished for only when that is so', () => {
  const one = placed('K1', at(18), 'other');
  const other = placed('K2', at(20), 'wish', { preferred: at(20) });
  expect(reasonOf(one, other)).toEqual({ say: 'gets-any', data: { id: 'K1' } });
});

it('says that a confirmed time stays, or moves when asked to', () => {
  const one = placed('K1', at(18), 'confirmed', { confirmed: at(18) });
  expect(reasonOf(one)).toEqual({ say: 'stays-confirmed', data: { id: 'K1' } });
  const moved = placed('K1', at(20), 'other', { confirmed: at(18) });
  expect(reasonOf(moved)).toMatchObject({ say: 'moves-from', data: { id: 'K1' } });
});
