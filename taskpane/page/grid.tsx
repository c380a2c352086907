import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CellEdit } from '../../src/findings/edits.ts';
import { sayFinding } from '../../src/messages/findings.ts';
import { sayPane } from '../../src/messages/pane.ts';
import { columnName, toA1 } from '../../src/workbook/address.ts';
import { type CellValue, type SheetSnapshot, valueAt } from '../../src/workbook/snapshot.ts';
import { cellText, typedValue } from '../cell-text.ts';
import type { Item } from '../list.ts';
import { kindWord, Sign, useLanguage } from '../view/words.tsx';
import { CellEditor } from './cell-editor.tsx';
import { layRows, rowAt } from './rows.ts';
import { fromTableText, toTableText } from './table-text.ts';

/** How a sheet is laid out; as the file says. Widths in characters. */
export interface GridLayout {
  readonly columnWidths: readonly (number | undefined)[];
  readonly usualWidth: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
}

export interface GridProps {
  readonly sheet: SheetSnapshot;
  readonly layout: GridLayout;
  /** 0-based row of the titles, null where the sheet is not one of ours. */
  readonly titleRow: number | null;
  /** What was found, by `row,column`. */
  readonly found: ReadonlyMap<string, readonly Item[]>;
  readonly lists: (cell: GridCell) => readonly string[];
  /** The cell holds a formula: what it shows is what the spreadsheet program last made of it. */
  readonly isWorkedOut: (cell: GridCell) => boolean;
  /** What formulas show is of before the last edits, and is not shown. */
  readonly isOutdated: boolean;
  /** Why the cell cannot be changed, in words; null when it can. */
  readonly refusal: (cell: GridCell) => string | null;
  readonly active: GridCell;
  /** Sends the focus to the active cell when it grows. */
  readonly focusSerial: number;
  readonly onActive: (cell: GridCell) => void;
  readonly onEdits: (edits: readonly CellEdit[]) => void;
  readonly onRefused: (reason: string) => void;
}

/** Sizes in rem, so that the grid grows with the reader's text. */
const LINE = 1.25;
const CHARACTER = 0.5;
const ROW_HEAD = 2.75;
/** Rows and columns drawn beyond what is seen. */
const BEYOND = 4;
/** Empty columns after the last. */
const SPARE_COLUMNS = 3;

/** A sheet as an accessible, editable grid: only what is seen is drawn. */
export function Grid(props: GridProps) {
  const { sheet, layout, titleRow, found, active, focusSerial } = props;
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const [view, look] = useState({
    top: 0,
    left: 0,
    height: 600,
    width: 800,
    headHeight: 60,
    rem: 16,
  });
  const [anchor, setAnchor] = useState<GridCell | null>(null);
  const [editing, edit] = useState<{ readonly text: string | null } | null>(null);
  const focusWanted = useRef(false);
  // Keys may come faster than the grid is drawn: where they lead is known at once, not at the next drawing.
  const at = useRef(active);
  at.current = active;
  const writing = useRef<string | null>(null);

  const columnCount = useMemo(
    () => sheet.values.reduce((most, cells) => Math.max(most, cells.length), 0) + SPARE_COLUMNS,
    [sheet.values],
  );
  const widths = useMemo(
    () =>
      Array.from({ length: columnCount }, (_, column) =>
        layout.hiddenColumns.has(column)
          ? 0
          : Math.min(
              60,
              Math.max(5, layout.columnWidths[column] ?? Math.max(11, layout.usualWidth)),
            ),
      ),
    [columnCount, layout],
  );
  const lefts = useMemo(() => {
    const all = [0];
    for (const [column, width] of widths.entries())
      all.push((all[column] as number) + (width === 0 ? 0 : width * CHARACTER + 0.75));
    return all;
  }, [widths]);
  const frozenRows = Math.min(6, Math.max(layout.frozenRows, titleRow === null ? 0 : titleRow + 1));
  const frozenWidth = (lefts[Math.min(layout.frozenColumns, columnCount)] as number) * view.rem;
  const frozenColumns =
    frozenWidth * 2.5 < view.width ? Math.min(layout.frozenColumns, columnCount) : 0;
  const rows = useMemo(
    () => layRows(sheet, widths, layout.hiddenRows, frozenRows, titleRow === null ? 16 : 3),
    [sheet, widths, layout, frozenRows, titleRow],
  );
  const line = LINE * view.rem;

  const measure = () => {
    const { current } = box;
    if (!current) return;
    const next = {
      top: current.scrollTop,
      left: current.scrollLeft,
      height: current.clientHeight,
      width: current.clientWidth,
      headHeight: head.current?.offsetHeight ?? 0,
      rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16,
    };
    look((before) =>
      (Object.keys(next) as (keyof typeof next)[]).every((key) => before[key] === next[key])
        ? before
        : next,
    );
  };
  useLayoutEffect(measure, [rows, frozenRows]);
  useEffect(() => {
    const observer = new ResizeObserver(measure);
    for (const { current } of [box, head]) if (current) observer.observe(current);
    return () => observer.disconnect();
  }, []);
  // Another sheet begins at its top.
  useLayoutEffect(() => {
    box.current?.scrollTo(0, 0);
    writing.current = null;
    edit(null);
    setAnchor(null);
  }, [sheet.name]);

  /** Scrolls so far that the active cell is seen. */
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const index = rows.numbers.indexOf(active.row);
    if (index >= 0) {
      const top = (rows.tops[index] as number) * line;
      const bottom = (rows.tops[index + 1] as number) * line;
      const seen = current.clientHeight - (head.current?.offsetHeight ?? 0);
      if (top < current.scrollTop) current.scrollTop = top;
      else if (bottom > current.scrollTop + seen) current.scrollTop = bottom - seen;
    }
    if (active.column >= frozenColumns) {
      const fixed = ROW_HEAD * view.rem + (lefts[frozenColumns] as number) * view.rem;
      const left = (ROW_HEAD + (lefts[active.column] ?? 0)) * view.rem;
      const right = (ROW_HEAD + (lefts[active.column + 1] ?? 0)) * view.rem;
      if (left - fixed < current.scrollLeft) current.scrollLeft = left - fixed;
      else if (right > current.scrollLeft + current.clientWidth)
        current.scrollLeft = Math.min(left - fixed, right - current.clientWidth);
    }
    measure();
  }, [active.row, active.column, sheet.name, focusSerial]);

  const focusSeen = useRef(focusSerial);
  useLayoutEffect(() => {
    if (focusSeen.current !== focusSerial) {
      focusSeen.current = focusSerial;
      focusWanted.current = true;
    }
    if (!focusWanted.current || editing) return;
    const cell = box.current?.querySelector<HTMLElement>('[data-active]');
    if (!cell) return;
    focusWanted.current = false;
    cell.focus({ preventScroll: true });
  });

  const lastRow = rows.numbers.at(-1) ?? 0;
  const move = (row: number, column: number, extend = false) => {
    const next = {
      row: Math.max(0, Math.min(lastRow, row)),
      column: Math.max(0, Math.min(columnCount - 1, column)),
    };
    const from = at.current;
    setAnchor((before) => (extend ? (before ?? from) : null));
    at.current = next;
    focusWanted.current = true;
    props.onActive(next);
    if (next.row === active.row && next.column === active.column) measure();
  };
  /** The next row or column that is not hidden. */
  const step = (from: number, by: number, isHidden: (at: number) => boolean): number => {
    let reached = from;
    for (let left = Math.abs(by); left > 0; ) {
      reached += Math.sign(by);
      if (reached < 0 || reached > 1_048_575) return from;
      if (!isHidden(reached)) left--;
    }
    return reached;
  };
  const rowBy = (by: number) => step(at.current.row, by, (row) => layout.hiddenRows.has(row));
  const columnBy = (by: number) =>
    step(at.current.column, by, (column) => layout.hiddenColumns.has(column));

  const selection = {
    top: Math.min(active.row, anchor?.row ?? active.row),
    bottom: Math.max(active.row, anchor?.row ?? active.row),
    left: Math.min(active.column, anchor?.column ?? active.column),
    right: Math.max(active.column, anchor?.column ?? active.column),
  };
  const isSelected = (row: number, column: number) =>
    row >= selection.top &&
    row <= selection.bottom &&
    column >= selection.left &&
    column <= selection.right;

  const begin = (text: string | null) => {
    const reason = props.refusal(at.current);
    if (reason !== null) props.onRefused(reason);
    else {
      writing.current = text;
      edit({ text });
    }
  };
  const callOff = () => {
    writing.current = null;
    edit(null);
    focusWanted.current = true;
  };
  const write = (cells: readonly { readonly cell: GridCell; readonly becomes: CellValue }[]) => {
    const edits = cells.flatMap(({ cell, becomes }): readonly CellEdit[] => {
      const was = valueAt(sheet, cell.row, cell.column);
      return was === becomes || (was === null && becomes === '')
        ? []
        : [{ at: { sheet: sheet.name, row: cell.row, column: cell.column }, was, becomes }];
    });
    if (edits.length > 0) props.onEdits(edits);
  };
  const commit = (text: string, by: { readonly rows: number; readonly columns: number }) => {
    edit(null);
    writing.current = null;
    const cell = at.current;
    const was = valueAt(sheet, cell.row, cell.column);
    if (text !== cellText(was, language))
      write([{ cell, becomes: typedValue(text, was, language) }]);
    move(
      by.rows === 0 ? cell.row : rowBy(by.rows),
      by.columns === 0 ? cell.column : columnBy(by.columns),
    );
  };
  const clear = () => {
    const cells: { cell: GridCell; becomes: null }[] = [];
    for (let row = selection.top; row <= selection.bottom; row++)
      for (let column = selection.left; column <= selection.right; column++)
        cells.push({ cell: { row, column }, becomes: null });
    write(cells);
  };

  /** Keys that come between the first letter and the field that takes it. */
  const beforeEditor = (event: KeyboardEvent, text: string) => {
    const { key } = event;
    if (key === 'Enter') commit(text, { rows: 1, columns: 0 });
    else if (key === 'Tab') commit(text, { rows: 0, columns: 1 });
    else if (key === 'Escape') callOff();
    else if (key.length === 1) begin(text + key);
    else return;
    event.preventDefault();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (editing) return;
    if (writing.current !== null) {
      beforeEditor(event, writing.current);
      return;
    }
    const page = Math.max(1, Math.floor((view.height - view.headHeight) / (line * 1.4)) - 1);
    const { key, shiftKey } = event;
    const here = at.current;
    const command = event.ctrlKey || event.metaKey;
    const to: readonly [number, number] | undefined = (
      {
        ArrowDown: [command ? lastRow : rowBy(1), here.column],
        ArrowUp: [command ? 0 : rowBy(-1), here.column],
        ArrowRight: [here.row, command ? columnCount - 1 : columnBy(1)],
        ArrowLeft: [here.row, command ? 0 : columnBy(-1)],
        PageDown: [here.row + page, here.column],
        PageUp: [here.row - page, here.column],
        Home: [command ? 0 : here.row, 0],
        End: [command ? lastRow : here.row, columnCount - 1],
      } as const satisfies { readonly [key: string]: readonly [number, number] }
    )[key as 'Home'];
    if (to) {
      event.preventDefault();
      move(to[0], to[1], shiftKey);
    } else if (key === 'F2' || key === 'Enter') {
      event.preventDefault();
      begin(null);
    } else if (key === 'Delete' || key === 'Backspace') {
      event.preventDefault();
      clear();
    } else if (key.length === 1 && !command && !event.altKey) {
      event.preventDefault();
      begin(key);
    }
  };

  const copy = (event: ClipboardEvent) => {
    if (editing || !event.clipboardData) return;
    const texts: string[][] = [];
    for (let row = selection.top; row <= selection.bottom; row++) {
      const cells: string[] = [];
      for (let column = selection.left; column <= selection.right; column++)
        cells.push(cellText(valueAt(sheet, row, column), language));
      texts.push(cells);
    }
    event.clipboardData.setData('text/plain', toTableText(texts));
    event.preventDefault();
    if (event.type === 'cut') clear();
  };
  const paste = (event: ClipboardEvent) => {
    if (editing || !event.clipboardData) return;
    event.preventDefault();
    const texts = fromTableText(event.clipboardData.getData('text/plain'));
    write(
      texts.flatMap((cells, down) =>
        cells.map((text, right) => {
          const cell = { row: selection.top + down, column: selection.left + right };
          return {
            cell,
            becomes: typedValue(text, valueAt(sheet, cell.row, cell.column), language),
          };
        }),
      ),
    );
  };

  const cellOf = (target: EventTarget | null): GridCell | null => {
    const cell = (target as HTMLElement | null)?.closest<HTMLElement>('[data-row]');
    return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
  };
  const onMouseDown = (event: MouseEvent) => {
    const cell = cellOf(event.target);
    if (!cell || event.button !== 0) return;
    if (editing && (event.target as HTMLElement).closest('.editor')) return;
    event.preventDefault();
    // What was being written is kept: the editor commits when it loses the focus.
    if (editing) (document.activeElement as HTMLElement | null)?.blur();
    move(cell.row, cell.column, event.shiftKey);
  };
  const onMouseOver = (event: MouseEvent) => {
    if (event.buttons !== 1 || editing) return;
    const cell = cellOf(event.target);
    if (cell && (cell.row !== active.row || cell.column !== active.column))
      move(cell.row, cell.column, true);
  };

  // What is seen.
  const firstIndex = Math.max(0, rowAt(rows, view.top / line) - BEYOND);
  const lastIndex = Math.min(
    rows.numbers.length - 1,
    rowAt(rows, (view.top + view.height) / line) + BEYOND,
  );
  const activeIndex = rows.numbers.indexOf(active.row);
  const indexes: number[] = [];
  for (let index = firstIndex; index <= lastIndex; index++) indexes.push(index);
  if (activeIndex >= 0 && (activeIndex < firstIndex || activeIndex > lastIndex))
    indexes.push(activeIndex);
  const seenLeft = view.left / view.rem - ROW_HEAD;
  const seenRight = seenLeft + view.width / view.rem;
  let firstColumn = frozenColumns;
  while (firstColumn < columnCount - 1 && (lefts[firstColumn + 1] as number) < seenLeft - 10)
    firstColumn++;
  let lastColumn = firstColumn;
  while (lastColumn < columnCount - 1 && (lefts[lastColumn + 1] as number) < seenRight + 10)
    lastColumn++;

  const sized = (column: number, span = 1) => ({
    width: `${(lefts[column + span] as number) - (lefts[column] as number)}rem`,
    ...(column < frozenColumns ? { left: `${ROW_HEAD + (lefts[column] as number)}rem` } : {}),
  });
  const spans = useMemo(() => spansOf(sheet), [sheet]);

  /** The cells of one row that are drawn, in their order. */
  const drawRow = (row: number, make: (column: number, span: number) => ComponentChildren) => {
    const cells: ComponentChildren[] = [];
    const covered = spans.get(row);
    const draw = (from: number, to: number) => {
      for (let column = from; column <= to; column++) {
        if (widths[column] === 0) continue;
        const span = covered?.get(column) ?? 1;
        cells.push(make(column, span));
        column += span - 1;
      }
    };
    draw(0, frozenColumns - 1);
    // The active cell keeps the focus while it is out of sight: its row is drawn as far as it.
    const isActiveRow = row === active.row && active.column >= frozenColumns;
    let from = isActiveRow ? Math.min(firstColumn, active.column) : firstColumn;
    const to = isActiveRow ? Math.max(lastColumn, active.column) : lastColumn;
    for (const [left, span] of covered ?? [])
      if (left < from && left + span > from && left >= frozenColumns) from = left;
    const skipped = (lefts[from] as number) - (lefts[frozenColumns] as number);
    if (skipped > 0)
      cells.push(<div key="skipped" class="skipped" style={{ width: `${skipped}rem` }} />);
    draw(from, to);
    return cells;
  };

  const drawCell = (row: number, column: number, span: number, isTitle: boolean) => {
    const value = valueAt(sheet, row, column);
    const items = found.get(`${row},${column}`);
    const isActive = row === active.row && column === active.column;
    const worst = items?.[0]?.finding.severity;
    const isEditing = isActive && editing !== null;
    const isFormula = row >= frozenRows && props.isWorkedOut({ row, column });
    return (
      <div
        key={column}
        role={isTitle ? 'columnheader' : 'gridcell'}
        aria-colindex={column + 2}
        aria-colspan={span > 1 ? span : undefined}
        aria-selected={isSelected(row, column)}
        aria-invalid={worst === 'error' ? 'true' : undefined}
        aria-description={
          items
            ? items
                .map(
                  ({ finding }) =>
                    `${kindWord(finding.severity, language)}: ${sayFinding(finding, language).message}`,
                )
                .join(' ')
            : undefined
        }
        title={
          isFormula && !items
            ? sayPane('worked-out', language)
            : items
              ? items.map(({ finding }) => sayFinding(finding, language).message).join('\n')
              : undefined
        }
        class={cellClass({
          isTitle,
          worst,
          isSelected: isSelected(row, column),
          isActive,
          isEditing,
          isFrozen: column < frozenColumns,
          isNumber: typeof value === 'number',
          isFormula,
        })}
        style={sized(column, span)}
        data-row={row}
        data-column={column}
        data-active={isActive ? '' : undefined}
        tabIndex={isActive ? 0 : -1}
      >
        {isEditing && editing ? (
          <CellEditor
            label={sayPane('edit-cell', language, { cell: toA1(row, column) })}
            text={editing.text ?? cellText(value, language)}
            typed={editing.text !== null}
            list={props.lists({ row, column })}
            onCommit={commit}
            onCancel={callOff}
          />
        ) : (
          <>
            {worst && <Sign of={worst} />}
            {isFormula && props.isOutdated
              ? sayPane('works-out-later', language)
              : cellText(value, language)}
          </>
        )}
      </div>
    );
  };

  const rowHead = (row: number) => (
    <div role="rowheader" aria-colindex={1} class="row-head" style={{ width: `${ROW_HEAD}rem` }}>
      {row + 1}
    </div>
  );
  const total = `${ROW_HEAD + (lefts[columnCount] as number)}rem`;
  const frozen: number[] = [];
  for (let row = 0; row < frozenRows; row++) if (!layout.hiddenRows.has(row)) frozen.push(row);

  return (
    <div
      class="grid"
      role="grid"
      ref={box}
      aria-label={sheet.name}
      aria-rowcount={sheet.values.length + 1}
      aria-colcount={columnCount + 1}
      aria-multiselectable="true"
      onScroll={measure}
      onKeyDown={onKeyDown}
      onCopy={copy}
      onCut={copy}
      onPaste={paste}
      onMouseDown={onMouseDown}
      onMouseOver={onMouseOver}
      onDblClick={(event) => {
        if (cellOf(event.target) && !editing) begin(null);
      }}
    >
      <div role="rowgroup" class="grid-head" ref={head} style={{ width: total }}>
        <div role="row" class="grid-row letters" aria-rowindex={1}>
          <div
            role="columnheader"
            aria-colindex={1}
            class="row-head"
            style={{ width: `${ROW_HEAD}rem` }}
          >
            <span class="unseen">{sayPane('row', language)}</span>
          </div>
          {drawRow(-1, (column) => (
            <div
              key={column}
              role="columnheader"
              aria-colindex={column + 2}
              class={column < frozenColumns ? 'letter frozen' : 'letter'}
              style={sized(column)}
            >
              {columnName(column)}
            </div>
          ))}
        </div>
        {frozen.map((row) => (
          <div
            key={row}
            role="row"
            class={row === titleRow ? 'grid-row titles' : 'grid-row above'}
            aria-rowindex={row + 2}
          >
            {rowHead(row)}
            {drawRow(row, (column, span) => drawCell(row, column, span, row === titleRow))}
          </div>
        ))}
      </div>
      <div
        role="rowgroup"
        class="grid-body"
        style={{ height: `${(rows.tops[rows.numbers.length] as number) * LINE}rem`, width: total }}
      >
        {indexes.map((index) => {
          const row = rows.numbers[index] as number;
          const top = rows.tops[index] as number;
          return (
            <div
              key={row}
              role="row"
              class="grid-row"
              aria-rowindex={row + 2}
              style={{
                top: `${top * LINE}rem`,
                height: `${((rows.tops[index + 1] as number) - top) * LINE}rem`,
                width: total,
              }}
            >
              {rowHead(row)}
              {drawRow(row, (column, span) => drawCell(row, column, span, row === titleRow))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function cellClass(cell: {
  readonly isTitle: boolean;
  readonly worst: string | undefined;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly isEditing: boolean;
  readonly isFrozen: boolean;
  readonly isNumber: boolean;
  readonly isFormula: boolean;
}): string {
  return [
    'cell',
    cell.isTitle && 'title',
    cell.worst && `mark ${cell.worst}`,
    cell.isSelected && 'selected',
    cell.isActive && 'active',
    cell.isEditing && 'editing',
    cell.isFrozen && 'frozen',
    cell.isNumber && 'number',
    cell.isFormula && 'formula',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Merges along a row: how many columns the cell at each left end covers. */
function spansOf(sheet: SheetSnapshot): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const spans = new Map<number, Map<number, number>>();
  for (const { top, bottom, left, right } of sheet.merges ?? []) {
    if (right === left) continue;
    for (let row = top; row <= Math.min(bottom, top + 200); row++) {
      const inRow = spans.get(row) ?? new Map<number, number>();
      spans.set(row, inRow);
      inRow.set(left, right - left + 1);
    }
  }
  return spans;
}
