import { describe, expect, it } from 'vitest';
import { openExcel } from './node-office.ts';
import { HOST_ERROR } from './rich-api.ts';
import { Workbook } from './workbook.ts';

// The bed itself: Microsoft's own library against the simulated Excel, before any code of ours.

const open = (sets?: { readonly [set: string]: string }) => {
  const workbook = new Workbook({
    Keskustelut: [
      ['Tunnus', 'Teema'],
      ['K1', 'Vesi'],
    ],
    Asetukset: [],
  });
  return { workbook, ...openExcel(workbook, sets ? { sets } : {}) };
};

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    (error: { code?: string }) => error.code ?? String(error),
  );

/** Objects of the library's own realm have other prototypes. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the real office.js on the simulated Excel', () => {
  it('reads the values of a sheet in one round trip, and keeps no reference', async () => {
    const { excel, host } = open();
    const values = await excel.run({}, async (context) => {
      const used = context.workbook.worksheets
        .getItem('Keskustelut')
        .getUsedRangeOrNullObject(true);
      used.untrack().load('values');
      await context.sync();
      return used.values;
    });
    expect(plain(values)).toEqual([
      ['Tunnus', 'Teema'],
      ['K1', 'Vesi'],
    ]);
    expect(host.requests).toHaveLength(1);
    expect(host.liveReferences).toBe(0);
  });

  it('gives null objects for what is not there, and for all below it', async () => {
    const { excel } = open();
    await excel.run({}, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Puuttuu').load('name');
      const range = sheet.getRange('A1').untrack().load('values');
      const empty = context.workbook.worksheets.getItem('Asetukset').getUsedRangeOrNullObject(true);
      empty.untrack().load('values');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, empty.isNullObject]).toEqual([
        true,
        true,
        true,
      ]);
    });
  });

  it('refuses in Excel’s own words', async () => {
    const { excel, workbook } = open();
    const write = (sheet: string, address: string, values: unknown[][]) =>
      codeOf(
        excel.run({}, async (context) => {
          context.workbook.worksheets.getItem(sheet).getRange(address).untrack().values = values;
          await context.sync();
        }),
      );
    expect(await write('Puuttuu', 'A1', [['x']])).toBe('ItemNotFound');
    expect(await write('Keskustelut', 'A1:B2', [['x', 'y']])).toBe('InvalidArgument');
    expect(await write('Keskustelut', 'A0', [['x']])).toBe('InvalidArgument');
    workbook.sheet('Keskustelut').Protection.Protect();
    expect(await write('Keskustelut', 'A1', [['x']])).toBe('AccessDenied');
    expect(workbook.sheet('Keskustelut').value('A1')).toBe('Tunnus');
  });

  it('is loud about what it does not simulate', async () => {
    const { excel, host } = open();
    const gaps: string[] = [];
    host.onGap = (message) => gaps.push(message);
    const unknown = excel.run({}, async (context) => {
      context.workbook.worksheets.getItem('Keskustelut').getRange('A1').flashFill();
      await context.sync();
    });
    expect(await codeOf(unknown)).toBe('SimulatorGap');
    expect(gaps).toEqual(['the simulation has no Range.FlashFill']);
  });

  it('refuses at the call whatever is newer than the pretended Excel', async () => {
    const { excel, host } = open({ ExcelApi: '1.7' });
    const areas = excel.run({}, async (context) => {
      context.workbook.worksheets.getItem('Keskustelut').getRanges('A1,B2');
      await context.sync();
    });
    expect(await codeOf(areas)).toBe('ApiNotFound');
    expect(host.requests).toHaveLength(0);
  });

  it('tells each pane of changes as its own user’s or a co-author’s', async () => {
    const workbook = new Workbook({ A: [['x']] });
    const seen: unknown[] = [];
    const panes = [openExcel(workbook), openExcel(workbook)];
    for (const [index, { excel }] of panes.entries())
      await excel.run({}, async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ address, source }) => {
          seen.push([index, address, source]);
        });
        await context.sync();
      });
    workbook.type('A', 'A2', 'käsin', panes[0]?.host);
    await panes[1]?.excel.run({}, async (context) => {
      context.workbook.worksheets.getItem('A').getRange('B1').untrack().values = [['y']];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual([
      [0, 'A2', 'Local'],
      [1, 'A2', 'Remote'],
      [0, 'B1', 'Remote'],
      [1, 'B1', 'Local'],
    ]);
  });

  it('answers by number when it is too busy, too large or being typed into', async () => {
    const { excel, host } = open();
    const read = (options = {}) =>
      codeOf(
        excel.run(options, async (context) => {
          context.workbook.worksheets.load('items/name');
          await context.sync();
        }),
      );
    host.refuseNext(HOST_ERROR.throttled, HOST_ERROR.sessionLost);
    expect(await read()).toBe('ActivityLimitReached');
    expect(await read()).toBe('InvalidOrTimedOutSession');
    host.limits.response = 10;
    expect(await read()).toBe('ResponsePayloadSizeLimitExceeded');
    host.limits.response = 1e6;
    const leave = host.editCell();
    expect(await read()).toBe('InvalidOperationInCellEditMode');
    let done = false;
    const waiting = read({ delayForCellEdit: true }).finally(() => {
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toBe(false);
    leave();
    expect(await waiting).toBe('no error');
  });

  it('takes text as typed, takes a request back as one step, and breaks a format whose deletion was undone', async () => {
    const { excel, workbook } = open();
    const sheet = workbook.sheet('Keskustelut');
    await excel.run({}, async (context) => {
      const there = context.workbook.worksheets.getItem('Keskustelut');
      there.getRange('A3:B3').untrack().values = [['007', "'007"]];
      const format = there.getRange('A1').untrack().conditionalFormats.add('Custom');
      format.custom.rule.formula = '=TRUE';
      await context.sync();
    });
    expect([sheet.value('A3'), sheet.value('B3')]).toEqual([7, '007']);
    await excel.run({}, async (context) => {
      const there = context.workbook.worksheets.getItem('Keskustelut');
      there.getRange().untrack().conditionalFormats.clearAll();
      await context.sync();
    });
    workbook.undo();
    const look = excel.run({}, async (context) => {
      const there = context.workbook.worksheets.getItem('Keskustelut');
      there.getRange().untrack().conditionalFormats.load('items/type');
      await context.sync();
    });
    expect(await codeOf(look)).toBe('ItemNotFound');
    workbook.undo();
    expect([sheet.value('A3'), sheet.value('B3'), sheet.conditionalFormats]).toEqual([
      null,
      null,
      [],
    ]);
  });

  it('answers the desktop, Mac and iPad builds of the library alike', async () => {
    for (const file of ['excel-win32-16.01.js', 'excel-mac-16.00.js', 'excel-ios-16.00.js']) {
      const { excel } = openExcel(new Workbook({ A: [['x']] }), { file });
      const values = await excel.run({}, async (context) => {
        const used = context.workbook.worksheets.getItem('A').getUsedRangeOrNullObject().untrack();
        used.load('values');
        await context.sync();
        return used.values;
      });
      expect(plain(values), file).toEqual([['x']]);
    }
  });
});
