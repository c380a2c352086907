import type { CellEdit, RefusalReason, Refused } from '../../findings/edits.ts';
import { SEVERITIES, type Severity } from '../../findings/finding.ts';
import type { SheetMark } from '../../findings/mark-formula.ts';
import type { Mark } from '../../findings/marks.ts';
import { ourMarkOf } from '../../findings/our-sheets.ts';
import type { SheetModel } from '../../template/sheet-model.ts';
import { NO_DATE } from '../../workbook/number-formats.ts';
import { contains, LAST_COLUMN, LAST_ROW, rectangles } from '../../workbook/ranges.ts';
import {
  type CellPlace,
  type CellRange,
  type CellValue,
  type SheetSnapshot,
  sameValue,
  type WorkbookSnapshot,
} from '../../workbook/snapshot.ts';
import { canHold, heldValue } from './cell-xml.ts';
import { bears, type Colouring, colourSplices } from './conditional-formats.ts';
import { emptiedTexts } from './emptied-texts.ts';
import { type FileWarning, packageWarnings } from './file-warnings.ts';
import { isProtected, readLayout, type SheetLayout } from './layout.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { linksOut } from './links.ts';
import { dxfOf } from './looks.ts';
import { removeSheet, writeSheet } from './our-sheet.ts';
import { inPart, withEnd } from './outline.ts';
import {
  addPart,
  addRelationship,
  hasPart,
  keepEnd,
  openPackage,
  type Package,
  readPart,
  removeRelationships,
  savePackage,
  splicePart,
  writeEnd,
  writePart,
} from './package.ts';
import {
  type CellContext,
  cellKey,
  readSheet,
  type SheetReading,
  type StrayStyles,
} from './read-sheet.ts';
import { isReferredTo } from './references.ts';
import { readSharedStrings } from './rich-text.ts';
import { checkSaved, type Values } from './self-check.ts';
import { type CellRefusal, cellRefusals } from './sheet-bounds.ts';
import { type CellWrite, writeSplices } from './sheet-edit.ts';
import { type Splice, splice } from './splice.ts';
import {
  formatFor,
  newStyles,
  openStyles,
  readDateKinds,
  type Stylesheet,
  stylesBytes,
  styleWithFormat,
} from './styles.ts';
import { readDropDowns, type SheetDropDown } from './validations.ts';
import { dropCalcChain, recalculateOnLoad, relationshipType } from './workbook-edit.ts';
import {
  type ListedSheet,
  MAIN,
  readWorkbookPart,
  STRICT_MAIN,
  type WorkbookPart,
} from './workbook-part.ts';

/** An .xlsx or .xlsm that is read and changed in memory. Whatever is not changed stays byte for byte. */
export interface XlsxFile {
  /** Every worksheet, of those that are not wanted the name alone; chart and macro sheets are left out. @throws {HostError} file-damaged, file-bomb, file-too-large */
  snapshot(isWanted?: (name: string) => boolean): WorkbookSnapshot;
  /** What to say before the file is changed. */
  warnings(): readonly FileWarning[];
  layout(sheet: string): SheetLayout;
  /** The lists to choose from that the sheet has. */
  dropDowns(sheet: string): readonly SheetDropDown[];
  /** Why an edit of this cell would be refused, for instance because it holds a formula; null when it would not. */
  refusal(place: CellPlace): RefusalReason | null;
  /** Colours the marked cells and takes away all earlier colours of ours. */
  paint(marks: readonly Mark[]): void;
  /** Makes the edits that hold; gives back the others. null empties a cell and keeps its format. */
  apply(edits: readonly CellEdit[]): readonly Refused[];
  /** Adds our sheet, or replaces the one of ours that has the same mark; a sheet that is not ours is never touched. Gives the name that it got. */
  putSheet(model: SheetModel): string;
  /** Adds a sheet that is the user's own from then on. Gives the name that it got. */
  addSheet(model: SheetModel): string;
  /** Takes out our colours and our sheets, and nothing else. */
  clean(): void;
  /** The file's bytes, checked against what was opened. The same changes give the same bytes. */
  save(): Uint8Array;
}

/**
 * Opens a workbook.
 * @throws {HostError} with a `file-…` code for anything that is no .xlsx, .xlsm, .xltx or .xltm, is damaged or too large
 */
export function openXlsx(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): XlsxFile {
  const pkg = openPackage(bytes, limits);
  let workbook = readWorkbookPart(pkg);
  const readings = new Map<string, SheetReading>();
  const refusals = new Map<string, CellRefusal>();
  const expected = new Map<string, Values>();
  const stray: StrayStyles = { highest: -1 };
  let context: CellContext | null = null;

  const cells = (): CellContext => {
    context ??= cellContext(pkg, workbook, stray);
    return context;
  };
  const worksheets = (): readonly ListedSheet[] =>
    workbook.sheets.filter(({ isWorksheet }) => isWorksheet);
  const reading = ({ part }: ListedSheet): SheetReading => {
    const known = readings.get(part);
    if (known) return known;
    const understood = cells();
    let mostCells = limits.cells;
    for (const { places } of readings.values()) mostCells -= places;
    const read = readSheet(readPart(pkg, part), part, { ...understood, mostCells });
    keepEnd(pkg, read.outline);
    readings.set(part, read);
    return read;
  };
  const sheetNamed = (name: string): ListedSheet => {
    const sheet = worksheets().find((one) => one.name === name);
    if (!sheet) throw new RangeError(`No worksheet: ${name}`);
    return sheet;
  };
  const refusalIn = (sheet: ListedSheet): CellRefusal => {
    const known = refusals.get(sheet.part);
    if (known) return known;
    const made = cellRefusals(pkg, sheet.part, reading(sheet));
    refusals.set(sheet.part, made);
    return made;
  };
  /** The part has other bytes now; its values are known. */
  const changed = (part: string, values: Values) => {
    expected.set(part.toLowerCase(), values);
    readings.delete(part);
    refusals.delete(part);
  };
  /** Adds formats where they are needed; the style sheet is not even looked at where none is. */
  const withStyles = <T>(use: (styles: () => Stylesheet) => T): T => {
    let opened: { readonly part: string; readonly styles: Stylesheet } | null = null;
    const open = () => {
      const part = stylesPart(pkg, workbook);
      return { part, styles: openStyles(readPart(pkg, part), part, stray.highest) };
    };
    const result = use(() => {
      opened ??= open();
      return opened.styles;
    });
    const used = opened as { readonly part: string; readonly styles: Stylesheet } | null;
    if (!used) return result;
    const written = stylesBytes(used.styles);
    writePart(pkg, used.part, written);
    workbook = readWorkbookPart(pkg);
    if (context) context = { ...context, dateKinds: readDateKinds(written, used.part) };
    return result;
  };
  /** Which sheet of ours it is; null when it is the user's. */
  const markOf = ({ name }: ListedSheet): SheetMark | null =>
    ourMarkOf(
      name,
      workbook.sheets.map((sheet) => sheet.name),
      (one, mark) =>
        worksheets().some((sheet) => sheet.name === one && bears(reading(sheet).outline, mark)),
    );
  /** Whether it must stay, under its name. */
  const isNeeded = (sheet: ListedSheet) => isReferredTo(pkg, workbook, sheet, reading);
  /** Where our sheets stand: one, or all of them. */
  const ourPlaces = (wanted?: SheetMark): readonly number[] =>
    workbook.sheets.flatMap((sheet, place) => {
      const mark = markOf(sheet);
      return mark !== null && (wanted ?? mark) === mark ? [place] : [];
    });
  const colour = (sheet: ListedSheet, colourings: readonly Colouring[]) =>
    spliceOutline(sheet, colourSplices(reading(sheet).outline, colourings, markOf(sheet)));
  /** Changes what stands round the rows. */
  const spliceOutline = (sheet: ListedSheet, splices: readonly Splice[]) => {
    if (splices.length === 0) return;
    const read = reading(sheet);
    const { outline } = read;
    if (splices.every(({ from }) => from >= outline.rowsAt)) {
      const coloured = withEnd(outline, splice(outline.bytes, splices));
      if (writeEnd(pkg, coloured)) {
        readings.set(sheet.part, { ...read, outline: coloured });
        return;
      }
    }
    const whole = splices.map(({ from, to, put }) => ({
      from: inPart(outline, from),
      to: inPart(outline, to),
      put,
    }));
    splicePart(pkg, sheet.part, whole);
    changed(sheet.part, read.values);
  };

  /** A whole sheet, in the place of another or as the last; gives the name that it got. */
  const writeModel = (place: number | null, model: SheetModel): string => {
    const { name, part } = withStyles((styles) =>
      writeSheet(pkg, workbook, place, model, styles()),
    );
    workbook = readWorkbookPart(pkg);
    changed(
      part,
      model.rows.map((row) =>
        row.cells.map(({ value = null }) => heldValue(value, workbook.date1904)),
      ),
    );
    if (model.rows.some((row) => row.cells.some(({ formula }) => formula !== undefined))) {
      dropCalcChain(pkg, workbook);
      workbook = readWorkbookPart(pkg);
      recalculateOnLoad(pkg, workbook);
    }
    return name;
  };
  /** In the place of a sheet of ours that something refers to: its name stays. */
  const rewriteNeeded = ({ name }: ListedSheet, place: number, model: SheetModel): string => {
    const written = writeModel(place, { ...model, name });
    recalculateOnLoad(pkg, workbook);
    return written;
  };

  return {
    snapshot: (isWanted = () => true) => ({
      sheets: worksheets().map((sheet): SheetSnapshot => {
        const { values, merges } = isWanted(sheet.name) ? reading(sheet) : NAME_ALONE;
        return {
          name: sheet.name,
          values,
          ...(merges.length > 0 ? { merges } : {}),
          ...(sheet.hidden ? { hidden: true } : {}),
        };
      }),
    }),

    warnings() {
      const where = (holds: (sheet: ListedSheet) => boolean) =>
        worksheets()
          .filter(holds)
          .map(({ name }) => name);
      const secured = where((sheet) => isProtected(reading(sheet).outline));
      const blank = where((sheet) => reading(sheet).uncalculated);
      return [
        ...packageWarnings(pkg, workbook),
        ...(secured.length > 0 ? [{ code: 'sheets-protected' as const, sheets: secured }] : []),
        ...(blank.length > 0 ? [{ code: 'not-calculated' as const, sheets: blank }] : []),
      ];
    },

    layout(name) {
      return readLayout(reading(sheetNamed(name)));
    },

    dropDowns(name) {
      const sheet = sheetNamed(name);
      return readDropDowns(reading(sheet).outline, {
        sheet: name,
        place: workbook.sheets.indexOf(sheet),
        names: workbook.names,
        valuesOf: (other) => {
          const source = worksheets().find((one) => one.name.toLowerCase() === other.toLowerCase());
          return source ? reading(source).values : null;
        },
      });
    },

    refusal({ sheet, row, column }) {
      const found = worksheets().find(({ name }) => name === sheet);
      return found ? refusalIn(found)(row, column) : 'sheet-gone';
    },

    paint(marks) {
      const bySheet = new Map<string, Mark[]>();
      const severities = new Set<Severity>();
      for (const mark of marks) {
        severities.add(mark.severity);
        const same = bySheet.get(mark.sheet);
        if (same) same.push(mark);
        else bySheet.set(sheetNamed(mark.sheet).name, [mark]);
      }
      const used = SEVERITIES.filter((severity) => severities.has(severity));
      const dxfs =
        used.length === 0
          ? new Map<string, number>()
          : withStyles((styles) => new Map(used.map((one) => [one, dxfOf(styles(), one)])));
      for (const sheet of worksheets())
        colour(sheet, colourings(bySheet.get(sheet.name) ?? [], reading(sheet).merges, dxfs));
    },

    apply(edits) {
      const refused: Refused[] = [];
      const overlays = new Map<ListedSheet, Map<number, CellWrite>>();
      const secrets: CellEdit[] = [];
      for (const edit of edits) {
        const { sheet: name, row, column } = edit.at;
        const refuse = (reason: RefusalReason) => refused.push({ edit, reason });
        const sheet = worksheets().find((one) => one.name === name);
        if (!sheet) {
          refuse('sheet-gone');
          continue;
        }
        const overlay = overlays.get(sheet) ?? new Map<number, CellWrite>();
        overlays.set(sheet, overlay);
        const before = overlay.get(cellKey(row, column));
        const now = before ? before.value : (reading(sheet).values[row]?.[column] ?? null);
        const reason = refusalIn(sheet)(row, column);
        if (!sameValue(now, edit.was)) refuse('changed-since');
        else if (reason) refuse(reason);
        else if (!isCell(row, column) || !canHold(edit.becomes, workbook.date1904)) refuse('host');
        else {
          overlay.set(cellKey(row, column), {
            row,
            column,
            value: heldValue(edit.becomes, workbook.date1904),
          });
          if (edit.secret) secrets.push(edit);
        }
      }
      const calculates = worksheets().some((sheet) => reading(sheet).formulas.length > 0);
      let wrote = false;
      for (const [sheet, overlay] of overlays) {
        const { values } = reading(sheet);
        const writes = [...overlay.values()].filter(
          ({ row, column, value }) => !sameValue(values[row]?.[column] ?? null, value),
        );
        if (writes.length === 0) continue;
        write(sheet, writes);
        wrote = true;
      }
      if (wrote && calculates) recalculateOnLoad(pkg, workbook);
      forget(secrets);
      return refused;
    },

    putSheet(model) {
      const { ours = 'sheet' } = model;
      const places = ourPlaces(ours);
      const place =
        places.find((one) => workbook.sheets[one]?.name === model.name) ?? places[0] ?? null;
      const written = { ...model, ours };
      const before = place === null ? undefined : workbook.sheets[place];
      return place !== null && before && isNeeded(before)
        ? rewriteNeeded(before, place, written)
        : writeModel(place, written);
    },

    addSheet({ ours: _ours, ...model }) {
      return writeModel(null, model);
    },

    clean() {
      for (const sheet of worksheets()) colour(sheet, []);
      for (const place of [...ourPlaces()].reverse()) {
        const sheet = workbook.sheets[place] as ListedSheet;
        // A workbook must show at least one sheet.
        if (!workbook.sheets.some(({ hidden }, index) => index !== place && !hidden)) continue;
        if (isNeeded(sheet)) {
          const ours = markOf(sheet) as SheetMark;
          rewriteNeeded(sheet, place, { name: sheet.name, ours, rows: [], widths: [] });
          continue;
        }
        const { part } = sheet;
        removeSheet(pkg, place);
        readings.delete(part);
        refusals.delete(part);
        expected.delete(part.toLowerCase());
        workbook = readWorkbookPart(pkg);
      }
    },

    save() {
      if (pkg.changed.size === 0) return bytes;
      const saved = savePackage(pkg);
      checkSaved(saved, pkg, expected, cells());
      return saved;
    },
  };

  /** What is taken out for good stays neither as the link that programs make of an address, nor in the shared texts. */
  function forget(secrets: readonly CellEdit[]): void {
    for (const sheet of worksheets())
      forgetLinks(
        sheet,
        secrets.flatMap(({ at }) => (at.sheet === sheet.name ? at : [])),
      );
    const texts = secrets.flatMap(({ was }) => (typeof was === 'string' ? was : []));
    forgetTexts(new Set(texts));
  }

  /** Links of these cells, if none of the cells that they are for holds anything. */
  function forgetLinks(sheet: ListedSheet, places: readonly CellPlace[]): void {
    if (places.length === 0) return;
    const { outline, values } = reading(sheet);
    const keys = new Set(places.map(({ row, column }) => cellKey(row, column)));
    // A link is nearly always of one cell, and there may be one in every row.
    const isAmong = ({ top, left, bottom, right }: CellRange): boolean =>
      top === bottom && left === right
        ? keys.has(cellKey(top, left))
        : places.some(({ row, column }) => contains({ top, left, bottom, right }, row, column));
    const { splices, relationships } = linksOut(
      outline,
      (cells) =>
        isAmong(cells) &&
        values
          .slice(cells.top, cells.bottom + 1)
          .every((row) => row.slice(cells.left, cells.right + 1).every((value) => value === null)),
    );
    spliceOutline(sheet, splices);
    removeRelationships(pkg, sheet.part, relationships);
  }

  /** Shared texts that no cell holds any more. */
  function forgetTexts(texts: Set<string>): void {
    const part = sharedTextsPart(pkg, workbook);
    if (texts.size === 0 || part === undefined) return;
    for (const sheet of worksheets())
      for (const cells of reading(sheet).values)
        for (const value of cells) if (typeof value === 'string') texts.delete(value);
    const splices = emptiedTexts(readPart(pkg, part), part, texts);
    if (splices.length === 0) return;
    splicePart(pkg, part, splices);
    context = null;
  }

  function write(sheet: ListedSheet, writes: readonly CellWrite[]): void {
    const read = reading(sheet);
    const { dateKinds } = cells();
    const splices = withStyles((styles) =>
      writeSplices(readPart(pkg, sheet.part), sheet.part, read, writes, {
        date1904: workbook.date1904,
        styleFor: (style, value) => {
          const format = formatFor(value, dateKinds[style] ?? NO_DATE);
          return format === null ? style : styleWithFormat(styles(), style, format);
        },
      }),
    );
    splicePart(pkg, sheet.part, splices);
    changed(sheet.part, withWrites(read.values, writes));
  }
}

const NAME_ALONE = { values: [], merges: [] };

const isCell = (row: number, column: number) =>
  Number.isInteger(row) &&
  Number.isInteger(column) &&
  row >= 0 &&
  row <= LAST_ROW &&
  column >= 0 &&
  column <= LAST_COLUMN;

function withWrites(values: Values, writes: readonly CellWrite[]): Values {
  const rows = [...values];
  const copied = new Set<number>();
  for (const { row, column, value } of writes) {
    while (rows.length <= row) rows.push([]);
    const cells = copied.has(row) ? (rows[row] as CellValue[]) : [...(rows[row] ?? [])];
    copied.add(row);
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
    rows[row] = cells;
  }
  return rows;
}

/** The marks of one sheet by severity. A mark in a merge colours the whole merge. */
function colourings(
  marks: readonly Mark[],
  merges: readonly CellRange[],
  dxfs: ReadonlyMap<string, number>,
): readonly Colouring[] {
  const corners = new Map(merges.map((merge) => [cellKey(merge.top, merge.left), merge]));
  // In one pass: there may be a hundred thousand marks, and each look at one is a look into far memory.
  const cells = new Map<Severity, Mark[]>(SEVERITIES.map((severity) => [severity, []]));
  const merged = new Map<Severity, CellRange[]>(SEVERITIES.map((severity) => [severity, []]));
  for (const mark of strongest(marks)) {
    const merge = corners.get(cellKey(mark.row, mark.column));
    if (merge) merged.get(mark.severity)?.push(merge);
    else cells.get(mark.severity)?.push(mark);
  }
  return SEVERITIES.flatMap((severity) => {
    const ranges = [...(merged.get(severity) ?? []), ...rectangles(cells.get(severity) ?? [])];
    ranges.sort((one, other) => one.top - other.top || one.left - other.left);
    const dxf = dxfs.get(severity);
    return ranges.length > 0 && dxf !== undefined ? [{ severity, dxf, ranges }] : [];
  });
}

/** One mark of each cell; marks that come row by row name none twice. */
function strongest(marks: readonly Mark[]): readonly Mark[] {
  const keyOf = ({ row, column }: Mark) => cellKey(row, column);
  let last = -1;
  const inOrder = marks.every((mark) => {
    const before = last;
    last = keyOf(mark);
    return before < last;
  });
  if (inOrder) return marks;
  const weakestFirst = [...SEVERITIES]
    .reverse()
    .flatMap((severity) => marks.filter((mark) => mark.severity === severity));
  return [...new Map(weakestFirst.map((mark) => [keyOf(mark), mark])).values()];
}

const partOfType = (pkg: Package, { relationships }: WorkbookPart, wanted: string) =>
  relationships.find(({ type, target }) => type === wanted && hasPart(pkg, target))?.target;

const sharedTextsPart = (pkg: Package, workbook: WorkbookPart) =>
  partOfType(pkg, workbook, 'sharedStrings');

function cellContext(pkg: Package, workbook: WorkbookPart, stray: StrayStyles): CellContext {
  const texts = sharedTextsPart(pkg, workbook);
  const styles = partOfType(pkg, workbook, 'styles');
  return {
    texts: texts ? readSharedStrings(readPart(pkg, texts), texts) : [],
    dateKinds: styles ? readDateKinds(readPart(pkg, styles), styles) : [],
    stray,
    date1904: workbook.date1904,
    mostCells: Number.POSITIVE_INFINITY,
  };
}

/** The style sheet's part; made when the workbook has none. */
function stylesPart(pkg: Package, workbook: WorkbookPart): string {
  const { part, relationships, strict } = workbook;
  const known = relationships.find(({ type }) => type === 'styles')?.target;
  if (known !== undefined && hasPart(pkg, known)) return known;
  const made = known ?? `${part.slice(0, part.lastIndexOf('/') + 1)}styles.xml`;
  addPart(
    pkg,
    made,
    newStyles(strict ? STRICT_MAIN : MAIN),
    'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  );
  if (known === undefined) addRelationship(pkg, part, relationshipType(workbook, 'styles'), made);
  return made;
}
