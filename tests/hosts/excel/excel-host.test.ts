import { describe, expect, it } from 'vitest';
import type { CellEdit } from '../../../src/findings/edits.ts';
import type { Severity } from '../../../src/findings/finding.ts';
import type { Mark } from '../../../src/findings/marks.ts';
import { fromA1 } from '../../../src/workbook/address.ts';
import type { CellPlace, CellValue } from '../../../src/workbook/snapshot.ts';
import { parseBox } from '../../office/boxes.ts';
import { ConditionalFormat } from '../../office/conditional-formats.ts';
import { OLDEST } from '../../office/node-office.ts';
import { HOST_ERROR } from '../../office/rich-api.ts';
import type { Sheets } from '../../office/workbook.ts';
import { openOn, openPane, refusal, settled } from './beds.ts';

const place = (sheet: string, address: string): CellPlace => ({
  sheet,
  ...(fromA1(address) as { row: number; column: number }),
});
const mark = (sheet: string, address: string, severity: Severity = 'error'): Mark => ({
  ...place(sheet, address),
  severity,
});
const edit = (sheet: string, address: string, was: CellValue, becomes: CellValue): CellEdit => ({
  at: place(sheet, address),
  was,
  becomes,
});

const TITLES = ['Keskustelut', 'Diskussioner', 'Maakunnat', 'Landskap', 'Asetukset'];

const round = (rows: number): Sheets => ({
  Keskustelut: [
    ['Tunnus', 'Teema'],
    ...Array.from({ length: rows }, (_, i) => [`K${i + 1}`, 'Vesi']),
  ],
  Maakunnat: [['Keskustelu', 'Maakunta'], ...Array.from({ length: rows }, () => ['K1', 'Lapin '])],
  Asetukset: [['Asetus', 'Arvo']],
  'Liiton muistiinpanot': [['oma', 'ei lueta']],
});

describe('round trips', () => {
  for (const rows of [20, 5000])
    it(`reads, paints, shows and mends a workbook of ${rows} rows in as few as promised`, async () => {
      const { host, trips } = openOn(round(rows), { titles: TITLES });
      const marks = Array.from({ length: 200 }, (_, i) =>
        mark('Maakunnat', `B${2 + Math.floor((i * (rows - 1)) / 200)}`),
      );
      const check = await trips(async () => {
        await host.read();
        await host.paint(marks);
      });
      expect(check).toHaveLength(2);

      const again = await trips(async () => {
        await host.read({ isQuick: true });
        await host.paint(marks);
      });
      expect(again.map(({ write }) => (write ? 'W' : 'R')).join('')).toBe('R');

      expect(await trips(() => host.show(place('Maakunnat', 'B7')))).toHaveLength(1);

      const edits = Array.from({ length: rows }, (_, i) =>
        edit('Maakunnat', `B${i + 2}`, 'Lapin ', 'Lappi'),
      );
      const fixAll = await trips(async () => expect(await host.apply(edits)).toEqual([]));
      expect(fixAll).toHaveLength(2);
    });

  it('paints 200 scattered cells with less than 10 kB on the wire', async () => {
    const { host, trips } = openOn(round(900), { titles: TITLES });
    await host.read();
    const paint = async (severities: readonly Severity[]) => {
      const marks = Array.from({ length: 200 }, (_, i) =>
        mark('Keskustelut', `${i % 2 ? 'A' : 'B'}${2 + i * 4}`, severities[i % severities.length]),
      );
      const made = await trips(() => host.paint(marks));
      expect(made).toHaveLength(1);
      return made[0]?.bytes;
    };
    expect(await paint(['error'])).toBeLessThan(6_000);
    expect(await paint(['error', 'warning'])).toBeLessThan(10_000);
    expect(await paint(['error', 'warning', 'info', 'todo'])).toBeLessThan(18_000);
  });

  it('asks only for sheets with known titles, and names the others', async () => {
    const { host } = openOn(
      { ' keskustelut ': [['Tunnus']], 'Liiton muistiinpanot': [['salainen']], Landskap: [['x']] },
      { titles: TITLES },
    );
    expect((await host.read()).sheets).toEqual([
      { name: ' keskustelut ', values: [['Tunnus']] },
      { name: 'Liiton muistiinpanot', values: [] },
      { name: 'Landskap', values: [['x']] },
    ]);
  });

  it('keeps no reference in Excel', async () => {
    const { host, excel } = openOn(round(20), { titles: TITLES });
    await host.read();
    await host.paint([mark('Maakunnat', 'B2')]);
    await host.apply([edit('Maakunnat', 'B2', 'Lapin ', 'Lappi')]);
    await host.show(place('Maakunnat', 'B2'));
    await settled();
    expect(excel.liveReferences).toBe(0);
  });

  it('makes one step of undo of each command', async () => {
    const { host, workbook } = openOn(round(20), { titles: TITLES });
    const edits = [3, 5, 9].map((row) => edit('Maakunnat', `B${row}`, 'Lapin ', 'Lappi'));
    await host.read();
    await host.apply([...edits, edit('Keskustelut', 'B2', 'Vesi', null)]);
    expect(workbook.undoSteps).toHaveLength(1);
    workbook.undo();
    expect(workbook.sheet('Maakunnat').value('B5')).toBe('Lapin ');
    expect(workbook.sheet('Keskustelut').value('B2')).toBe('Vesi');
    await host.paint([mark('Maakunnat', 'B2'), mark('Keskustelut', 'A2', 'todo')]);
    expect(workbook.undoSteps).toHaveLength(1);
  });
});

describe('what is taken out for good', () => {
  it('takes the link along that Excel makes of an address; nothing else does', async () => {
    const { host, workbook, trips } = openOn(round(4), { titles: TITLES });
    const sheet = workbook.sheet('Maakunnat');
    for (const row of [1, 2, 3, 4])
      sheet.put(row, 1, { value: 'aino@example.fi', link: 'mailto:aino@example.fi' });
    const [one, two, three] = ['B2', 'B3', 'B4'].map((address) =>
      edit('Maakunnat', address, 'aino@example.fi', null),
    ) as [CellEdit, CellEdit, CellEdit];
    const made = await trips(() =>
      host.apply([{ ...one, secret: true }, { ...two, secret: true }, three]),
    );
    expect([1, 2, 3, 4].map((row) => sheet.at(row, 1))).toEqual([
      undefined,
      undefined,
      { link: 'mailto:aino@example.fi' },
      { value: 'aino@example.fi', link: 'mailto:aino@example.fi' },
    ]);
    expect(made).toHaveLength(2);
    expect(workbook.undoSteps).toHaveLength(1);
    workbook.undo();
    expect(sheet.at(1, 1)?.link).toBe('mailto:aino@example.fi');
  });

  it('leaves it on a protected sheet, where Excel might refuse all the rest for it', async () => {
    const { host, workbook } = openOn(round(1), { titles: TITLES });
    const sheet = workbook.sheet('Maakunnat');
    sheet.put(1, 1, { value: 'aino@example.fi', link: 'mailto:aino@example.fi' });
    sheet.addFormat('Protection.Locked', { box: parseBox('B2'), value: false });
    sheet.Protection.Protect();
    const taken = edit('Maakunnat', 'B2', 'aino@example.fi', null);
    expect(await host.apply([{ ...taken, secret: true }])).toEqual([]);
    expect(sheet.at(1, 1)).toEqual({ link: 'mailto:aino@example.fi' });
  });
});

describe('a workbook that others change', () => {
  it('reads sheets that were added, renamed or removed since', async () => {
    const { host, workbook } = openOn(round(3), { titles: TITLES });
    await host.read();
    workbook.addSheet('Diskussioner', [['Kod']]);
    workbook.sheet('Maakunnat').Name = 'Landskap';
    workbook.sheets.splice(workbook.sheet('Asetukset').Position, 1);
    const names = (await host.read()).sheets.map(({ name, values }) => [name, values.length]);
    expect(names).toEqual([
      ['Keskustelut', 4],
      ['Landskap', 4],
      ['Liiton muistiinpanot', 0],
      ['Diskussioner', 1],
    ]);
  });

  it('paints although somebody took a colour or a sheet away meanwhile', async () => {
    const { host, workbook } = openOn(round(3), { titles: TITLES });
    await host.read();
    await host.paint([mark('Keskustelut', 'A2'), mark('Maakunnat', 'A2')]);
    await host.read();
    workbook.sheet('Keskustelut').conditionalFormats = [];
    workbook.sheets.splice(workbook.sheet('Maakunnat').Position, 1);
    await host.paint([mark('Keskustelut', 'A3'), mark('Maakunnat', 'A3')]);
    expect(workbook.sheet('Keskustelut').colours('A3')).toHaveLength(1);
    expect(workbook.sheet('Keskustelut').colours('A2')).toHaveLength(0);
  });

  it('takes back a colour that was copied along with a cell', async () => {
    const { host, workbook } = openOn(round(3), { titles: TITLES });
    await host.read();
    await host.paint([mark('Keskustelut', 'A2')]);
    workbook.copyCell('Keskustelut', 'A2', 'D9');
    expect(workbook.sheet('Keskustelut').colours('D9')).toHaveLength(1);
    await host.read();
    await host.paint([mark('Keskustelut', 'A2')]);
    expect(workbook.sheet('Keskustelut').colours('D9')).toHaveLength(0);
    expect(workbook.sheet('Keskustelut').colours('A2')).toHaveLength(1);
  });

  it('paints on, although undo left a format of ours that answers nothing', async () => {
    const { host, workbook } = openOn(round(3), { titles: TITLES });
    await host.read();
    await host.paint([mark('Keskustelut', 'A2')]);
    await host.read();
    await host.paint([mark('Keskustelut', 'A3')]);
    workbook.undo();
    await host.read();
    await host.paint([mark('Keskustelut', 'A4')]);
    expect(workbook.sheet('Keskustelut').colours('A4')).toHaveLength(1);
    await host.read();
    await host.paint([mark('Keskustelut', 'B4')]);
    expect(workbook.sheet('Keskustelut').colours('A4')).toHaveLength(0);
    expect(workbook.sheet('Keskustelut').colours('B4')).toHaveLength(1);
  });

  it('finds colours that another pane, or an earlier day, left behind', async () => {
    const first = openOn(round(3), { titles: TITLES });
    await first.host.read();
    await first.host.paint([mark('Keskustelut', 'A2'), mark('Keskustelut', 'B2', 'info')]);
    first.close();
    const second = openPane(first.workbook, { titles: TITLES });
    await second.host.read();
    await second.host.paint([]);
    expect(first.workbook.sheet('Keskustelut').conditionalFormats).toEqual([]);
  });
});

describe('two panes on one workbook', () => {
  const openTwo = () => {
    const first = openOn(round(3), { titles: TITLES });
    return {
      first,
      second: openPane(first.workbook, { titles: TITLES }),
      workbook: first.workbook,
    };
  };

  it('tells each of its user’s changes and the co-author’s, never of its own', async () => {
    const { first, second, workbook } = openTwo();
    const heard: string[] = [];
    const ends = [
      await first.host.watch((by) => heard.push(`1 ${by}`)),
      await second.host.watch((by) => heard.push(`2 ${by}`)),
    ];
    await first.host.read();
    await first.host.apply([edit('Maakunnat', 'B2', 'Lapin ', 'Lappi')]);
    await first.host.paint([mark('Maakunnat', 'B3')]);
    await settled();
    expect(heard).toEqual(['2 co-author']);
    workbook.type('Keskustelut', 'B2', 'Ilma', second.excel);
    await settled();
    expect(heard.slice(1).sort()).toEqual(['1 co-author', '2 user']);
    for (const end of ends) await end();
    workbook.type('Keskustelut', 'B2', 'Maa', second.excel);
    await settled();
    expect(heard).toHaveLength(3);
  });

  it('knows its own writes in an Excel that does not say whose they are', async () => {
    const { host, workbook, excel } = openOn(round(3), {
      sets: OLDEST,
      titles: TITLES,
    });
    const heard: string[] = [];
    await host.watch((by) => heard.push(by));
    await host.read();
    await host.apply([
      edit('Maakunnat', 'B2', 'Lapin ', 'Lappi'),
      edit('Maakunnat', 'B4', 'Lapin ', 'Lappi'),
    ]);
    await settled();
    expect(heard).toEqual([]);
    workbook.type('Maakunnat', 'A3', 'K2', excel);
    await settled();
    expect(heard).toEqual(['user']);
  });

  it('loses no edit: the later of two fixes is refused and said so', async () => {
    const { first, second, workbook } = openTwo();
    await first.host.read();
    await second.host.read();
    const one = edit('Maakunnat', 'B2', 'Lapin ', 'Lappi');
    const other = edit('Maakunnat', 'B2', 'Lapin ', 'Kainuu');
    expect(await first.host.apply([one])).toEqual([]);
    expect(await second.host.apply([other])).toEqual([{ edit: other, reason: 'changed-since' }]);
    expect(workbook.sheet('Maakunnat').value('B2')).toBe('Lappi');
  });

  it('comes to rest: what one has painted, the other leaves alone', async () => {
    const { first, second, workbook } = openTwo();
    const check = async ({ host }: typeof first) => {
      await host.read({ isQuick: true });
      await host.paint([mark('Keskustelut', 'A2'), mark('Maakunnat', 'B2', 'info')]);
    };
    await check(first);
    await check(second);
    for (const pane of [first, second, first, second]) {
      const made = await pane.trips(() => check(pane));
      expect(made.filter(({ write }) => write)).toEqual([]);
    }
    expect(workbook.sheet('Keskustelut').conditionalFormats).toHaveLength(1);
    expect(workbook.sheet('Maakunnat').conditionalFormats).toHaveLength(1);
  });

  it('follows a row that a co-author inserted', async () => {
    const { first, workbook } = openTwo();
    await first.host.read();
    await first.host.paint([mark('Keskustelut', 'A3')]);
    workbook.insertRow('Keskustelut', 1);
    expect(workbook.sheet('Keskustelut').colours('A4')).toHaveLength(1);
    const stale = edit('Keskustelut', 'A2', 'K1', 'K9');
    expect(await first.host.apply([stale])).toEqual([{ edit: stale, reason: 'changed-since' }]);
    await first.host.read();
    await first.host.paint([mark('Keskustelut', 'A4')]);
    expect(workbook.sheet('Keskustelut').colours('A4')).toHaveLength(1);
    expect(workbook.sheet('Keskustelut').colours('A3')).toHaveLength(0);
  });
});

describe('what stands in the way', () => {
  it('waits until the user has left the cell', async () => {
    const { host, excel } = openOn(round(3), { titles: TITLES });
    const leave = excel.editCell();
    let done = false;
    const reading = host.read().then(() => {
      done = true;
    });
    await settled();
    expect(done).toBe(false);
    leave();
    await reading;
    expect(done).toBe(true);
  });

  it('says that a cell is being edited where Excel cannot wait', async () => {
    const { host, excel } = openOn(round(3), { titles: TITLES, sets: { ExcelApi: '1.9' } });
    const leave = excel.editCell();
    expect(await refusal(host.read())).toBe('host-cell-edit');
    leave();
    expect((await host.read()).sheets).toHaveLength(4);
  });

  it('asks again when Excel is too busy, and gives up after a few times', async () => {
    const { host, excel, workbook } = openOn(round(3), { titles: TITLES });
    excel.refuseNext(HOST_ERROR.throttled, HOST_ERROR.throttled);
    expect((await host.read()).sheets).toHaveLength(4);
    excel.refuseNext(HOST_ERROR.throttled);
    expect(await host.apply([edit('Maakunnat', 'B2', 'Lapin ', 'Lappi')])).toEqual([]);
    expect(workbook.sheet('Maakunnat').value('B2')).toBe('Lappi');
    excel.refuseNext(HOST_ERROR.throttled, HOST_ERROR.throttled, HOST_ERROR.throttled);
    expect(await refusal(host.read())).toBe('host-busy');
  });

  it('says that the session is lost, and that the workbook may only be read', async () => {
    const { host, excel } = openOn(round(3), { titles: TITLES });
    excel.refuseNext(HOST_ERROR.sessionLost);
    expect(await refusal(host.read())).toBe('host-session-lost');
    await host.read();
    excel.refuseNext(HOST_ERROR.denied);
    expect(await refusal(host.paint([mark('Maakunnat', 'B2')]))).toBe('host-denied');
  });

  it('says which sheet cannot be shown, and why', async () => {
    const { host, workbook } = openOn(round(3), { titles: TITLES });
    expect(await refusal(host.show(place('Poissa', 'A1')))).toBe('host-sheet-missing: Poissa');
    workbook.sheet('Maakunnat').Visibility = 'Hidden';
    expect(await refusal(host.show(place('Maakunnat', 'A1')))).toBe('host-sheet-hidden: Maakunnat');
  });

  it('writes into the free cells of a protected sheet and refuses the locked ones', async () => {
    const { host, workbook } = openOn(round(3), { titles: TITLES });
    const sheet = workbook.sheet('Maakunnat');
    sheet.addFormat('Protection.Locked', { box: parseBox('B3:B3'), value: false });
    sheet.Protection.Protect();
    const edits = ['B2', 'B3', 'B4'].map((address) =>
      edit('Maakunnat', address, 'Lapin ', 'Lappi'),
    );
    const refused = await host.apply([...edits, edit('Keskustelut', 'B2', 'Vesi', 'Ilma')]);
    expect(refused.map(({ edit: { at }, reason }) => [at.row, reason])).toEqual([
      [1, 'protected'],
      [3, 'protected'],
    ]);
    expect([sheet.value('B2'), sheet.value('B3')]).toEqual(['Lapin ', 'Lappi']);
    expect(workbook.sheet('Keskustelut').value('B2')).toBe('Ilma');
  });

  it('colours the other sheets and says which are protected', async () => {
    const { host, workbook } = openOn(round(3), { titles: TITLES });
    workbook.sheet('Maakunnat').Protection.Protect();
    await host.read();
    const painting = host.paint([mark('Maakunnat', 'B2'), mark('Keskustelut', 'A2')]);
    expect(await refusal(painting)).toBe('host-colours-protected: Maakunnat');
    expect(workbook.sheet('Keskustelut').colours('A2')).toHaveLength(1);
  });

  it('colours a protected sheet whose formats may be changed', async () => {
    const { host, workbook } = openOn(round(3), { titles: TITLES });
    workbook.sheet('Maakunnat').Protection.Protect({ allowFormatCells: true });
    await host.read();
    await host.paint([mark('Maakunnat', 'B2')]);
    expect(workbook.sheet('Maakunnat').colours('B2')).toHaveLength(1);
  });

  it('finds in one sheet what Excel refuses, and writes the rest', async () => {
    const { host, workbook } = openOn(round(3), { titles: TITLES });
    await host.read();
    // Protected after it was looked at: the whole request fails in the middle.
    const sheet = workbook.sheet('Maakunnat');
    const write = sheet.mayWrite.bind(sheet);
    sheet.mayWrite = (box) => {
      sheet.Protection.Protected = true;
      write(box);
    };
    const refused = await host.apply([
      edit('Keskustelut', 'B2', 'Vesi', 'Ilma'),
      edit('Maakunnat', 'B2', 'Lapin ', 'Lappi'),
      edit('Asetukset', 'A2', null, 'Vuosi'),
    ]);
    expect(refused.map(({ edit: { at }, reason }) => [at.sheet, reason])).toEqual([
      ['Maakunnat', 'protected'],
    ]);
    expect(workbook.sheet('Keskustelut').value('B2')).toBe('Ilma');
    expect(workbook.sheet('Asetukset').value('A2')).toBe('Vuosi');
  });

  it('reads what is too large for one answer a few rows at a time', async () => {
    const { host, excel, trips } = openOn(round(3000), { titles: TITLES });
    const whole = await host.read();
    excel.limits.response = 40_000;
    const blocks = await trips(async () => expect(await host.read()).toEqual(whole));
    expect(blocks.length).toBeGreaterThan(4);
    await host.paint([mark('Maakunnat', 'B2')]);
    expect(await refusal(host.paint([mark('Maakunnat', 'B3')]))).toBe('no refusal');
    excel.limits.response = 300;
    expect(await refusal(host.read())).toMatch(/^host-too-large/);
  });

  it('writes what is too large for one request in parts', async () => {
    const { host, excel, workbook } = openOn(round(400), { titles: TITLES });
    await host.read();
    excel.limits.request = 20_000;
    const edits = Array.from({ length: 400 }, (_, i) =>
      edit('Maakunnat', `B${i + 2}`, 'Lapin ', `Lappi ${'x'.repeat(100)}`),
    );
    expect(await host.apply(edits)).toEqual([]);
    expect(workbook.sheet('Maakunnat').value('B401')).toMatch(/^Lappi/);
  });

  it('reads on where one odd format of the user’s makes Excel refuse the whole request', async () => {
    const { host, workbook } = openOn(round(3), { titles: TITLES });
    const odd = new ConditionalFormat(workbook.sheet('Keskustelut'), 'CellValue', [
      parseBox('A1:B9'),
    ]);
    odd.isBroken = true;
    workbook.sheet('Keskustelut').conditionalFormats = [odd];
    expect((await host.read()).sheets).toHaveLength(4);
    await host.paint([mark('Keskustelut', 'A2')]);
    await host.read();
    await host.paint([mark('Keskustelut', 'A3')]);
    expect(
      workbook
        .sheet('Keskustelut')
        .colours('A2')
        .filter((one) => one.includes('ALKE')),
    ).toEqual([]);
    expect(
      workbook
        .sheet('Keskustelut')
        .colours('A3')
        .filter((one) => one.includes('ALKE')),
    ).toHaveLength(1);
  });

  it('reads dates that count from 1904', async () => {
    const { host, workbook } = openOn({ Keskustelut: [['x']] }, { titles: TITLES });
    workbook.date1904 = true;
    workbook.sheet('Keskustelut').put(1, 0, { value: 44_636, numberFormat: 'd.m.yyyy' });
    const [sheet] = (await host.read()).sheets;
    expect(sheet?.values[1]).toEqual([{ date: '2026-03-17' }]);
    expect(
      await host.apply([edit('Keskustelut', 'A2', { date: '2026-03-17' }, { date: '2026-03-18' })]),
    ).toEqual([]);
    expect(workbook.sheet('Keskustelut').value('A2')).toBe(44_637);
  });

  it('asks for the date system before the first date is written', async () => {
    const { host, workbook } = openOn({ Keskustelut: [['x']] }, { titles: TITLES });
    workbook.date1904 = true;
    await host.read();
    expect(await host.apply([edit('Keskustelut', 'A2', null, { date: '2026-03-18' })])).toEqual([]);
    expect(workbook.sheet('Keskustelut').value('A2')).toBe(44_637);
  });

  it('lets a fault of ours come out as it is', async () => {
    const { host } = openOn(round(3), { titles: TITLES });
    const broken = [
      {
        get at(): never {
          throw new TypeError('ours');
        },
      },
    ] as unknown as readonly CellEdit[];
    await expect(host.apply(broken)).rejects.toThrow(new TypeError('ours'));
  });
});
