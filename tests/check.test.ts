import { describe, expect, it } from 'vitest';
import { check, checkInSteps } from '../src/check.ts';
import { sayReportsAsJson } from '../src/findings/report-json.ts';
import { LANGUAGES, type Language } from '../src/messages/language.ts';
import { reportOf } from '../src/report.ts';
import { COLUMNS, SHEETS, type TableKey } from '../src/rounds/columns.ts';
import { ROUND_2026 } from '../src/rounds/config.ts';
import { RULES } from '../src/rules/index.ts';
import type { CellValue, WorkbookSnapshot } from '../src/workbook/snapshot.ts';
import { MISTAKES } from './findings/round-with-mistakes.ts';
import { discussions, participants, regions, settings } from './rules/sketches.ts';
import { AFTER, COLLECT, PREPARE, SEND, sayPlace, snapshotOf } from './rules/tester.ts';

const found = (workbook: WorkbookSnapshot, today: string) =>
  check(workbook, today).findings.map(({ rule, at }) => `${sayPlace(at)} ${rule}`);

describe('the order of findings', () => {
  it('is by sheet in the contract’s order, whole sheet first, then row, column and rule', () => {
    const sheets = ['Keskustelut', 'Maakunnat', 'Osallistujat', 'Asetukset'];
    const { findings } = check(MISTAKES, PREPARE);
    const ranks = findings.map(({ rule, at: { sheet, row, column } }) => ({
      rank: [sheets.indexOf(sheet), row ?? -1, column ?? -1],
      rule,
    }));
    for (const [index, { rank, rule }] of ranks.entries()) {
      const before = ranks[index - 1];
      if (!before) continue;
      const apart = rank
        .map((part, at) => part - (before.rank[at] ?? 0))
        .find((part) => part !== 0);
      if (apart === undefined) expect(rule >= before.rule).toBe(true);
      else expect(apart).toBeGreaterThan(0);
    }
    expect(new Set(ranks.map(({ rank }) => rank[0])).size).toBeGreaterThan(2);
  });

  it('does not follow the order of the sheets in the file', () => {
    const turned = { sheets: [...MISTAKES.sheets].reverse() };
    expect(found(turned, PREPARE)).toEqual(found(MISTAKES, PREPARE));
  });

  it('keeps rows in their order also where there are many', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => ({
      discussion: `K${(index % 4) + 1}`,
      region: ROUND_2026.regions[(index * 7) % 18]?.name.fi ?? null,
    }));
    const { findings } = check(
      snapshotOf({ sheets: { ...discussions({ id: 'K1' }), ...regions(...rows) } }),
      PREPARE,
    );
    const inRegions = findings.filter(({ at }) => at.sheet === 'Maakunnat' && at.row !== null);
    expect(inRegions.length).toBeGreaterThan(3000);
    const order = inRegions.map(({ at }) => (at.row ?? 0) * 100 + (at.column ?? 0));
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  it('holds also where one region is in more discussions than a call takes arguments', () => {
    const rows = Array.from({ length: 130_000 }, (_, index) => [`K${index + 1}`, 'Lappi']);
    const values = [['Keskustelu', 'Maakunta'], ...rows];
    const accepted = settings({
      key: 'Hyväksytty poikkeama',
      value: 'region-in-two-discussions @ Lappi = koe',
    });
    for (const sheets of [{ Maakunnat: values }, { Maakunnat: values, ...accepted }]) {
      const found = check(snapshotOf({ sheets }), PREPARE).findings.filter(
        ({ rule }) => rule === 'region-in-two-discussions',
      );
      expect(found.length).toBe(rows.length);
      expect(found.every(({ at }, index) => at.row === index + 1)).toBe(true);
      expect(found.every(({ related }) => related.length === 10)).toBe(true);
      expect(new Set(found.map((finding) => finding.accepted)).size).toBe(1);
    }
  });

  it('stands in the right place when a sheet carries its title in another language', () => {
    const mixed = snapshotOf({
      sheets: {
        Regions: [['Maakunta', 'Keskustelu'], ['Lapp']],
        ...discussions({ theme: 'Vesi' }),
      },
    });
    const places = check(mixed, COLLECT).findings.map(({ at }) => at.sheet);
    expect(places.lastIndexOf('Keskustelut')).toBeLessThan(places.indexOf('Regions'));
  });
});

describe('in steps', () => {
  it('comes to the same, and tells a share that grows', () => {
    const steps = checkInSteps(MISTAKES, PREPARE);
    const shares: number[] = [];
    let step = steps.next();
    while (!step.done) {
      shares.push(step.value);
      step = steps.next();
    }
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBeLessThan(1);
    expect(shares.length).toBeGreaterThan(RULES.length);
    expect(JSON.stringify(step.value.findings)).toBe(
      JSON.stringify(check(MISTAKES, PREPARE).findings),
    );
  });
});

describe('determinism', () => {
  it.each([COLLECT, PREPARE, SEND, AFTER])(
    'the same workbook and day give the same bytes: %s',
    (day) => {
      const once = sayReportsAsJson([reportOf(check(MISTAKES, day), 'a.xlsx')]);
      const copy = JSON.parse(JSON.stringify(MISTAKES)) as WorkbookSnapshot;
      expect(sayReportsAsJson([reportOf(check(copy, day), 'a.xlsx')])).toBe(once);
    },
  );

  it('leaves the workbook as it was', () => {
    const before = JSON.stringify(MISTAKES);
    const { findings } = check(MISTAKES, PREPARE);
    for (const finding of findings) finding.fixes();
    expect(JSON.stringify(MISTAKES)).toBe(before);
  });

  it('gives at most ten related cells, never the finding’s own, and data of plain values', () => {
    for (const { at, related, data } of check(MISTAKES, PREPARE).findings) {
      expect(related.length).toBeLessThanOrEqual(10);
      expect(related.map(sayPlace)).not.toContain(sayPlace(at));
      expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    }
  });
});

/** The same round with sheet and column titles, region names and times as each language has them. */
function roundIn(language: Language): WorkbookSnapshot {
  const region = (code: string) =>
    ROUND_2026.regions.find((one) => one.code === code)?.name[language] ?? null;
  const sheet = (table: TableKey, rows: readonly { readonly [key: string]: CellValue }[]) => ({
    name: SHEETS[table].title[language],
    values: [
      COLUMNS[table].map(({ title }) => title[language]),
      ...rows.map((row) => COLUMNS[table].map(({ key }) => row[key] ?? null)),
    ],
  });
  return {
    sheets: [
      sheet('discussions', [
        { id: 'K1', theme: 'Vesi', preferred: { date: '2026-03-17T09:00' }, ministries: 'VNK' },
        { id: 'K1', theme: 'a; b', preferred: { date: '2025-03-18' }, link: 'x' },
        { theme: ' Ilma', preferred: '19.3.2026' },
      ]),
      sheet('regions', [
        { discussion: 'K1', region: region('19'), contact: 'Aino Esimerkki', email: 'x' },
        { discussion: 'K2', region: region('19') },
        { discussion: 'K1', region: 'Uusima' },
        { region: region('01') },
      ]),
      sheet('participants', [
        { discussion: 'K1', name: 'Pekka Esimerkki', organisation: 'Lapin ELY-keskus' },
        { discussion: 'K1', represents: region('01') },
      ]),
      sheet('settings', [
        { key: 'Year', value: 2026 },
        { key: 'Vuos', value: 1 },
      ]),
    ],
  };
}

describe('languages', () => {
  it('the words change, the findings never', () => {
    const checked = check(MISTAKES, PREPARE);
    const reports = LANGUAGES.map((language) => reportOf(checked, 'a.xlsx', language));
    for (const { findings } of reports)
      expect(findings.map(({ finding }) => finding)).toEqual(checked.findings);
    const messages = reports.map(({ findings }) => findings.map(({ message }) => message));
    for (const [index] of checked.findings.entries())
      expect(new Set(messages.map((said) => said[index])).size).toBeGreaterThan(1);
  });

  it.each([COLLECT, PREPARE, SEND, AFTER])(
    'the same round written in Finnish, Swedish or English gives the same findings: %s',
    (day) => {
      const [fi, sv, en] = LANGUAGES.map((language) => {
        const { round, findings } = check(roundIn(language), day);
        expect(round.language).toBe(language);
        const key = new Map(
          (Object.keys(COLUMNS) as TableKey[]).map((table) => [
            SHEETS[table].title[language],
            table,
          ]),
        );
        return findings.map(({ rule, severity, at: { sheet, row, column } }) => ({
          rule,
          severity,
          at: [key.get(sheet), row, column],
        }));
      });
      expect(sv).toEqual(fi);
      expect(en).toEqual(fi);
      expect(fi?.length).toBeGreaterThan(12);
    },
  );
});

describe('columns that are not there', () => {
  const bare = (rows: readonly (readonly CellValue[])[]) =>
    snapshotOf({
      sheets: {
        Keskustelut: [['Tunnus', 'Teema', 'Toivottu ajankohta'], ...rows],
        Maakunnat: [['Keskustelu', 'Maakunta'], ...rows.map(([id]) => [id ?? null, 'Lappi'])],
      },
    });
  const missing = (workbook: WorkbookSnapshot, day: string) =>
    check(workbook, day)
      .findings.filter(({ rule }) => rule === 'column-missing')
      .map(
        ({ severity, at, data }) =>
          `${sayPlace(at)} ${severity} ${(data.column as { fi: string }).fi}`,
      );

  it('are told once each, in their order, however many rows would need them', () => {
    const many = Array.from({ length: 40 }, (_, index) => [`K${index}`, 'Vesi', null]);
    const told = missing(bare(many), PREPARE);
    expect(told).toEqual(missing(bare([['K1', 'Vesi', null]]), PREPARE));
    expect(new Set(told).size).toBe(told.length);
    const order = [...COLUMNS.discussions, ...COLUMNS.regions].map(({ title }) => title.fi);
    const places = told.map((one) => order.indexOf(one.split(' info ')[1] as never));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(told).toContain('Keskustelut info Teeman kuvaus');
    expect(told).toContain('Maakunnat info Yhteyshenkilö');
    for (const one of told) expect(one).toContain(' info ');
  });

  it('are told only where a row needs them, and only in the phase that needs them', () => {
    expect(missing(bare([]), SEND)).toEqual([]);
    expect(missing(bare([['K1', 'Vesi', null]]), COLLECT)).not.toContain(
      'Keskustelut info TEM-yhteyshenkilö',
    );
    expect(missing(bare([['K1', 'Vesi', null]]), PREPARE)).toContain(
      'Keskustelut info TEM-yhteyshenkilö',
    );
  });

  it('never give a finding row by row, and never one about a sheet that is not there', () => {
    const workbook = bare([['K1', 'Vesi', null]]);
    const rules = new Set(check(workbook, SEND).findings.map(({ rule }) => rule));
    for (const silent of [
      'description-missing',
      'questions-missing',
      'liaison-missing',
      'link-missing',
      'contact-missing',
    ])
      expect(rules).not.toContain(silent);
    expect(check(workbook, SEND).findings.map(({ at }) => at.sheet)).not.toContain('Osallistujat');
  });

  it('name a title that looks like them', () => {
    const workbook = snapshotOf({
      sheets: {
        Keskustelut: [
          ['Tunnus', 'Teema', 'Toivottu ajankohta', 'Teeman kuvvaus'],
          ['K1', 'Vesi', null, 'Lyhyt'],
        ],
        ...regions(),
      },
    });
    const description = check(workbook, COLLECT).findings.find(
      ({ rule, data }) =>
        rule === 'column-missing' && (data.column as { fi: string }).fi === 'Teeman kuvaus',
    );
    expect(description?.data.hint).toEqual(['Teeman kuvvaus']);
  });

  it('silence what reads a ★ column, and an absent sheet what reads the sheet', () => {
    const rules = (workbook: WorkbookSnapshot) =>
      new Set(check(workbook, SEND).findings.map(({ rule }) => rule));
    const noRegion = snapshotOf({
      sheets: {
        ...discussions({ id: 'K1', theme: 'Vesi' }),
        Maakunnat: [['Keskustelu', 'Puhelin'], ['K1']],
      },
    });
    for (const silent of ['regions-few', 'region-missing', 'region-absent', 'translation-missing'])
      expect(rules(noRegion)).not.toContain(silent);
    expect(rules(noRegion)).toContain('column-missing');
    const noSheet = rules(snapshotOf({ sheets: { ...discussions({ id: 'K1', theme: 'Vesi' }) } }));
    for (const silent of ['regions-few', 'region-absent', 'column-missing'])
      expect(noSheet).not.toContain(silent);
    expect(noSheet).toContain('sheet-missing');
  });
});

describe('accepted deviations', () => {
  const accepting = (...values: readonly string[]) =>
    snapshotOf({
      sheets: {
        ...discussions(
          { id: 'K1', theme: 'a; b', preferred: 'ke 8.4.2026 klo 9–11', link: 'x' },
          { id: 'K2', theme: 'Vesi', link: 'x' },
        ),
        ...regions({ discussion: 'K1', region: 'Lapin liitto', contact: 'Aino', email: 'x' }),
        ...participants({ discussion: 'K1', name: 'Aino Esimerkki', organisation: 'ELY-keskus' }),
        ...settings(
          { key: 'Verkoston kokous', value: 'la 24.1.2026 klo 9–11' },
          ...values.map((value) => ({ key: 'Hyväksytty poikkeama', value })),
        ),
      },
    });
  const accepted = (...values: readonly string[]) =>
    check(accepting(...values), PREPARE)
      .findings.filter((finding) => finding.accepted !== undefined)
      .map(({ rule, at, accepted: reason }) => `${sayPlace(at)} ${rule}: ${reason}`);

  it('keep their finding in the list with the reason, others stay', () => {
    expect(accepted('time-outside-weeks @ K1 = sovittu')).toEqual([
      'Keskustelut!G2 time-outside-weeks: sovittu',
    ]);
    const before = found(accepting(), PREPARE);
    expect(found(accepting('time-outside-weeks @ K1 = sovittu'), PREPARE)).toEqual(before);
  });

  it('find the row by what it is: an id, a region by any name, a participant, a setting', () => {
    expect(
      accepted(
        'link-invalid @ k2 = tulossa',
        'region-untidy @ Lappi = liiton nimi',
        'email-invalid @ Lapplands förbund = korjataan',
        'organisation-abolished @ aino  esimerkki = vanha nimi',
        'setting-holiday @ Verkoston kokous = poikkeus',
      ),
    ).toEqual([
      'Keskustelut!T3 link-invalid: tulossa',
      'Maakunnat!B2 region-untidy: liiton nimi',
      'Maakunnat!D2 email-invalid: korjataan',
      'Osallistujat!C2 organisation-abolished: vanha nimi',
      'Asetukset!B2 setting-holiday: poikkeus',
    ]);
  });

  it('find a setting by its key in any language', () => {
    for (const key of ['Network meeting', 'NÄTVERKSMÖTE', 'verkoston  kokous:'])
      expect(accepted(`setting-holiday @ ${key} = poikkeus`)).toEqual([
        'Asetukset!B2 setting-holiday: poikkeus',
      ]);
  });

  it('find a whole sheet by its title', () => {
    expect(accepted('region-absent @ Maakunnat = tiedossa')).toEqual([
      'Maakunnat region-absent: tiedossa',
    ]);
  });

  it('accept nothing without a reason, for another rule or another row', () => {
    expect(
      accepted(
        'link-invalid @ K1',
        'link-invalid @ K1 =  ',
        'theme-missing @ K1 = x',
        'link-invalid @ K3 = x',
      ),
    ).toEqual([]);
  });

  it('accept every finding of the rule on the row', () => {
    expect(
      accepted('theme-not-one @ K1 = yhteinen', 'link-invalid @ K1 = a', 'link-invalid @ K2 = b'),
    ).toEqual([
      'Keskustelut!B2 theme-not-one: yhteinen',
      'Keskustelut!T2 link-invalid: a',
      'Keskustelut!T3 link-invalid: b',
    ]);
  });

  it('are told as needless when they match nothing', () => {
    const needless = check(accepting('link-invalid @ K1 = a', 'link-missing @ K1 = b'), PREPARE);
    expect(
      needless.findings
        .filter(({ rule }) => rule === 'deviation-needless')
        .map(({ at }) => sayPlace(at)),
    ).toEqual(['Asetukset!B4']);
  });
});

/** The rules are a contract: accepted deviations and other tools call them by these names. */
const CONTRACT = `
cell-unreadable
cells-merged
chair-missing
column-duplicated
column-missing
contact-missing
description-long
description-missing
deviation-needless
deviation-unexplained
discussion-id-duplicated
discussion-id-missing
discussion-missing
discussion-unknown
discussions-too-many
economy-unconsidered
email-invalid
email-missing
identity-code
liaison-missing
link-invalid
link-missing
memo-undelivered
ministries-few
ministry-ambiguous
ministry-unknown
ministry-unlisted
organisation-abolished
participant-elsewhere
participant-name-missing
participant-repeated
participant-side-unknown
participants-many
participants-missing
phone-invalid
questions-many
questions-missing
region-absent
region-ambiguous
region-in-two-discussions
region-missing
region-not-in-round
region-repeated
region-unknown
region-untidy
regions-few
regions-in-one-cell
report-late
report-missing
review-missing
review-not-offered
setting-holiday
setting-order
setting-slot-outside-weeks
setting-slots-overlap
setting-unknown
setting-unreadable
setting-weekday-wrong
setting-year-wrong
sheet-missing
slot-confirmed-twice
slot-missing
slot-wanted-twice
text-untidy
theme-missing
theme-not-one
time-hours-wrong
time-not-offered
time-outside-weeks
time-unreadable
time-untidy
time-weekday-wrong
time-year-wrong
translation-missing
`;

describe('the list of rules', () => {
  it('has every rule of the contract, in alphabetical order', () => {
    expect(RULES.map(({ id }) => id)).toEqual(CONTRACT.trim().split('\n'));
  });
});
