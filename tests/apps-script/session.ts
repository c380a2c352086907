import { rangeText, readRange } from '../../src/workbook/ranges.ts';
import {
  addSheet,
  type Book,
  type BookSheet,
  type Box,
  type Cell,
  cellAt,
  contentBox,
  type Format,
  type Held,
  isDateCell,
  mayTake,
  peek,
  put,
  type Validation,
} from './book.ts';
import { type Calls, ServiceException, StandInGap, strict } from './strict.ts';
import { dateOf, readDate, sayDate, serialOf } from './zones.ts';

/** What a user sees of a run besides the workbook. */
export interface Seen {
  readonly menus: { readonly title: string; readonly items: [caption: string, call: string][] }[];
  readonly sidebars: { title: string; content: string }[];
  readonly alerts: string[];
  readonly toasts: string[];
  readonly drive: { readonly name: string; readonly mimeType: string; readonly bytes: number }[];
}

export interface SessionOptions {
  readonly user: string;
  readonly locale: string;
  readonly html: { readonly [name: string]: string };
  readonly hasDrive: boolean;
}

/** A class of Apps Script whose methods are given by their names; the types of the real ones are Google's. */
type Parts = { readonly [name: string]: unknown };
const HANDLES = new WeakMap<object, { sheet: BookSheet; box: Box }>();
const RULES = new WeakMap<object, Format>();
const VALIDATIONS = new WeakMap<object, Validation>();

/** The services of one run by one user, as globals of a script. */
export function openSession(
  book: Book,
  { user, locale, html, hasDrive }: SessionOptions,
  calls: Calls,
  seen: Seen,
): Parts {
  /** Writes that no other run has to see yet: a flush may still throw them away. */
  let pending: (() => void)[] = [];
  let spoilt = false;

  const make = (name: string, parts: Parts): object => strict(name, calls, parts);
  const wrongCall = (method: string, given: unknown): ServiceException =>
    new ServiceException(
      `Parametrit (${typeof given}) eivät vastaa menetelmän allekirjoitusta: ${method}.`,
    );

  function flush(): void {
    const undo = pending;
    const isSpoilt = spoilt;
    pending = [];
    spoilt = false;
    if (!isSpoilt) return;
    for (const back of undo.reverse()) back();
    throw new ServiceException('Antamasi tiedot rikkovat solun tietojen kelpoisuussääntöä.');
  }

  function guard(sheet: BookSheet, box: Box | null): void {
    for (const { box: sealed, against } of sheet.protections) {
      if (against !== user) continue;
      if (sealed === null || box === null || overlap(sealed, box))
        throw new ServiceException('Yrität muokata suojattua solua tai objektia.');
    }
  }

  function changeCell(cell: Cell, change: () => void): void {
    const { value, formula, format, validation } = cell;
    const style = { ...cell.style };
    pending.push(() => {
      Object.assign(cell, { value, formula, format, validation });
      for (const trait of Object.keys(cell.style)) delete cell.style[trait];
      Object.assign(cell.style, style);
    });
    change();
  }

  function write(cell: Cell, given: unknown): void {
    const isDate = Object.prototype.toString.call(given) === '[object Date]';
    if (given !== null && typeof given === 'object' && !isDate) throw wrongCall('setValues', given);
    if (given === undefined || typeof given === 'function') throw wrongCall('setValues', given);
    if (typeof given === 'string' && given.length > 50_000)
      throw new ServiceException('Solussa voi olla enintään 50 000 merkkiä.');
    const held = isDate ? serialOf(book.zone, (given as Date).getTime()) : (given as Held);
    if (!mayTake(cell, held)) {
      if (book.refusesAt === 'call')
        throw new ServiceException('Antamasi tiedot rikkovat solun tietojen kelpoisuussääntöä.');
      spoilt = true;
    }
    changeCell(cell, () => {
      if (isDate && !isDateCell({ ...cell, value: 1 }) && cell.format !== '@')
        cell.format = 'd.m.yyyy';
      put(cell, held);
    });
  }

  function valueIn(cell: Cell | undefined): unknown {
    if (!cell || cell.value === null) return '';
    return isDateCell(cell) ? dateOf(book.zone, cell.value as number) : cell.value;
  }

  function shownIn(cell: Cell | undefined): string {
    if (!cell || cell.value === null) return '';
    if (!isDateCell(cell)) return String(cell.value);
    const moment = dateOf(book.zone, cell.value as number).getTime();
    const day = /[dy]/.test(cell.format) ? `${sayDate(book.zone, moment, 'dd.MM.yyyy')} ` : '';
    return day + (/h/.test(cell.format) ? sayDate(book.zone, moment, 'HH.mm') : '');
  }

  // Ranges
  const readIn = <T>(
    sheet: BookSheet,
    { top, left, bottom, right }: Box,
    of: (cell: Cell | undefined) => T,
  ): T[][] =>
    Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (__, c) => of(peek(sheet, top + r, left + c))),
    );

  function rangeOn(sheet: BookSheet, box: Box): object {
    if (box.top < 0 || box.left < 0)
      throw new ServiceException('Alueen aloitusrivi on liian pieni.');
    if (box.bottom < box.top || box.right < box.left)
      throw new ServiceException('Alueella on oltava vähintään 1 rivi.');
    if (box.bottom >= sheet.rows || box.right >= sheet.columns)
      throw new ServiceException('Alueen koordinaatit ovat taulukon ulkopuolella.');
    const height = box.bottom - box.top + 1;
    const width = box.right - box.left + 1;
    const read = <T>(of: (cell: Cell | undefined) => T): T[][] => readIn(sheet, box, of);
    const each = (work: (cell: Cell, row: number, column: number) => void): void => {
      guard(sheet, box);
      for (let row = box.top; row <= box.bottom; row++)
        for (let column = box.left; column <= box.right; column++)
          work(cellAt(sheet, row, column), row - box.top, column - box.left);
    };
    const checked = (method: string, grid: unknown): unknown[][] => {
      if (!Array.isArray(grid) || !grid.every(Array.isArray)) throw wrongCall(method, grid);
      const rows = grid as unknown[][];
      if (rows.length !== height || rows.some((row) => row.length !== width))
        throw new ServiceException(`Tietojen rivien tai sarakkeiden määrä ei täsmää: ${method}.`);
      return rows;
    };
    const trait =
      (method: string, name: string) =>
      (grid: unknown): object => {
        const rows = checked(method, grid);
        each((cell, r, c) => {
          const value = rows[r]?.[c] ?? null;
          changeCell(cell, () => {
            if (value === null || value === false) delete cell.style[name];
            else cell.style[name] = value;
          });
        });
        return self;
      };
    const traitOf =
      (name: string) =>
      (value: unknown): object => {
        each((cell) =>
          changeCell(cell, () => {
            cell.style[name] = value;
          }),
        );
        return self;
      };
    const self: object = make('Range', {
      getRow: () => box.top + 1,
      getColumn: () => box.left + 1,
      getNumRows: () => height,
      getNumColumns: () => width,
      getA1Notation: () => rangeText(box),
      getSheet: () => sheetHandle(sheet),
      getValues: () => read(valueIn),
      getValue: () => valueIn(peek(sheet, box.top, box.left)),
      getDisplayValues: () => read(shownIn),
      getDisplayValue: () => shownIn(peek(sheet, box.top, box.left)),
      getFormulas: () => read((cell) => cell?.formula ?? ''),
      getFormula: () => peek(sheet, box.top, box.left)?.formula ?? '',
      getNumberFormats: () => read((cell) => cell?.format ?? 'General'),
      getNumberFormat: () => peek(sheet, box.top, box.left)?.format ?? 'General',
      getDataValidations: () =>
        read((cell) => (cell?.validation ? validationHandle(cell.validation) : null)),
      getMergedRanges: () =>
        sheet.merges.filter((merge) => overlap(merge, box)).map((merge) => rangeOn(sheet, merge)),
      canEdit: () =>
        !sheet.protections.some(
          ({ box: sealed, against }) =>
            against === user && (sealed === null || overlap(sealed, box)),
        ),
      setValues(grid: unknown) {
        const rows = checked('setValues', grid);
        each((cell, r, c) => write(cell, rows[r]?.[c]));
        return self;
      },
      setValue(value: unknown) {
        each((cell) => write(cell, value));
        return self;
      },
      setNumberFormats(grid: unknown) {
        const rows = checked('setNumberFormats', grid);
        each((cell, r, c) =>
          changeCell(cell, () => {
            cell.format = String(rows[r]?.[c]);
          }),
        );
        return self;
      },
      setNumberFormat(format: string) {
        each((cell) =>
          changeCell(cell, () => {
            cell.format = format;
          }),
        );
        return self;
      },
      setDataValidation(rule: object | null) {
        const validation = rule === null ? null : VALIDATIONS.get(rule);
        if (validation === undefined) throw wrongCall('setDataValidation', rule);
        each((cell) =>
          changeCell(cell, () => {
            cell.validation = validation;
          }),
        );
        return self;
      },
      clearDataValidations() {
        guard(sheet, box);
        for (const cell of sheet.cells.values())
          changeCell(cell, () => {
            cell.validation = null;
          });
        return self;
      },
      setFontWeights: trait('setFontWeights', 'weight'),
      setFontLines: trait('setFontLines', 'line'),
      setFontSizes: trait('setFontSizes', 'size'),
      setFontColors: trait('setFontColors', 'colour'),
      setBackgrounds: trait('setBackgrounds', 'background'),
      setVerticalAlignments: trait('setVerticalAlignments', 'vertical'),
      setWraps: trait('setWraps', 'wrap'),
      setWrap: traitOf('wrap'),
      setVerticalAlignment: traitOf('vertical'),
      merge() {
        guard(sheet, box);
        sheet.merges.push(box);
        return self;
      },
      breakApart() {
        sheet.merges = sheet.merges.filter((merge) => !overlap(merge, box));
        return self;
      },
      activate() {
        book.active = { sheet: sheet.name, row: box.top, column: box.left };
        return self;
      },
    });
    HANDLES.set(self, { sheet, box });
    return self;
  }

  function boxFrom(sheet: BookSheet, text: string): Box {
    const range = readRange(text);
    if (!range) throw new ServiceException(`Aluetta ei löydy: ${text}`);
    return {
      ...range,
      bottom: Math.min(range.bottom, Math.max(sheet.rows - 1, range.top)),
      right: Math.min(range.right, Math.max(sheet.columns - 1, range.left)),
    };
  }

  // Conditional formats
  function ruleHandle(format: Format): object {
    const boxesHandle = (): object[] => {
      const sheet = book.sheets.find((one) => one.formats.includes(format));
      return sheet ? format.boxes.map((box) => rangeOn(sheet, box)) : [];
    };
    const handle = make('ConditionalFormatRule', {
      getRanges: boxesHandle,
      getBooleanCondition: () =>
        format.formula === null
          ? null
          : make('BooleanCondition', { getCriteriaValues: () => [format.formula] }),
      copy: () => ruleBuilder(format),
    });
    RULES.set(handle, format);
    return handle;
  }

  function ruleBuilder(start: Format = { formula: '', boxes: [], looks: {} }): object {
    let format = start;
    const look = (name: string) => (value: unknown) => {
      format = { ...format, looks: { ...format.looks, [name]: value } };
      return builder;
    };
    const builder: object = make('ConditionalFormatRuleBuilder', {
      whenFormulaSatisfied(formula: unknown) {
        if (typeof formula !== 'string') throw wrongCall('whenFormulaSatisfied', formula);
        format = { ...format, formula };
        return builder;
      },
      setBackground: look('background'),
      setFontColor: look('colour'),
      setBold: look('bold'),
      setRanges(ranges: readonly object[]) {
        if (!Array.isArray(ranges)) throw wrongCall('setRanges', ranges);
        format = { ...format, boxes: ranges.map((range: object) => handleOf(range).box) };
        return builder;
      },
      build() {
        if (format.boxes.length === 0)
          throw new ServiceException('Ehdollisen muotoilun säännössä on oltava ainakin yksi alue.');
        if (format.formula === '')
          throw new ServiceException('Ehdollisen muotoilun säännössä on oltava ehto.');
        return ruleHandle(format);
      },
    });
    return builder;
  }

  function validationHandle(validation: Validation): object {
    const handle = make('DataValidation', {
      getAllowInvalid: () => validation.allowsInvalid,
      getHelpText: () => validation.help,
    });
    VALIDATIONS.set(handle, validation);
    return handle;
  }

  function validationBuilder(): object {
    let validation: Validation = { list: null, range: null, allowsInvalid: true, help: null };
    const builder: object = make('DataValidationBuilder', {
      requireValueInList(list: unknown) {
        if (!Array.isArray(list)) throw wrongCall('requireValueInList', list);
        if (list.length > 500) throw new ServiceException('Luettelossa on liikaa arvoja.');
        validation = { ...validation, list: list.map(String) };
        return builder;
      },
      requireValueInRange(range: object) {
        const { sheet, box } = handleOf(range);
        validation = { ...validation, range: `${sheet.name}!${rangeText(box)}` };
        return builder;
      },
      setAllowInvalid(allowsInvalid: boolean) {
        validation = { ...validation, allowsInvalid };
        return builder;
      },
      setHelpText(help: string) {
        validation = { ...validation, help };
        return builder;
      },
      build: () => validationHandle(validation),
    });
    return builder;
  }

  function handleOf(range: object): { sheet: BookSheet; box: Box } {
    const handle = HANDLES.get(range);
    if (!handle) throw wrongCall('setRanges', range);
    return handle;
  }

  // Sheets
  const handles = new WeakMap<BookSheet, object>();
  const sheets = new WeakMap<object, BookSheet>();
  function sheetHandle(sheet: BookSheet): object {
    const known = handles.get(sheet);
    if (known) return known;
    const handle: object = make('Sheet', {
      getName: () => sheet.name,
      getSheetId: () => sheet.id,
      isSheetHidden: () => sheet.hidden,
      getMaxRows: () => sheet.rows,
      getMaxColumns: () => sheet.columns,
      getDataRange: () => rangeOn(sheet, contentBox(sheet)),
      getSheetValues(row: number, column: number, rows: number, columns: number) {
        if ([row, column, rows, columns].join() !== '1,1,-1,-1')
          throw new StandInGap(`getSheetValues of ${rows} rows`);
        const box = contentBox(sheet);
        // Nothing is known of an empty sheet: the worst is played.
        if (box.bottom === 0 && box.right === 0 && valueIn(peek(sheet, 0, 0)) === '')
          throw new ServiceException('Alueella on oltava vähintään 1 rivi.');
        return readIn(sheet, box, valueIn);
      },
      getRange(...given: readonly unknown[]) {
        const [first, column, rows = 1, columns = 1] = given;
        if (given.length === 1 && typeof first === 'string')
          return rangeOn(sheet, boxFrom(sheet, first));
        const numbers = [first, column, rows, columns];
        if (given.length < 2 || !numbers.every(Number.isInteger))
          throw wrongCall('getRange', first);
        const [top, left, height, width] = numbers as [number, number, number, number];
        return rangeOn(sheet, {
          top: top - 1,
          left: left - 1,
          bottom: top + height - 2,
          right: left + width - 2,
        });
      },
      getRangeList(texts: readonly string[]) {
        if (!Array.isArray(texts) || texts.length === 0) throw wrongCall('getRangeList', texts);
        const boxes = texts.map((text: string) => boxFrom(sheet, text));
        const each = (change: (cell: Cell) => void): object => {
          guard(sheet, null);
          for (const box of boxes)
            for (let row = box.top; row <= box.bottom; row++)
              for (let at = box.left; at <= box.right; at++) {
                const cell = cellAt(sheet, row, at);
                changeCell(cell, () => change(cell));
              }
          return list;
        };
        const list: object = make('RangeList', {
          getRanges: () => boxes.map((box) => rangeOn(sheet, box)),
          setNumberFormat: (format: string) =>
            each((cell) => {
              cell.format = format;
            }),
          setWrap: (isWrapped: boolean) =>
            each((cell) => {
              cell.style.wrap = isWrapped;
            }),
          setVerticalAlignment: (place: string) =>
            each((cell) => {
              cell.style.vertical = place;
            }),
          setBorder(...given: readonly unknown[]) {
            guard(sheet, null);
            for (const box of boxes)
              for (let row = box.top; row <= box.bottom; row++)
                for (let at = box.left; at <= box.right; at++)
                  cellAt(sheet, row, at).style.border = given[6];
            return list;
          },
        });
        return list;
      },
      getConditionalFormatRules: () => sheet.formats.map(ruleHandle),
      setConditionalFormatRules(rules: readonly object[]) {
        if (!Array.isArray(rules)) throw wrongCall('setConditionalFormatRules', rules);
        guard(sheet, null);
        const before = sheet.formats;
        pending.push(() => {
          sheet.formats = before;
        });
        sheet.formats = rules.map((rule: object) => {
          const format = RULES.get(rule);
          if (!format) throw wrongCall('setConditionalFormatRules', rule);
          return format;
        });
      },
      clearConditionalFormatRules() {
        guard(sheet, null);
        sheet.formats = [];
      },
      clear() {
        guard(sheet, null);
        for (const [key, cell] of sheet.cells)
          if (cell.validation === null) sheet.cells.delete(key);
          else Object.assign(cell, { value: null, formula: '', format: 'General', style: {} });
        return handle;
      },
      insertRowsAfter(_: number, count: number) {
        guard(sheet, null);
        sheet.rows += count;
        return handle;
      },
      insertColumnsAfter(_: number, count: number) {
        sheet.columns += count;
        return handle;
      },
      setColumnWidths: () => handle,
      setRowHeights: () => handle,
      setFrozenRows: (rows: number) => {
        sheet.frozen.rows = rows;
      },
      setFrozenColumns: (columns: number) => {
        sheet.frozen.columns = columns;
      },
      setTabColor(colour: string | null) {
        sheet.tabColour = colour;
        return handle;
      },
      setName(name: string) {
        sheet.name = name;
        return handle;
      },
      hideSheet() {
        if (book.sheets.every((one) => one === sheet || one.hidden))
          throw new ServiceException('Et voi piilottaa kaikkia taulukoita.');
        sheet.hidden = true;
        return handle;
      },
      activate() {
        book.active = { sheet: sheet.name, row: 0, column: 0 };
        return handle;
      },
    });
    handles.set(sheet, handle);
    sheets.set(handle, sheet);
    return handle;
  }

  const named = (name: string): BookSheet | undefined =>
    book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

  const spreadsheet: object = make('Spreadsheet', {
    getName: () => book.name,
    getSpreadsheetTimeZone: () => book.zone,
    getSheets: () => book.sheets.map(sheetHandle),
    getSheetByName(name: string) {
      const sheet = named(name);
      return sheet ? sheetHandle(sheet) : null;
    },
    getActiveSheet() {
      const sheet = named(book.active?.sheet ?? '') ?? book.sheets[0];
      return sheet ? sheetHandle(sheet) : null;
    },
    setActiveSheet(handle: object) {
      const sheet = sheets.get(handle);
      if (!sheet) throw wrongCall('setActiveSheet', handle);
      book.active = { sheet: sheet.name, row: 0, column: 0 };
      return handle;
    },
    getRange(text: string) {
      const parts = /^'?(.*?)'?!([^!]+)$/.exec(text);
      const sheet = named((parts?.[1] ?? '').replace(/''/g, "'"));
      if (!parts || !sheet) throw new ServiceException(`Aluetta ei löydy: ${text}`);
      return rangeOn(sheet, boxFrom(sheet, parts[2] as string));
    },
    insertSheet: (name: string, at: number) => sheetHandle(addSheet(book, name, at)),
    deleteSheet(handle: object) {
      const sheet = sheets.get(handle);
      if (!sheet || book.sheets.filter((one) => !one.hidden && one !== sheet).length === 0)
        throw new ServiceException('Et voi poistaa kaikkia taulukoita.');
      guard(sheet, null);
      book.sheets = book.sheets.filter((one) => one !== sheet);
    },
    toast: (message: string) => void seen.toasts.push(message),
  });

  const ui: object = make('Ui', {
    ButtonSet: { OK: 'OK' },
    createMenu(title: string) {
      const items: [string, string][] = [];
      const menu: object = make('Menu', {
        addItem(caption: string, call: string) {
          items.push([caption, call]);
          return menu;
        },
        addSeparator: () => menu,
        addToUi: () => void seen.menus.push({ title, items }),
      });
      return menu;
    },
    showSidebar(page: object) {
      const output = pages.get(page);
      if (!output) throw wrongCall('showSidebar', page);
      seen.sidebars.push(output);
    },
    alert(...given: readonly unknown[]) {
      seen.alerts.push(given.slice(1, 2).join(''));
      if (book.lock === user) book.violations.push('asks the user while it holds the lock');
    },
  });

  const pages = new WeakMap<object, { title: string; content: string }>();
  function page(content: string): object {
    const output = { title: '', content };
    const handle: object = make('HtmlOutput', {
      append(more: string) {
        output.content += more;
        return handle;
      },
      setTitle(title: string) {
        output.title = title;
        return handle;
      },
      getContent: () => output.content,
    });
    pages.set(handle, output);
    return handle;
  }

  let holds = false;
  const lock = (): object =>
    make('Lock', {
      tryLock() {
        if (holds) return true;
        if (book.lock !== null) return false;
        book.lock = user;
        holds = true;
        return true;
      },
      releaseLock() {
        if (!holds) return;
        if (pending.length > 0)
          book.violations.push('gives the lock up before its writes are through');
        holds = false;
        book.lock = null;
      },
    });

  const blobs = new WeakMap<object, number>();
  return {
    SpreadsheetApp: make('SpreadsheetApp', {
      getActive: () => spreadsheet,
      getUi: () => ui,
      flush,
      newConditionalFormatRule: () => ruleBuilder(),
      newDataValidation: () => validationBuilder(),
    }),
    LockService: make('LockService', { getDocumentLock: lock }),
    Session: make('Session', { getActiveUserLocale: () => locale }),
    Utilities: make('Utilities', {
      formatDate: (date: Date, zone: string, form: string) => sayDate(zone, date.getTime(), form),
      parseDate(text: string, zone: string, form: string) {
        if (!/^yyyy-MM-dd('T'| )HH:mm$/.test(form)) throw new StandInGap(`parseDate ${form}`);
        return readDate(zone, text);
      },
      base64Decode: (text: string) => [...Buffer.from(text, 'base64')],
      newBlob(bytes: readonly number[]) {
        const blob = {};
        blobs.set(blob, bytes.length);
        return blob;
      },
    }),
    HtmlService: make('HtmlService', {
      createHtmlOutputFromFile(name: string) {
        const content = html[name];
        if (content === undefined) throw new ServiceException(`Ei HTML-tiedostoa: ${name}`);
        return page(content);
      },
    }),
    ...(hasDrive && {
      Drive: {
        Files: {
          create(resource: { name: string; mimeType: string }, blob: object) {
            seen.drive.push({ ...resource, bytes: blobs.get(blob) ?? -1 });
          },
        },
      },
    }),
  };
}

const overlap = (one: Box, other: Box): boolean =>
  one.top <= other.bottom &&
  other.top <= one.bottom &&
  one.left <= other.right &&
  other.left <= one.right;
