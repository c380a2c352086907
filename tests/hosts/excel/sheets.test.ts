import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check.ts';
import { newXlsx } from '../../../src/hosts/file/new-workbook.ts';
import { openXlsx } from '../../../src/hosts/file/xlsx-file.ts';
import { LANGUAGES } from '../../../src/messages/language.ts';
import { ROUND_2026 } from '../../../src/rounds/config.ts';
import { collectionWorkbook } from '../../../src/template/collection.ts';
import { openOn, refusal } from './beds.ts';

describe('the collection workbook, made in the open workbook', () => {
  for (const language of LANGUAGES)
    it(`holds what the same workbook as a file holds (${language})`, async () => {
      const models = collectionWorkbook(ROUND_2026, language);
      const { host, workbook } = openOn({ Taul1: [['oma', 1]] });
      expect(await host.createSheets(models)).toEqual([]);
      const made = await host.read();
      const file = openXlsx(newXlsx(models, { title: 'x', language })).snapshot();
      const [own, ...sheets] = made.sheets;
      expect(own).toEqual({ name: 'Taul1', values: [['oma', 1]] });
      for (const [index, sheet] of file.sheets.entries()) {
        const there = sheets[index];
        expect([there?.name, there?.hidden]).toEqual([sheet.name, sheet.hidden]);
        // Nothing is calculated in the simulation: of formulas only the formulas are compared.
        const unformulated = (values: typeof sheet.values | undefined) =>
          models[index]?.rows.map(({ cells }, row) =>
            cells.map(({ formula }, column) =>
              formula === undefined ? (values?.[row]?.[column] ?? null) : '',
            ),
          );
        expect(unformulated(there?.values)).toEqual(unformulated(sheet.values));
      }
      for (const model of models) {
        const sheet = workbook.sheet(model.name);
        const formulas = model.rows.map(({ cells }) =>
          cells.map(({ formula, link }) =>
            formula ? `=${formula}` : link && expect.stringMatching(/^=HYPERLINK/),
          ),
        );
        expect(
          formulas.map((cells, row) => cells.map((_, column) => sheet.at(row, column)?.formula)),
        ).toEqual(formulas);
      }
      expect(workbook.active?.Name).toBe(models[0]?.name);
    });

  it('gives no error and no warning on its first day', async () => {
    const { host } = openOn({ Taul1: [] });
    await host.createSheets(collectionWorkbook(ROUND_2026, 'fi'));
    const { findings } = check(await host.read(), '2025-11-03');
    expect(
      findings.filter(({ severity }) => severity === 'error' || severity === 'warning'),
    ).toEqual([]);
  });

  it('has drop-downs that warn, native checks, frozen titles, widths and print titles', async () => {
    const models = collectionWorkbook(ROUND_2026, 'fi');
    const { host, workbook } = openOn({ Taul1: [] });
    await host.createSheets(models);
    for (const model of models) {
      const sheet = workbook.sheet(model.name);
      const ranges = (model.dropDowns ?? []).flatMap((one) => one.ranges);
      expect(sheet.validations).toHaveLength(ranges.length);
      for (const { alert } of sheet.validations) expect(alert).toMatchObject({ style: 'Warning' });
      expect(sheet.conditionalFormats.map(({ formula }) => formula)).toEqual(
        (model.checks ?? []).map(({ formula }) => `=${formula}`),
      );
      expect(sheet.FreezePanes.frozen === null).toBe(!(model.frozenRows || model.frozenColumns));
      expect(sheet.PageLayout.titleRows).toBe(
        model.printTitleRow === undefined
          ? null
          : `$${model.printTitleRow + 1}:$${model.printTitleRow + 1}`,
      );
      model.widths.forEach((_, column) => {
        expect(sheet.format('ColumnWidth', 0, column)).toBeGreaterThan(0);
      });
    }
  });

  it('stays as typed in the columns for text, also below what was made', async () => {
    const models = collectionWorkbook(ROUND_2026, 'fi');
    const { host, workbook } = openOn({ Taul1: [] });
    await host.createSheets(models);
    const model = models.find(({ columnLooks }) =>
      columnLooks?.some(({ look }) => look === 'input'),
    );
    const column = model?.columnLooks?.find(({ look }) => look === 'input')?.column ?? 0;
    const sheet = workbook.sheet(model?.name ?? '');
    expect(sheet.numberFormat(900, column)).toBe('@');
  });

  it('makes what is missing and leaves what is there', async () => {
    const models = collectionWorkbook(ROUND_2026, 'fi');
    const { host, workbook } = openOn({ keskustelut: [['vanha']], Maakunnat: [['oma']] });
    expect(await host.createSheets(models)).toEqual(['Keskustelut', 'Maakunnat']);
    expect(workbook.sheet('Maakunnat').value('A1')).toBe('oma');
    expect(workbook.sheet('keskustelut').value('A1')).toBe('vanha');
    expect(workbook.sheets.length).toBe(models.length);
    expect(await refusal(host.createSheets(models))).toMatch(/^host-sheet-exists: Keskustelut, /);
  });

  it('takes away what it began when Excel refuses in the middle', async () => {
    const models = collectionWorkbook(ROUND_2026, 'fi');
    const { host, workbook, excel } = openOn({ Taul1: [['oma']] });
    await host.read();
    excel.limits.request = 30_000;
    expect(await refusal(host.createSheets(models))).toBe('host-too-large');
    expect(workbook.sheets.map(({ Name }) => Name)).toEqual(['Taul1']);
  });
});

describe('a sheet that was added, taken away again', () => {
  const settings = collectionWorkbook(ROUND_2026, 'fi').filter(({ name }) => name === 'Asetukset');
  const [model] = settings;
  if (!model) throw new Error('no settings');
  const names = ({ sheets }: { readonly sheets: readonly { readonly Name: string }[] }) =>
    sheets.map(({ Name }) => Name);

  it('goes while it holds just what was put there, and may be gone already', async () => {
    const { host, workbook } = openOn({ Taul1: [['oma']] });
    await host.createSheets(settings);
    expect(await host.removeSheet(model)).toBe(true);
    expect(names(workbook)).toEqual(['Taul1']);
    expect(await host.removeSheet(model)).toBe(true);
  });

  it('stays once somebody has typed anywhere in it, or emptied a cell', async () => {
    for (const [address, value] of [
      ['F90', 'muistettavaa'],
      ['B2', ''],
    ] as const) {
      const { host, workbook } = openOn({ Taul1: [['oma']] });
      await host.createSheets(settings);
      workbook.type('Asetukset', address, value);
      expect(await host.removeSheet(model), address).toBe(false);
      expect(names(workbook)).toEqual(['Taul1', 'Asetukset']);
    }
  });

  it('stays, and shows, when a co-author types into it between any two requests', async () => {
    const made = async () => {
      const bed = openOn({ Taul1: [['oma']] });
      await bed.host.createSheets(settings);
      return bed;
    };
    const quiet = await made();
    const requests = await quiet.trips(() => quiet.host.removeSheet(model));
    expect(requests.length).toBeGreaterThan(1);
    for (let turn = 1; turn <= requests.length; turn++) {
      const { host, workbook, excel } = await made();
      const before = excel.requests.length;
      let typed = false;
      excel.meanwhile = (count) => {
        const sheet = workbook.sheets.find(({ Name }) => Name === 'Asetukset');
        // Nobody types where nothing shows.
        if (count !== before + turn || sheet?.Visibility !== 'Visible') return;
        workbook.type('Asetukset', 'F90', 'muistettavaa');
        typed = true;
      };
      expect(await host.removeSheet(model), `after request ${turn}`).toBe(!typed);
      if (!typed) continue;
      expect(workbook.sheet('Asetukset').value('F90')).toBe('muistettavaa');
      expect(workbook.sheet('Asetukset').Visibility).toBe('Visible');
    }
  });

  it('shows again when Excel refuses in the middle', async () => {
    const { host, workbook, excel } = openOn({ Taul1: [['oma']] });
    await host.createSheets(settings);
    const before = excel.requests.length;
    excel.meanwhile = (count) => {
      if (count === before + 1) excel.limits.response = 10;
      else excel.limits.response = 5_000_000;
    };
    expect(await refusal(host.removeSheet(model))).not.toBe('no refusal');
    expect(workbook.sheet('Asetukset').Visibility).toBe('Visible');
  });

  it('stays where no other sheet would show', async () => {
    const { host, workbook } = openOn({ Taul1: [['oma']] });
    await host.createSheets(settings);
    workbook.sheet('Taul1').Visibility = 'Hidden';
    expect(await host.removeSheet(model)).toBe(false);
    expect(names(workbook)).toEqual(['Taul1', 'Asetukset']);
  });
});
