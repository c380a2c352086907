import { describe, expect, it } from 'vitest';
import { exampleWorkbook, flawlessWorkbook } from '../../build/samples/make.ts';
import { check } from '../../src/check.ts';
import { applyEdits } from '../../src/findings/edits.ts';
import { LANGUAGES } from '../../src/messages/language.ts';
import { sayNextRoundNotice } from '../../src/messages/next-round.ts';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import { lastWorkingDayOfJanuary, moveDay, summerTimeDay } from '../../src/rounds/moved-days.ts';
import { type NextRoundOptions, nextRound } from '../../src/rounds/next-round.ts';
import { parseRound } from '../../src/rounds/round.ts';
import { isoWeekOf, weekdayOf, writeSlot } from '../../src/rounds/times.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { discussions, regions, settings } from '../rules/sketches.ts';
import { snapshotOf } from '../rules/tester.ts';

const TODAY = '2026-08-01';

function move(
  workbook: WorkbookSnapshot,
  year: number,
  options: NextRoundOptions = { contacts: 'keep' },
) {
  const round = parseRound(workbook, TODAY, ROUND_2026);
  const next = nextRound(round, year, options);
  const { workbook: moved, refused } = applyEdits(workbook, next.edits);
  expect(refused).toEqual([]);
  return { ...next, workbook: moved, ...check(moved, `${year - 1}-11-01`) };
}

describe('a day', () => {
  it.each([
    ['2026-03-17', 1, '2027-03-23'],
    ['2026-03-20', 1, '2027-03-26'],
    ['2025-12-19', 1, '2026-12-18'],
    ['2025-12-19', 2, '2027-12-24'],
    ['2026-01-22', 3, '2029-01-25'],
    ['2026-12-31', 1, '2027-12-30'],
    // 2026 has a week 53, 2027 has not.
    ['2027-01-01', 1, '2027-12-31'],
    ['2026-12-28', 6, '2032-12-27'],
  ])('%s moves by %i years to %s', (day, years, moved) => {
    expect(moveDay(day, years)).toBe(moved);
  });

  it('keeps its weekday, and its week where the year has it', () => {
    for (let offset = 0; offset < 800; offset++)
      for (const years of [1, 2, 3]) {
        const day = new Date(Date.UTC(2025, 0, 1 + offset)).toISOString().slice(0, 10);
        const moved = moveDay(day, years);
        const [before, after] = [isoWeekOf(day), isoWeekOf(moved)];
        expect(weekdayOf(moved)).toBe(weekdayOf(day));
        expect(after.year).toBe(before.year + years);
        if (before.week < 53) expect(after.week).toBe(before.week);
        else expect(after.week).toBeGreaterThanOrEqual(52);
      }
  });

  it('is the last working day of January, or when clocks go forward', () => {
    expect([2026, 2027, 2028, 2029].map(lastWorkingDayOfJanuary)).toEqual([
      '2026-01-30',
      '2027-01-29',
      '2028-01-31',
      '2029-01-31',
    ]);
    expect([2026, 2027, 2028, 2029, 2030].map(summerTimeDay)).toEqual([
      '2026-03-29',
      '2027-03-28',
      '2028-03-26',
      '2029-03-25',
      '2030-03-31',
    ]);
  });
});

describe.each([
  {
    year: 2027,
    reporting: '2026-12-18',
    liaison: '2027-01-29',
    agenda: '2027-02-19',
    slots: ['2027-03-23', '2027-03-24', '2027-03-26', '2027-03-30', '2027-04-01'],
    meetings: ['2027-01-26', '2027-01-28'],
    pointedOut: ['holiday', 'summer-time'],
    warned: ['setting-holiday'],
  },
  {
    year: 2028,
    reporting: '2027-12-24',
    liaison: '2028-01-31',
    agenda: '2028-02-18',
    slots: ['2028-03-21', '2028-03-22', '2028-03-24', '2028-03-28', '2028-03-30'],
    meetings: ['2028-01-25', '2028-01-27'],
    pointedOut: ['eve', 'summer-time'],
    warned: [],
  },
  {
    year: 2029,
    reporting: '2028-12-22',
    liaison: '2029-01-31',
    agenda: '2029-02-16',
    slots: ['2029-03-20', '2029-03-21', '2029-03-23', '2029-03-27', '2029-03-29'],
    meetings: ['2029-01-23', '2029-01-25'],
    pointedOut: ['summer-time'],
    warned: [],
  },
])('the round of $year', ({ year, slots, meetings, pointedOut, warned, ...deadlines }) => {
  const next = move(flawlessWorkbook('fi'), year);

  it('has its dates by week and weekday, and its hours', () => {
    const { settings } = next.round;
    expect(settings).toMatchObject({ year, diaryNumber: null, weeks: [12, 13], ...deadlines });
    expect(settings.slots.map(({ day }) => day)).toEqual(slots);
    expect(settings.slots.map(({ start, end }) => [start, end])).toEqual(
      ROUND_2026.slots.map(({ start, end }) => [start, end]),
    );
    expect(settings.meetings.map(({ day }) => day)).toEqual(meetings);
    expect(settings.mailboxes).toEqual(ROUND_2026.mailboxes);
  });

  it('points out holidays, eves and the change of clocks', () => {
    expect(
      next.notices
        .map(({ id }) => id)
        .filter((id) => ['holiday', 'eve', 'summer-time', 'week-53'].includes(id)),
    ).toEqual(pointedOut);
  });

  it('passes the rules about settings but for what it points out', () => {
    expect(
      next.findings
        .filter(({ severity }) => severity === 'error' || severity === 'warning')
        .map(({ rule }) => rule),
    ).toEqual(warned);
  });

  it('waits for its answers: no discussion, no participant, every region without one', () => {
    expect(next.round.discussions).toEqual([]);
    expect(next.round.participants).toEqual([]);
    expect(next.round.regions.map(({ region }) => region.text)).toEqual(
      ROUND_2026.regions.map(({ name }) => name.fi),
    );
    expect(next.round.regions.every(({ discussion }) => discussion.kind === 'empty')).toBe(true);
    expect(next.round.regions.every(({ contact }) => contact.kind === 'read')).toBe(true);
  });
});

describe('next year’s workbook', () => {
  it('can be cleared of the contact persons, who are then shown nowhere', () => {
    const { round, edits, notices } = move(flawlessWorkbook('sv'), 2027, { contacts: 'clear' });
    expect(
      round.regions.every(({ contact, email, phone }) =>
        [contact, email, phone].every(({ kind }) => kind === 'empty'),
      ),
    ).toBe(true);
    expect(
      edits
        .filter(({ was, secret }) => !secret && /Malli|@example/.test(String(was)))
        .map(({ at }) => at.sheet),
    ).not.toContain('Landskap');
    expect(notices.map(({ id }) => id)).toContain('contacts-cleared');
  });

  it('shows nowhere whom it leaves out', () => {
    const { edits } = move(flawlessWorkbook('fi'), 2027);
    const emptied = edits.filter(({ at }) => ['Keskustelut', 'Osallistujat'].includes(at.sheet));
    expect(emptied.length).toBeGreaterThan(100);
    expect(emptied.every(({ becomes, secret }) => becomes === null && secret)).toBe(true);
  });

  it('moves on again from year to year', () => {
    const once = move(flawlessWorkbook('fi'), 2027);
    const again = parseRound(once.workbook, '2027-08-01', ROUND_2026);
    const { workbook } = applyEdits(
      once.workbook,
      nextRound(again, 2028, { contacts: 'keep' }).edits,
    );
    const direct = move(flawlessWorkbook('fi'), 2028);
    expect(check(workbook, TODAY).round.settings).toEqual(
      check(direct.workbook, TODAY).round.settings,
    );
  });

  it('takes each region once out of a sheet where one stood twice, and adds what was absent', () => {
    const { round, notices } = move(exampleWorkbook('fi'), 2027);
    const names = round.regions.map(({ region }) =>
      region.value?.is === 'region' ? region.value.region.name.fi : region.text,
    );
    expect([...names].sort()).toEqual(ROUND_2026.regions.map(({ name }) => name.fi).sort());
    expect(notices.map(({ id }) => id)).not.toContain('regions-added');

    const few = move(
      snapshotOf({
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi' }),
          ...regions({ discussion: 'K1', region: 'Lapin liitto', contact: 'Aino Esimerkki' }),
          ...settings({ key: 'Vuosi', value: 2026 }),
        },
      }),
      2027,
    );
    expect(few.round.regions).toHaveLength(18);
    expect(few.round.regions[0]).toMatchObject({ contact: { text: 'Aino Esimerkki' } });
    expect(few.notices.map(({ id }) => id)).toContain('regions-added');
  });

  it('writes out what the workbook took from the embedded round', () => {
    const { round } = move(
      snapshotOf({
        sheets: {
          ...discussions(),
          ...regions(),
          ...settings(
            { key: 'Vuosi', value: 2026 },
            { key: 'Asialistojen määräaika', value: null },
          ),
        },
      }),
      2027,
    );
    expect(round.settings).toMatchObject({ reporting: '2026-12-18', agenda: '2027-02-19' });
    expect(round.settings.slots).toHaveLength(5);
    expect(round.settings.rows.filter(({ key }) => key.value === 'agenda')).toHaveLength(1);
  });

  it('gives the rows of a new sheet when the workbook has no settings', () => {
    const { newSettings, edits, round } = move(
      snapshotOf({ sheets: { ...discussions({ id: 'K1' }), ...regions() } }),
      2027,
    );
    expect(newSettings.map(({ id }) => id)).toEqual([
      'year',
      ...['reporting', 'liaison', 'agenda'],
      ...Array(5).fill('slot'),
      ...Array(2).fill('meeting'),
    ]);
    expect(edits.every(({ at }) => at.sheet !== 'Asetukset')).toBe(true);
    expect(round.discussions).toEqual([]);
  });

  it('leaves what it cannot read, and says so; keeps dates as dates and texts as texts', () => {
    const { round, notices } = move(
      snapshotOf({
        sheets: {
          ...discussions(),
          ...regions(),
          ...settings(
            { key: 'Vuosi', value: '2026' },
            { key: 'Ilmoitusten määräaika', value: 'joulukuussa' },
            { key: 'Asialistojen määräaika', value: '13.2.' },
            { key: 'Tarjottu ajankohta', value: { date: '2026-03-17T09:00' } },
            { key: 'Tarjottu ajankohta', value: '18.3. klo 14-16; 20.3. klo 9-11' },
            { key: 'Verkoston kokous', value: { error: '#N/A' } },
            { key: 'Hyväksytty poikkeama', value: 'time-not-offered @ K1 = sovittu' },
            { key: 'Oma asetus', value: 'x' },
          ),
        },
      }),
      2027,
    );
    const values = round.tables.settings?.sheet.values.slice(1).map((cells) => cells[1]);
    expect(values?.slice(0, 8)).toEqual([
      '2027',
      'joulukuussa',
      'pe\u00A019.2.2027',
      { date: '2027-03-23T09:00' },
      [
        writeSlot({ day: '2027-03-24', start: 840, end: 960 }, 'fi'),
        writeSlot({ day: '2027-03-26', start: 540, end: 660 }, 'fi'),
      ].join('\n'),
      { error: '#N/A' },
      null,
      'x',
    ]);
    expect(notices.filter(({ id }) => id === 'not-moved')).toHaveLength(2);
    expect(notices.map(({ id }) => id)).toContain('deviations-emptied');
  });

  it('says every notice in every language', () => {
    const said = [
      ...move(flawlessWorkbook('fi'), 2027, { contacts: 'clear' }).notices,
      ...move(flawlessWorkbook('fi'), 2028).notices,
      ...move(
        snapshotOf({
          sheets: {
            ...discussions(),
            ...regions(),
            ...settings({ key: 'Vuosi', value: 2030 }, { key: 'Viikot', value: '53' }),
          },
        }),
        2031,
      ).notices,
    ];
    for (const notice of said)
      for (const language of LANGUAGES) {
        const text = sayNextRoundNotice(notice, language);
        expect(text).not.toMatch(/\{\w+\}|undefined|\[object/);
        expect(text.length).toBeGreaterThan(10);
      }
    expect(said.map((notice) => sayNextRoundNotice(notice, 'fi'))).toContain(
      'Tarjottu ajankohta: pe\u00A026.3.2027 klo\u00A09–11 on pitkäperjantai. Valitse toinen päivä.',
    );
  });
});
