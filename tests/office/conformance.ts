import type { Excel } from '../../src/hosts/excel/excel-api.ts';
import { formatOrNull, mergedAreas } from '../../src/hosts/excel/newer-api.ts';
import { excelCode } from '../../src/hosts/excel/refusals.ts';

/*
 * What the Excel host takes for granted of Excel, as questions to any Excel: the simulated one, or a real one. Each gives
 * JSON; where the answers differ, the simulation is wrong, or there is a fact to write down.
 */

export type Answers = { readonly [question: string]: unknown };

/** The sheets that the questions make and take away again. */
const SHEET = 'ALKE koe';
const HIDDEN = 'ALKE koe 2';

/** Text that the host writes as it is, and must stay so. */
const PLAIN = [
  'K1',
  'ti 17.3.2026 klo 9–11',
  'tisdag 17.3.2026 kl. 9–11',
  'Lappi',
  'kyllä',
  'rivi\ntoinen',
  'otso.malli@example.fi',
  'https://example.fi/x?y=1',
  'K1, K2',
];
/** Text that the host writes after an apostrophe, and must come back without it. */
const PROTECTED = [
  '007',
  '1-2',
  '17.3.',
  '2026-03-17',
  '9:00',
  '+358 40 123',
  '=1+1',
  '-',
  "'a",
  'TRUE',
  '50 %',
  ' väli',
];

export async function askExcel(
  excel: typeof Excel,
  isSetSupported: (set: string, version: string) => boolean,
): Promise<Answers> {
  const answers: Record<string, unknown> = {};
  const newer = (version: string) => isSetSupported('ExcelApi', version);

  /** A question to the workbook. */
  async function askWorkbook(
    question: string,
    work: (context: Excel.RequestContext) => Promise<unknown>,
  ): Promise<void> {
    try {
      const answer = await excel.run({}, work);
      answers[question] = answer === undefined ? 'done' : JSON.parse(JSON.stringify(answer));
    } catch (error) {
      answers[question] = { refused: excelCode(error) ?? String(error) };
    }
  }

  /** A question to the sheet that was made for the questions. */
  const ask = (
    question: string,
    work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>,
  ) =>
    askWorkbook(question, (context) => work(context, context.workbook.worksheets.getItem(SHEET)));

  await askWorkbook('a sheet can be added', async (context) => {
    context.workbook.worksheets.add(SHEET);
    context.workbook.worksheets.add(HIDDEN).visibility = 'Hidden';
    await context.sync();
  });
  await askWorkbook('but not twice', async (context) => {
    context.workbook.worksheets.add(SHEET.toUpperCase());
    await context.sync();
  });
  await ask('an empty sheet has no used range', async (context, sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true).untrack().load('values');
    await context.sync();
    return used.isNullObject;
  });
  await askWorkbook('below a missing sheet everything is a null object', async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('ALKE puuttuu');
    const used = sheet.getUsedRangeOrNullObject(true).untrack().load('values');
    const formats = sheet.getRange().untrack().conditionalFormats.load('items/id');
    const protection = sheet.protection.load('protected,options');
    await context.sync();
    return [used.isNullObject, formats.isNullObject, protection.isNullObject];
  });
  await ask('the kinds of values come back as they are', async (context, sheet) => {
    const range = sheet.getRange('A1:E1').untrack();
    range.values = [['Energia', 45_000.5, true, '', 3]];
    range.load('values,numberFormat,rowIndex,columnIndex');
    await context.sync();
    return [range.values, range.numberFormat, range.rowIndex, range.columnIndex];
  });
  await ask('text that cannot be taken for anything else stays text', async (context, sheet) => {
    const range = sheet.getRange(`A2:A${1 + PLAIN.length}`).untrack();
    range.values = PLAIN.map((text) => [text]);
    range.load('values');
    await context.sync();
    return range.values.map(([value], index) => value === PLAIN[index] || value);
  });
  await ask('an apostrophe keeps text and does not come back', async (context, sheet) => {
    const range = sheet.getRange(`B2:B${1 + PROTECTED.length}`).untrack();
    range.values = PROTECTED.map((text) => [`'${text}`]);
    range.load('values');
    await context.sync();
    return range.values.map(([value], index) => value === PROTECTED[index] || value);
  });
  await ask('without the apostrophe it would be something else', async (context, sheet) => {
    const range = sheet.getRange('C2:C3').untrack();
    range.values = [['007'], ['2026-03-17']];
    range.load('values');
    await context.sync();
    return range.values;
  });
  await ask('a cell for text takes text as it is', async (context, sheet) => {
    const range = sheet.getRange('D2:D4').untrack();
    range.numberFormat = [['@'], ['@'], ['@']];
    range.values = [['007'], ['17.3.'], ['+358 40 123']];
    range.load('values,numberFormat');
    await context.sync();
    return [range.values, range.numberFormat];
  });
  await ask('a number becomes a date by its format', async (context, sheet) => {
    const range = sheet.getRange('E2:E4').untrack();
    range.numberFormat = [['d.m.yyyy'], ['d.m.yyyy h:mm'], ['m/d/yyyy']];
    range.values = [[46_098], [46_098.375], [46_098]];
    range.load('values,numberFormat,text');
    await context.sync();
    return [range.values, range.numberFormat, range.text[0]];
  });
  await ask('null leaves a cell and its format alone', async (context, sheet) => {
    const range = sheet.getRange('E2:E3').untrack();
    range.numberFormat = [[null], ['General']];
    range.values = [[null], [1]];
    range.load('values,numberFormat');
    await context.sync();
    return [range.values, range.numberFormat];
  });
  await ask('a formula is told from a value, an error is a text', async (context, sheet) => {
    const range = sheet.getRange('F2:F4').untrack();
    range.formulas = [['=NA()'], [`=HYPERLINK("#'${SHEET}'!A1","A1")`], ['=""']];
    await context.sync();
    const written = sheet.getRange('F2:F4').untrack().load('values,formulas');
    await context.sync();
    return [written.values, written.formulas];
  });
  await ask('a grid of another shape is refused', async (context, sheet) => {
    sheet.getRange('A1:B2').untrack().values = [['x', 'y']];
    await context.sync();
  });
  await ask('what came before a refusal in one request stays done', async (context, sheet) => {
    sheet.getRange('H1').untrack().values = [['ennen']];
    context.workbook.worksheets.getItem('ALKE puuttuu').activate();
    await context.sync();
  });
  await ask('… namely this', async (context, sheet) => {
    const range = sheet.getRange('H1').untrack().load('values');
    await context.sync();
    return range.values;
  });
  if (newer('1.13'))
    await ask('merged cells are told; their covered part takes nothing', async (context, sheet) => {
      const range = sheet.getRange('J1:K2').untrack();
      range.merge();
      range.getCell(1, 1).untrack().values = [['alla']];
      const merged = mergedAreas(sheet.getRange('A1:K9').untrack()).untrack().load('address');
      range.load('values');
      await context.sync();
      return [merged.address, range.values];
    });
  await ask('a conditional format on several areas, the newest first', async (context, sheet) => {
    for (const mark of ['todo', 'error']) {
      const areas = sheet.getRanges('A2,C3:C4,A4').untrack();
      const format = areas.conditionalFormats.add('Custom');
      format.custom.rule.formula = `=LEN("ALKE:${mark}")>0`;
      format.custom.format.fill.color = '#FBE3E6';
      format.custom.format.font.color = '#7A0019';
      format.custom.format.font.bold = true;
      const line = format.custom.format.borders.getItem('EdgeBottom');
      line.style = 'Continuous';
      line.color = '#B3001B';
    }
    sheet.getRange('A1:A9').untrack().conditionalFormats.add('ColorScale');
    const formats = sheet.getRange().untrack().conditionalFormats;
    formats.load('items/id,items/priority,items/customOrNullObject/rule/formula');
    await context.sync();
    return formats.items.map(({ priority, customOrNullObject: custom }) => [
      priority,
      custom.isNullObject ? null : custom.rule.formula,
    ]);
  });
  await ask('its place is told as it was given', async (context, sheet) => {
    const formats = sheet.getRange().untrack().conditionalFormats.load('items/id,items/type');
    await context.sync();
    const areas = formats.items
      .filter(({ type }) => type === 'Custom')
      .map(({ id }) => {
        const again = sheet.getRange().untrack().conditionalFormats.getItem(id);
        return again.getRanges().untrack().load('address');
      });
    await context.sync();
    return areas.map(({ address }) => address);
  });
  if (newer('1.14'))
    await ask('a format that is not there is a null object', async (context, sheet) => {
      const formats = sheet.getRange().untrack().conditionalFormats;
      const areas = formatOrNull(formats, '{nothing}').getRanges().untrack().load('address');
      await context.sync();
      return areas.isNullObject;
    });
  await ask('formats are deleted by their id', async (context, sheet) => {
    const formats = sheet.getRange().untrack().conditionalFormats.load('items/id');
    await context.sync();
    for (const { id } of formats.items)
      sheet.getRange().untrack().conditionalFormats.getItem(id).delete();
    const left = sheet.getRange().untrack().conditionalFormats.load('items/id');
    await context.sync();
    return left.items.length;
  });
  await ask('an address of several areas has a limit', async (context, sheet) => {
    const address = Array.from({ length: 1600 }, (_, row) => `A${row * 2 + 1000}`).join();
    sheet.getRanges(address).untrack().load('areaCount');
    await context.sync();
  });
  await ask('a drop-down that warns', async (context, sheet) => {
    const { dataValidation } = sheet.getRange('L1:L9').untrack();
    dataValidation.rule = { list: { inCellDropDown: true, source: `='${SHEET}'!$A$2:$A$4` } };
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = { message: '', showAlert: true, style: 'Warning', title: '' };
    dataValidation.prompt = { message: 'Valitse', showPrompt: true, title: 'Maakunta' };
    await context.sync();
  });
  await ask('the looks of a sheet', async (context, sheet) => {
    const column = sheet.getRange('C:C').untrack();
    column.format.columnWidth = 120;
    column.numberFormat = '@' as unknown as unknown[][];
    const { format } = sheet.getRanges('A1,C1:D2').untrack();
    format.fill.color = '#DDE3EA';
    format.font.bold = true;
    format.font.size = 16;
    format.wrapText = true;
    format.verticalAlignment = 'Top';
    format.protection.locked = false;
    for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
      const border = format.borders.getItem(side);
      border.style = 'Continuous';
      border.color = '#C9CFD6';
    }
    sheet.getRange('A1:D4').untrack().format.autofitRows();
    sheet.getRange('2:2').untrack().format.rowHeight = 30;
    sheet.freezePanes.freezeAt('A1:A1');
    sheet.freezePanes.unfreeze();
    sheet.freezePanes.freezeRows(1);
    sheet.tabColor = '#57606A';
    await context.sync();
  });
  await ask('the page of a sheet', async (context, sheet) => {
    sheet.pageLayout.paperSize = 'A4';
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows('$1:$1');
    sheet.pageLayout.setPrintTitleColumns('$A:$A');
    await context.sync();
  });
  await ask('a cell on another sheet can be shown', async (context, sheet) => {
    sheet.activate();
    sheet.getRange('B5').untrack().select();
    await context.sync();
    const cell = context.workbook.getActiveCell().untrack().load('address');
    await context.sync();
    return cell.address;
  });
  await askWorkbook('a hidden sheet cannot', async (context) => {
    context.workbook.worksheets.getItem(HIDDEN).activate();
    await context.sync();
  });
  await ask('a protected sheet lets nobody write', async (context, sheet) => {
    sheet.protection.protect();
    await context.sync();
    sheet.getRange('A9').untrack().values = [['x']];
    await context.sync();
  });
  await ask('… nor format', async (context, sheet) => {
    const format = sheet.getRange('A9').untrack().conditionalFormats.add('Custom');
    format.custom.rule.formula = '=TRUE';
    await context.sync();
  });
  await ask('… and says so', async (context, sheet) => {
    const protection = sheet.protection.load('protected,options');
    const locked = sheet.getRange('A1').untrack().format.protection.load('locked');
    const free = sheet.getRange('B9').untrack().format.protection.load('locked');
    await context.sync();
    return [
      protection.protected,
      protection.options.allowFormatCells ?? false,
      locked.locked,
      free.locked,
    ];
  });
  await ask('protection can be taken away', async (context, sheet) => {
    sheet.protection.unprotect();
    await context.sync();
  });
  await askWorkbook('the days count from 1900', async (context) => {
    const day = context.workbook.functions.date(1970, 1, 1).load('value');
    await context.sync();
    return day.value;
  });
  await ask('own writes are told as local', async (context, sheet) => {
    const heard: unknown[] = [];
    const registration = context.workbook.worksheets.onChanged.add(async (change) => {
      heard.push([change.changeType, change.source, change.address]);
    });
    await context.sync();
    sheet.getRange('M1').untrack().values = [['uusi']];
    sheet.getRange('M2:N3').untrack().values = [
      [1, null],
      [3, 4],
    ];
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    registration.remove();
    await context.sync();
    return heard;
  });
  await ask('links can be taken out of cells, and the rest stays', async (context, sheet) => {
    const range = sheet.getRange('Q1:Q2').untrack();
    range.numberFormat = [['@'], ['0.00']];
    range.values = [['otso.malli@example.fi'], [1.5]];
    range.clear('Hyperlinks');
    range.load('values,numberFormat');
    await context.sync();
    return [range.values, range.numberFormat];
  });
  await ask('a sheet can be emptied as a whole', async (context, sheet) => {
    const whole = sheet.getRange().untrack();
    whole.clear();
    whole.conditionalFormats.clearAll();
    whole.dataValidation.clear();
    sheet.freezePanes.unfreeze();
    const used = sheet.getUsedRangeOrNullObject(true).untrack().load('address');
    await context.sync();
    return used.isNullObject;
  });
  await ask('and taken away', async (context, sheet) => {
    sheet.delete();
    context.workbook.worksheets.getItem(HIDDEN).delete();
    await context.sync();
  });
  return answers;
}
