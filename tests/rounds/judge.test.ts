import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/messages/language.ts';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import { judgeMeeting, judgeSlot, type TimeSettings } from '../../src/rounds/judge.ts';
import { type Slot, writeSlot } from '../../src/rounds/times.ts';
import type { CellValue } from '../../src/workbook/snapshot.ts';

const ROUND: TimeSettings = ROUND_2026;
const UNKNOWN: TimeSettings = { year: 2027, weeks: [], slots: [], meetings: [] };
const TWICE_A_DAY: TimeSettings = {
  ...ROUND,
  slots: [
    { day: '2026-03-17', start: 540, end: 660 },
    { day: '2026-03-17', start: 780, end: 870 },
  ],
};

const said = (slot: Slot | null) => (slot ? `${slot.day} ${slot.start}-${slot.end}` : null);
const slotOf = (value: CellValue, settings = ROUND) => {
  const { verdict, slot } = judgeSlot(value, settings);
  return [verdict, said(slot)];
};
const meetingOf = (value: CellValue, settings = ROUND) => {
  const { verdict, slot } = judgeMeeting(value, settings);
  return [verdict, said(slot)];
};

describe('judgeSlot', () => {
  it.each<[CellValue, string, string | null]>([
    ['ti\u00A017.3.2026 klo\u00A09–11', 'fine', '2026-03-17 540-660'],
    ['ti 17.3.2026 klo 9–11', 'fine', '2026-03-17 540-660'],
    ['ti\u202F17.3.2026\u2009klo 9–11', 'fine', '2026-03-17 540-660'],
    ['tisdag 17.3.2026 kl. 9–11', 'fine', '2026-03-17 540-660'],
    ['Tue 17 March 2026, 9:00–11:00', 'fine', '2026-03-17 540-660'],
    ['ke 18.3.2026 klo 14–16', 'fine', '2026-03-18 840-960'],
    // Date cells are never untidy.
    [{ date: '2026-03-17' }, 'fine', '2026-03-17 540-660'],
    [{ date: '2026-03-17T09:00' }, 'fine', '2026-03-17 540-660'],
    [{ date: '2026-03-18' }, 'fine', '2026-03-18 840-960'],
    // Understood, but not in the official form.
    [' ti 17.3.2026 klo 9–11', 'untidy', '2026-03-17 540-660'],
    ['ti 17.3.2026  klo 9–11', 'untidy', '2026-03-17 540-660'],
    ['TI 17.3.2026 klo 9–11', 'untidy', '2026-03-17 540-660'],
    ['ti 17.3.2026 klo 9-11', 'untidy', '2026-03-17 540-660'],
    ['ti 17.3.2026 kl. 9–11', 'untidy', '2026-03-17 540-660'],
    ['17.3.', 'untidy', '2026-03-17 540-660'],
    ['17.3. klo 9', 'untidy', '2026-03-17 540-660'],
    ['2026-03-17', 'untidy', '2026-03-17 540-660'],
    ['2026-03-17T09:00', 'untidy', '2026-03-17 540-660'],
    ['ke 18.3.', 'untidy', '2026-03-18 840-960'],
    // Cannot be read: hours are missing where nothing, or not one thing, is offered.
    ['maaliskuussa', 'unreadable', null],
    ['to 19.3.2026', 'unreadable', null],
    [{ date: '2026-03-19' }, 'unreadable', null],
    ['ma 19.3.2026', 'unreadable', null],
    ['20.4.2026', 'unreadable', null],
    ['29.2. klo 9–11', 'unreadable', null],
    [17.3, 'unreadable', null],
    [46098, 'unreadable', null],
    [true, 'unreadable', null],
    // The year is another than the offered time's; the weekday then does not matter.
    [{ date: '2025-03-17' }, 'year-wrong', null],
    ['17.3.2025', 'year-wrong', null],
    ['17.3.25 klo 9–11', 'year-wrong', null],
    ['ma 17.3.2025 klo 9–11', 'year-wrong', null],
    ['ti 17.3.2025 klo 14–16', 'year-wrong', null],
    ['20.3.2027 klo 9–11', 'year-wrong', null],
    // Another year, but no offered day.
    ['19.3.2025 klo 9–11', 'outside-weeks', '2025-03-19 540-660'],
    ['25.3.2025 klo 9–11', 'outside-weeks', '2025-03-25 540-660'],
    // Weekday and date disagree.
    ['ke 17.3.2026 klo 9–11', 'weekday-wrong', null],
    ['ke 17.3.', 'weekday-wrong', null],
    ['ma 19.3.2026 klo 9–11', 'weekday-wrong', null],
    ['ma 20.4.2026 klo 10–12', 'outside-weeks', '2026-04-20 600-720'],
    ['ti 20.4.2026 klo 10–12', 'weekday-wrong', null],
    // Outside weeks 12 and 13.
    ['pe 13.3.2026 klo 9–11', 'outside-weeks', '2026-03-13 540-660'],
    ['su 15.3.2026 klo 9–11', 'outside-weeks', '2026-03-15 540-660'],
    ['ma 30.3.2026 klo 9–11', 'outside-weeks', '2026-03-30 540-660'],
    // The first and the last day of the weeks.
    ['ma 16.3.2026 klo 9–11', 'not-offered', '2026-03-16 540-660'],
    ['su 29.3.2026 klo 9–11', 'not-offered', '2026-03-29 540-660'],
    // Offered day, other hours.
    ['ke 18.3.2026 klo 9–11', 'hours-wrong', '2026-03-18 540-660'],
    ['ti 17.3.2026 klo 9–12', 'hours-wrong', '2026-03-17 540-720'],
    ['ti 17.3.2026 klo 10', 'hours-wrong', '2026-03-17 600-720'],
    [{ date: '2026-03-18T09:00' }, 'hours-wrong', '2026-03-18 540-660'],
    // Inside the weeks, not offered.
    ['to 19.3.2026 klo 9–11', 'not-offered', '2026-03-19 540-660'],
    ['19.3. klo 13.30', 'not-offered', '2026-03-19 810-930'],
    ['19.3. klo 23', 'not-offered', '2026-03-19 1380-1440'],
    [{ date: '2026-03-19T13:00' }, 'not-offered', '2026-03-19 780-900'],
  ])('%j is %s', (value, verdict, slot) => {
    expect(slotOf(value)).toEqual([verdict, slot]);
  });

  it('asks for the hours where a day has two offered times', () => {
    expect(slotOf('17.3.2026', TWICE_A_DAY)).toEqual(['unreadable', null]);
    expect(slotOf('17.3.2026 klo 13', TWICE_A_DAY)).toEqual(['untidy', '2026-03-17 780-870']);
    expect(slotOf('17.3.2026 klo 12', TWICE_A_DAY)).toEqual(['hours-wrong', '2026-03-17 720-840']);
    expect(slotOf('17.3.2025', TWICE_A_DAY)).toEqual(['year-wrong', null]);
  });

  it('judges nothing that needs dates where none are known', () => {
    expect(slotOf('ti 16.3.2027 klo 9–11', UNKNOWN)).toEqual(['fine', '2027-03-16 540-660']);
    expect(slotOf('ti 17.3.2026 klo 9–11', UNKNOWN)).toEqual(['fine', '2026-03-17 540-660']);
    expect(slotOf('16.3. klo 9', UNKNOWN)).toEqual(['untidy', '2027-03-16 540-660']);
    expect(slotOf('ke 16.3.2027 klo 9–11', UNKNOWN)).toEqual(['weekday-wrong', null]);
    expect(slotOf('16.3.2027', UNKNOWN)).toEqual(['unreadable', null]);
  });

  it('shows the entry on one line, dates as they are typed', () => {
    expect(judgeSlot(' ti 17.3.2026\nklo 9–11 ', ROUND).text).toBe('ti 17.3.2026 klo 9–11');
    expect(judgeSlot({ date: '2025-03-17' }, ROUND).text).toBe('17.3.2025');
    expect(judgeSlot({ date: '2026-03-18T09:30' }, ROUND).text).toBe('18.3.2026 9.30');
    expect(judgeSlot(17.3, ROUND).text).toBe('17.3');
  });
});

describe('judgeMeeting', () => {
  it.each<[CellValue, string, string | null]>([
    ['ti 20.1.2026 klo 9–11', 'fine', '2026-01-20 540-660'],
    ['torsdag 22.1.2026 kl. 9–11', 'fine', '2026-01-22 540-660'],
    [{ date: '2026-01-20' }, 'fine', '2026-01-20 540-660'],
    ['20.1.', 'untidy', '2026-01-20 540-660'],
    ['ti 20.1. klo 9', 'untidy', '2026-01-20 540-660'],
    ['20.1.2025', 'year-wrong', null],
    ['ma 20.1.2025 klo 9–11', 'year-wrong', null],
    ['ke 20.1.2026', 'weekday-wrong', null],
    ['ti 20.1.2026 klo 13–15', 'not-offered', '2026-01-20 780-900'],
    ['ke 21.1.2026 klo 9–11', 'not-offered', '2026-01-21 540-660'],
    ['ti 17.3.2026 klo 9–11', 'not-offered', '2026-03-17 540-660'],
    ['21.1.2026', 'unreadable', null],
    ['ensimmäinen', 'unreadable', null],
  ])('%j is %s', (value, verdict, slot) => {
    expect(meetingOf(value)).toEqual([verdict, slot]);
  });
});

describe('both', () => {
  it('find every offered time fine in its official form, in every language', () => {
    for (const language of LANGUAGES) {
      for (const slot of ROUND.slots)
        expect(judgeSlot(writeSlot(slot, language), ROUND)).toMatchObject({
          verdict: 'fine',
          slot,
        });
      for (const slot of ROUND.meetings)
        expect(judgeMeeting(writeSlot(slot, language), ROUND)).toMatchObject({
          verdict: 'fine',
          slot,
        });
    }
  });

  it('never throw, and give no time exactly where the verdict says so', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean()), (value) => {
        for (const settings of [ROUND, UNKNOWN, TWICE_A_DAY])
          for (const reading of [judgeSlot(value, settings), judgeMeeting(value, settings)])
            expect(reading.slot === null).toBe(
              ['unreadable', 'year-wrong', 'weekday-wrong'].includes(reading.verdict),
            );
      }),
    );
  });
});
