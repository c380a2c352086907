import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { calendarOf, deadlinesOf } from '../../taskpane/calendar.ts';
import { mapOf } from '../../taskpane/map.ts';
import { needsOf, regionCount } from '../../taskpane/readiness.ts';
import { discussions, regions, settings } from '../rules/sketches.ts';
import { snapshotOf } from '../rules/tester.ts';
import { DAY, ROUND_WITH_MISTAKES } from './round.ts';

const { round } = check(ROUND_WITH_MISTAKES, DAY);

describe('the map', () => {
  const tiles = mapOf(round);
  const tile = (name: string) => tiles.find(({ region }) => region.name.fi === name);

  it('has a tile of its own for each of the 18 regions, no two in one spot', () => {
    expect(tiles).toHaveLength(18);
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(18);
    for (const { short } of tiles)
      for (const text of Object.values(short)) expect(text.length).toBeLessThanOrEqual(6);
    for (const language of ['fi', 'sv', 'en'] as const)
      expect(new Set(tiles.map(({ short }) => short[language])).size).toBe(18);
  });

  it('lies as Finland does: Lapland on top, Uusimaa at the bottom, west to the left', () => {
    const at = (name: string) => tile(name) ?? { column: 0, row: 0 };
    expect(at('Lappi').row).toBe(1);
    expect(at('Uusimaa').row).toBe(6);
    expect(at('Pohjanmaa').column).toBeLessThan(at('Pohjois-Karjala').column);
    expect(at('Kainuu').row).toBeLessThan(at('Pohjois-Savo').row);
  });

  it('tells who is in, who is free, who is named twice and who stays out', () => {
    expect(tile('Uusimaa')).toMatchObject({ state: 'in', discussions: ['K1'], colour: 0 });
    expect(tile('Lappi')).toMatchObject({
      state: 'twice',
      discussions: ['K4', 'K1'],
      colour: null,
    });
    expect(tile('Lappi')?.places).toHaveLength(2);
    expect(tile('Pohjanmaa')).toMatchObject({ state: 'out' });
    expect(tile('Etelä-Pohjanmaa')).toMatchObject({ state: 'free', places: [] });
    expect(tile('Pirkanmaa')).toMatchObject({ state: 'in', discussions: ['K2'], colour: 1 });
  });

  it('leaves out of the round what the settings leave out', () => {
    const other = check(
      snapshotOf({
        sheets: {
          ...discussions(),
          ...regions(),
          ...settings({ key: 'Maakunnat', value: 'Lappi, Kainuu' }),
        },
      }),
      DAY,
    ).round;
    expect(mapOf(other).filter(({ state }) => state === 'not-in-round')).toHaveLength(16);
  });
});

describe('what a discussion needs', () => {
  const [k1, , , k4] = round.discussions;
  const unmet = (discussion: typeof k1) =>
    discussion ? needsOf(round, discussion).flatMap(({ what, met }) => (met ? [] : [what])) : [];

  it('follows the phase and what is filled', () => {
    expect(unmet(k1)).toEqual(['need-contacts', 'need-liaison', 'need-confirmed', 'need-link']);
    expect(unmet(k4)).toContain('need-description');
    expect(unmet(k4)).not.toContain('need-confirmed');
    expect(unmet(k4)).not.toContain('need-memo');
  });

  it('asks for no liaison while reports are collected, and for the memo only afterwards', () => {
    const early = check(ROUND_WITH_MISTAKES, '2025-12-01').round;
    const late = check(ROUND_WITH_MISTAKES, '2026-04-01').round;
    const asked = (which: typeof round) =>
      which.discussions[0] ? needsOf(which, which.discussions[0]).map(({ what }) => what) : [];
    expect(asked(early)).not.toContain('need-liaison');
    expect(asked(late)).toContain('need-memo');
  });

  it('counts different regions, a region on two rows once', () => {
    expect(round.discussions.map((one) => regionCount(round, one))).toEqual([5, 3, 3, 4]);
  });
});

describe('the calendar', () => {
  const weeks = calendarOf(round);
  const times = weeks.flatMap(({ days }) => days.flatMap((day) => day.times));
  const at = (day: string, start: number) =>
    times.find(({ slot }) => slot.day === day && slot.start === start);

  it('shows the weeks of the meetings and of the discussions, Monday first', () => {
    expect(weeks.map(({ week }) => week)).toEqual([4, 12, 13]);
    expect(weeks[1]?.days.map(({ day }) => day)).toEqual([
      '2026-03-16',
      '2026-03-17',
      '2026-03-18',
      '2026-03-19',
      '2026-03-20',
    ]);
  });

  it('has the five slots and the two meetings, who wants them, and the times nobody offered', () => {
    expect(times.filter(({ kind, offered }) => kind === 'discussion' && offered)).toHaveLength(5);
    expect(times.filter(({ kind }) => kind === 'meeting')).toHaveLength(2);
    expect(at('2026-03-20', 540)?.wants).toEqual([{ discussion: 'K3', how: 'wished' }]);
    expect(at('2026-03-26', 540)?.wants).toEqual([{ discussion: 'K4', how: 'confirmed' }]);
    expect(at('2026-03-24', 540)?.wants).toEqual([{ discussion: 'K3', how: 'alternative' }]);
    // Wednesday is offered in the afternoon; the morning is K2's mistake.
    expect(at('2026-03-18', 540)).toMatchObject({ offered: false });
    expect(at('2026-03-18', 840)).toMatchObject({ offered: true, wants: [] });
    expect(at('2026-01-20', 540)?.wants.map(({ discussion }) => discussion)).toEqual(['K1', 'K3']);
  });

  it('counts the days to each deadline, in the order of time', () => {
    const deadlines = deadlinesOf(round);
    expect(deadlines.map(({ what, left }) => [what, left])).toEqual([
      ['deadline-reporting', -27],
      ['deadline-review', 5],
      ['deadline-review', 7],
      ['deadline-liaison', 15],
      ['deadline-agenda', 29],
      ['deadline-first', 61],
      ['deadline-last', 70],
    ]);
  });

  it('is empty for a year of which nothing is known', () => {
    const other = check(
      snapshotOf({
        sheets: { ...discussions(), ...regions(), ...settings({ key: 'Vuosi', value: 2030 }) },
      }),
      DAY,
    ).round;
    expect(calendarOf(other)).toEqual([]);
    expect(deadlinesOf(other)).toEqual([]);
  });
});
