import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/messages/language.ts';
import { titlesOf } from '../../src/rounds/columns.ts';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import { SETTING_KEYS } from '../../src/rounds/setting-keys.ts';
import { readDeviation, readSettings } from '../../src/rounds/settings.ts';
import type { CellValue } from '../../src/workbook/snapshot.ts';

const read = (...rows: readonly (readonly [CellValue, CellValue])[]) =>
  readSettings(
    rows.map(([key, value], row) => ({ row, key, value })),
    ROUND_2026,
    'fi',
  );
const slot = (day: string, start = 540, end = 660) => ({ day, start, end });

describe('setting keys', () => {
  it('are each known by titles of their own', () => {
    const owner = new Map<string, string>();
    for (const declared of SETTING_KEYS)
      for (const { title } of titlesOf(declared)) {
        expect(owner.get(title.toLowerCase()) ?? declared.id, title).toBe(declared.id);
        owner.set(title.toLowerCase(), declared.id);
        for (const written of [
          title,
          title.toUpperCase(),
          ` ${title}: `,
          title.replace(/ /g, '\u00A0'),
        ])
          expect(read([written, null]).rows[0]?.key.value, written).toBe(declared.id);
      }
  });

  it('are known with a line break within a word too', () => {
    const { rows } = read(['Ilmoitusten\nmäärä-\naika', '18.12.2025'], ['Verkoston-kokous', 'x']);
    expect(rows.map(({ key }) => key.value)).toEqual(['reporting', null]);
  });

  it.each([
    ['Viiko', 'weeks'],
    ['Diaarinro', null],
    ['Maakuntia vahintaan', 'minimumRegions'],
    ['Verkoston kokoukset', 'meeting'],
    ['Jotain muuta', null],
  ])('%s is not one; near: %s', (title, near) => {
    const [row] = read([title, 'x']).rows;
    expect(row?.key.kind).toBe('unread');
    expect(row?.text).toBe(title);
    expect(row?.near[0] ?? null).toBe(near);
    expect(row?.value.kind).toBe('empty');
  });

  it('leave titles, empty keys and masked cells alone', () => {
    expect(
      read(['Avain', 'Arvo'], ['Asetus', 'Arvo'], [null, 'x'], ['  ', 1]).rows.map(
        ({ key }) => key.kind,
      ),
    ).toEqual(['empty', 'empty', 'empty', 'empty']);
    const [masked] = readSettings(
      [{ row: 4, key: 'Vuosi', value: 2027, valueMasked: true }],
      ROUND_2026,
      'fi',
    ).rows;
    expect(masked?.value.kind).toBe('masked');
    const settings = readSettings(
      [
        { row: 4, key: 'Vuosi', value: 2027, valueMasked: true },
        { row: 5, key: 'Vuosi', value: 2028, keyMasked: true },
      ],
      ROUND_2026,
      'fi',
    );
    expect(settings.year).toBe(2026);
  });
});

describe('readSettings', () => {
  it('is the embedded round when nothing is there', () => {
    const { rows, deviations, allRegions, ...settings } = read();
    expect(settings).toEqual({
      year: 2026,
      diaryNumber: 'VN/19632/2025',
      mailboxes: ['kirjaamo.tem@gov.fi', 'aluekehitys.tem@gov.fi'],
      reporting: '2025-12-19',
      liaison: '2026-01-30',
      agenda: '2026-02-13',
      weeks: [12, 13],
      slots: [
        slot('2026-03-17'),
        slot('2026-03-18', 840, 960),
        slot('2026-03-20'),
        slot('2026-03-24'),
        slot('2026-03-26'),
      ],
      meetings: [slot('2026-01-20'), slot('2026-01-22')],
      minimumRegions: 4,
      regions: ROUND_2026.regions,
      descriptionLimit: 600,
      questionLimit: 6,
      participantLimit: 60,
      personalDataRemoved: null,
    });
    expect(rows).toEqual([]);
    expect(deviations).toEqual([]);
    expect(allRegions).toHaveLength(18);
  });

  it.each<[string, CellValue, string, unknown]>([
    ['Vuosi', '2026', 'year', 2026],
    ['År', 2026, 'year', 2026],
    ['Vuosi', 'tämä', 'year', 2026],
    ['Vuosi', 2026.5, 'year', 2026],
    ['Diaarinumero', 'VN/1/2026', 'diaryNumber', 'VN/1/2026'],
    ['Diaarinumero', { date: '2026-01-01' }, 'diaryNumber', 'VN/19632/2025'],
    ['Postilaatikko', 'a@example.fi; b@example.fi', 'mailboxes', ['a@example.fi', 'b@example.fi']],
    ['Postilaatikko', 'kirjaamo', 'mailboxes', ROUND_2026.mailboxes],
    ['Ilmoitusten määräaika', { date: '2025-12-12' }, 'reporting', '2025-12-12'],
    ['Ilmoitusten määräaika', 'pe 12.12.2025 klo 16.15', 'reporting', '2025-12-12'],
    ['Ilmoitusten määräaika', '12.12.', 'reporting', '2025-12-12'],
    ['Ilmoitusten määräaika', '9.1.', 'reporting', '2026-01-09'],
    ['Ilmoitusten määräaika', 'joulukuussa', 'reporting', '2025-12-19'],
    ['Ilmoitusten määräaika', '12.12.2024', 'reporting', '2025-12-19'],
    ['Yhteyshenkilöiden määräaika', '23.1.', 'liaison', '2026-01-23'],
    ['Tidsfrist för föredragningslistor', 'fredag 20.2.2026', 'agenda', '2026-02-20'],
    ['Asialistojen määräaika', '13.2.2025', 'agenda', '2026-02-13'],
    ['Viikot', '12, 13', 'weeks', [12, 13]],
    ['Viikot', '12–14', 'weeks', [12, 13, 14]],
    ['Viikot', 'viikot 13 ja 12', 'weeks', [12, 13]],
    ['Veckor', 'v. 12 och 13', 'weeks', [12, 13]],
    ['Weeks', '12 and 13', 'weeks', [12, 13]],
    ['Viikot', 14, 'weeks', [14]],
    ['Viikot', 12.13, 'weeks', [12, 13]],
    ['Viikot', '54', 'weeks', [12, 13]],
    ['Viikot', '13-12', 'weeks', [12, 13]],
    ['Keskusteluaika', 'ke 25.3.2026 klo 13–15', 'slots', [slot('2026-03-25', 780, 900)]],
    ['Keskusteluaika', { date: '2026-03-25T13:00' }, 'slots', [slot('2026-03-25', 780, 900)]],
    ['Keskusteluaika', '18.3.', 'slots', [slot('2026-03-18', 840, 960)]],
    ['Keskusteluaika', '25.3.; 25.3. klo 9', 'slots', ROUND_2026.slots],
    [
      'Keskusteluaika',
      '24.3. klo 13\n23.3. klo 9–11',
      'slots',
      [slot('2026-03-23'), slot('2026-03-24', 780, 900)],
    ],
    ['Keskusteluaika', '25.3. (varalla)', 'slots', ROUND_2026.slots],
    ['Keskusteluaika', '25.3.2025 klo 9–11', 'slots', ROUND_2026.slots],
    ['Verkoston kokous', '27.1.', 'meetings', [slot('2026-01-27')]],
    ['Verkoston kokous', '27.1. klo 13–14', 'meetings', [slot('2026-01-27', 780, 840)]],
    ['Nätverksmöte', { date: '2026-01-27' }, 'meetings', [slot('2026-01-27')]],
    ['Maakuntia vähintään', 5, 'minimumRegions', 5],
    ['Maakuntia vähintään', '5', 'minimumRegions', 5],
    ['Maakuntia vähintään', 0, 'minimumRegions', 4],
    ['Maakuntia vähintään', 'neljä', 'minimumRegions', 4],
    ['Kuvauksen enimmäispituus', 800, 'descriptionLimit', 800],
    ['Frågor högst', 4, 'questionLimit', 4],
    ['Henkilötiedot poistettu', '30.9.2026', 'personalDataRemoved', '2026-09-30'],
    ['Henkilötiedot poistettu', 'kyllä', 'personalDataRemoved', null],
    ['Participant limit', true, 'participantLimit', 60],
  ])('%s = %j gives %s %j', (key, value, field, expected) => {
    expect(read([key, value])).toHaveProperty(field, expected);
  });

  it('gathers the rows of a key that repeats', () => {
    const settings = read(
      ['Tarjottu ajankohta', 'ti 24.3.2026 klo 9–11'],
      ['Keskusteluaika', 'jotain'],
      ['Erbjuden tidpunkt', 'måndag 16.3.2026 kl. 9–11'],
      ['Slot', 'Tue 24 March 2026, 9:00–11:00'],
      ['Mailbox', 'a@example.fi'],
      ['Mailbox', 'b@example.fi'],
      ['Maakunnat', 'Lappi, Kainuu'],
      ['Maakunnat', 'Nyland'],
    );
    expect(settings.slots).toEqual([slot('2026-03-16'), slot('2026-03-24')]);
    expect(settings.mailboxes).toEqual(['a@example.fi', 'b@example.fi']);
    expect(settings.regions.map(({ code }) => code)).toEqual(['01', '18', '19']);
    expect(settings.rows.map(({ value }) => value.kind)).toEqual([
      'read',
      'unread',
      'read',
      'read',
      'read',
      'read',
      'read',
      'read',
    ]);
  });

  it('reads the regions of the round by any name, all or none', () => {
    expect(read(['Maakunnat', 'Lappi\nKainuun liitto; Norra Savolax']).regions).toHaveLength(3);
    expect(read(['Maakunnat', 'Lappi, Kainu']).regions).toHaveLength(18);
    expect(read(['Maakunnat', 'Lappi, Åland']).regions).toHaveLength(18);
    expect(read(['Maakunnat', 18]).rows[0]?.value.kind).toBe('unread');
    expect(read(['Maakunnat', 'Lappi'], ['Maakunnat', 'Kainu']).regions).toHaveLength(18);
  });

  it('gathers the weeks of several rows', () => {
    expect(read(['Viikot', 13], ['Viikot', '11'], ['Weeks', '11–12']).weeks).toEqual([11, 12, 13]);
    expect(read(['Viikot', 12], ['Viikot', 'x']).weeks).toEqual([12, 13]);
    expect(read(['Vuosi', 2027], ['Viikot', 12], ['Viikot', 'x']).weeks).toEqual([12]);
  });

  const offered = (...times: readonly CellValue[]) =>
    read(...times.map((time) => ['Keskusteluaika', time] as const)).slots.map(({ day }) => day);

  it('has the embedded time stand in for one of the same day in a wrong year', () => {
    expect(offered('17.3.2025 klo 9–11', '18.3.2026', '19.3.2026 klo 9–11')).toEqual([
      '2026-03-17',
      '2026-03-18',
      '2026-03-19',
    ]);
    expect(offered('16.3.2025 klo 9–11', '18.3.2026')).toEqual(['2026-03-18']);
    expect(
      read(['Verkoston kokous', '20.1.2025'], ['Verkoston kokous', '22.1.2026']).meetings,
    ).toEqual([slot('2026-01-20'), slot('2026-01-22')]);
    expect(
      read(['Vuosi', 2027], ['Slot', '17.3.2026 klo 9–11'], ['Slot', '16.3.2027 klo 9–11']).slots,
    ).toEqual([slot('2027-03-16')]);
  });

  it('has the embedded times stand in for one that cannot be read among embedded ones', () => {
    expect(offered('17.3.2026', '18.3.2026 klo 14–l6')).toEqual(
      ROUND_2026.slots.map(({ day }) => day),
    );
    expect(offered('16.3.2026 klo 9–11', '18.3.2026 klo 14–l6')).toEqual(['2026-03-16']);
    const masked = readSettings(
      [
        { row: 1, key: 'Verkoston kokous', value: '20.1.2026' },
        { row: 2, key: 'Verkoston kokous', value: { error: '#N/A' }, valueMasked: true },
      ],
      ROUND_2026,
      'fi',
    );
    expect(masked.meetings).toEqual(ROUND_2026.meetings);
  });

  it('takes no dates, weeks or diary number of the embedded round in another year', () => {
    const settings = read(['Vuosi', 2027]);
    expect(settings).toMatchObject({
      year: 2027,
      diaryNumber: null,
      reporting: null,
      liaison: null,
      agenda: null,
      weeks: [],
      slots: [],
      meetings: [],
      minimumRegions: 4,
      mailboxes: ROUND_2026.mailboxes,
    });
  });

  it('follows the weeks of the given slots in another year', () => {
    const settings = read(
      ['Keskusteluaika', 'ti 16.3.2027 klo 9–11'],
      ['Keskusteluaika', '22.3. klo 9–11'],
      ['Keskusteluaika', '17.3.'],
      ['Verkoston kokous', '19.1.'],
      ['Year', 2027],
    );
    expect(settings.weeks).toEqual([11, 12]);
    expect(settings.slots).toEqual([slot('2027-03-16'), slot('2027-03-22')]);
    expect(settings.meetings).toEqual([slot('2027-01-19')]);
    expect(
      read(['Vuosi', 2027], ['Viikot', '11'], ['Keskusteluaika', '22.3.2027 klo 9–11']).weeks,
    ).toEqual([11]);
  });

  it('keeps what a rule may have to say of a value', () => {
    const [row] = read(['Keskusteluaika', 'ke 17.3.2025 klo 9–11']).rows;
    expect(row?.value.value).toEqual({
      holds: 'slots',
      times: [
        {
          text: 'ke 17.3.2025 klo 9–11',
          said: { year: 2025, month: 3, day: 17, weekday: 3, start: 540, end: 660 },
          day: '2025-03-17',
          slot: slot('2025-03-17'),
          yearFits: false,
        },
      ],
    });
    expect(read(['Keskusteluaika', null]).rows[0]?.value.kind).toBe('empty');
    expect(read(['Keskusteluaika', ' ']).rows[0]?.value.kind).toBe('empty');
  });

  it('never throws, whatever stands in the sheet', () => {
    const titles = SETTING_KEYS.flatMap((declared) => titlesOf(declared).map(({ title }) => title));
    const value: fc.Arbitrary<CellValue> = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.string().map((date) => ({ date })),
      fc.string().map((error) => ({ error })),
      fc.constantFrom('17.3.', '12-13', 'Lappi, Kainuu', 'a @ b = c', 2027, '2026'),
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ row: fc.nat(), key: fc.oneof(fc.constantFrom(...titles), value), value }),
        ),
        fc.constantFrom(...LANGUAGES),
        (cells, language) => {
          const settings = readSettings(cells, ROUND_2026, language);
          expect(settings.rows).toHaveLength(cells.length);
          expect(settings.minimumRegions).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('readDeviation', () => {
  it.each([
    [
      'time-outside-weeks @ K1 = sovittu ministeriön kanssa',
      { rule: 'time-outside-weeks', row: 'K1', reason: 'sovittu ministeriön kanssa' },
    ],
    ['Time-Outside-Weeks@K1=sovittu', { rule: 'time-outside-weeks', row: 'K1', reason: 'sovittu' }],
    ['  regions-few  @  K 2  =  a = b ', { rule: 'regions-few', row: 'K 2', reason: 'a = b' }],
    [
      'email-invalid @ Etelä-Savo = x@y',
      { rule: 'email-invalid', row: 'Etelä-Savo', reason: 'x@y' },
    ],
    ['regions-few @ K1', { rule: 'regions-few', row: 'K1', reason: '' }],
    ['regions-few @ K1 =  ', { rule: 'regions-few', row: 'K1', reason: '' }],
  ])('%j', (text, expected) => {
    expect(readDeviation(text, 7)).toEqual({ ...expected, settingRow: 7 });
  });

  it.each(['regions-few K1 = syy', '@ K1 = syy', 'regions-few @ = syy', 'regions-few', ''])(
    '%j is not one',
    (text) => {
      expect(readDeviation(text, 7)).toBeNull();
    },
  );
});
