import { describe, expect, it } from 'vitest';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import { phaseOn } from '../../src/rounds/phase.ts';

describe('phaseOn', () => {
  it.each([
    ['2025-11-01', 'collect'],
    ['2025-12-19', 'collect'],
    ['2025-12-20', 'prepare'],
    ['2026-02-13', 'prepare'],
    ['2026-02-14', 'send'],
    ['2026-03-26', 'send'],
    ['2026-03-27', 'after'],
    ['2030-01-01', 'after'],
  ])('%s is in %s', (day, phase) => {
    expect(phaseOn(day, ROUND_2026)).toBe(phase);
  });

  it('goes on to the next known deadline where one is not known', () => {
    const nothing = { reporting: null, agenda: null, slots: [] };
    expect(phaseOn('2026-03-27', nothing)).toBe('collect');
    expect(phaseOn('2026-02-13', { ...ROUND_2026, reporting: null })).toBe('collect');
    expect(phaseOn('2026-02-14', { ...ROUND_2026, reporting: null })).toBe('send');
    expect(phaseOn('2026-03-26', { ...ROUND_2026, agenda: null })).toBe('prepare');
    expect(phaseOn('2026-03-27', { ...ROUND_2026, agenda: null })).toBe('after');
    expect(phaseOn('2030-01-01', { ...ROUND_2026, slots: [] })).toBe('send');
  });
});
