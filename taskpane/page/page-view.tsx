import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { REFUSALS } from '../../src/messages/cli.ts';
import { sayFinding } from '../../src/messages/findings.ts';
import { LANGUAGES, type Language } from '../../src/messages/language.ts';
import { LANGUAGE_NAMES, sayPane } from '../../src/messages/pane.ts';
import { SHEET_KEYS, type TableKey } from '../../src/rounds/columns.ts';
import type { Round } from '../../src/rounds/round.ts';
import { toA1 } from '../../src/workbook/address.ts';
import { type SheetSnapshot, valueAt } from '../../src/workbook/snapshot.ts';
import { cellText } from '../cell-text.ts';
import { findingsByCell, type Item } from '../list.ts';
import type { PaneState } from '../pane.ts';
import { PaneView } from '../view/app.tsx';
import { kindWord, Sign, Speech, useLanguage, usePane } from '../view/words.tsx';
import { choicesAt } from './choices.ts';
import { droppedFile } from './files.ts';
import { Grid, type GridCell } from './grid.tsx';
import type { OpenWorkbook, Page, PageState, Question } from './page.ts';

function usePage(page: Page): PageState {
  const [state, setState] = useState(page.state());
  useEffect(() => {
    setState(page.state());
    return page.subscribe(() => setState(page.state()));
  }, [page]);
  return state;
}

/** The whole page: the bar, and either the welcome or the sheet with the pane beside it. */
export function PageView({ page }: { readonly page: Page }) {
  const state = usePage(page);
  const pane = usePane(page.pane);
  const { language } = pane;
  const { workbook } = state;
  const dropping = useDrop(page);
  useShortcuts(page);
  // The sheet is drawn anew only when something in it has changed, not at every step of the pane's work.
  const sheets = useMemo(
    () => workbook && <SheetArea page={page} state={state} pane={pane} workbook={workbook} />,
    [
      page,
      workbook,
      state.sheet,
      state.active,
      state.focusSerial,
      pane.items,
      pane.checked,
      pane.colours,
      language,
    ],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = workbook
      ? `${workbook.name} – ${sayPane('product', language)}`
      : sayPane('product', language);
  }, [language, workbook?.name]);
  return (
    <Speech.Provider value={language}>
      <div class="page" data-view={state.view} lang={language}>
        {workbook && (
          <button
            type="button"
            class="skip"
            onClick={() => {
              page.look('pane');
              document.getElementById('screen')?.focus();
            }}
          >
            {sayPane('skip-to-findings', language)}
          </button>
        )}
        <Bar page={page} state={state} language={language} />
        {workbook ? (
          <div class="work-area">
            {sheets}
            <div class="pane-area">
              <PaneView pane={page.pane} />
            </div>
          </div>
        ) : (
          <Welcome page={page} pane={pane} />
        )}
        {dropping && <div class="dropping">{sayPane('drop-here', language)}</div>}
        {state.question && <Ask question={state.question} />}
      </div>
    </Speech.Provider>
  );
}

function Bar(props: {
  readonly page: Page;
  readonly state: PageState;
  readonly language: Language;
}) {
  const { page, state, language } = props;
  const { workbook } = state;
  return (
    <header class={workbook ? 'bar' : 'bar closed'}>
      <h1>{sayPane('product', language)}</h1>
      {workbook && (
        <span class="file-name">
          {workbook.name}
          {workbook.unsaved && <span class="unsaved">{` (${sayPane('unsaved', language)})`}</span>}
        </span>
      )}
      <div class="bar-actions">
        <select
          class="wide"
          aria-label={sayPane('language', language)}
          value={language}
          onChange={(event) => page.pane.speak(event.currentTarget.value as Language)}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one} lang={one}>
              {LANGUAGE_NAMES[one]}
            </option>
          ))}
        </select>
        {workbook && (
          <>
            <button type="button" class="wide" onClick={() => void page.openFile()}>
              {sayPane('open-file', language)}
            </button>
            <button type="button" class="primary" onClick={() => void page.save()}>
              {sayPane(workbook.handle ? 'save' : 'save-copy', language)}
            </button>
            <Menu page={page} workbook={workbook} />
          </>
        )}
      </div>
      {workbook && (
        <fieldset class="view-switch" aria-label={sayPane('sheet-and-pane', language)}>
          <button
            type="button"
            aria-pressed={state.view === 'pane'}
            onClick={() => page.look('pane')}
          >
            {sayPane('show-pane', language)}
          </button>
          <button
            type="button"
            aria-pressed={state.view === 'sheet'}
            onClick={() => page.look('sheet')}
          >
            {sayPane('show-sheet', language)}
          </button>
        </fieldset>
      )}
    </header>
  );
}

function Menu({ page, workbook }: { readonly page: Page; readonly workbook: OpenWorkbook }) {
  const language = useLanguage();
  const menu = useRef<HTMLDivElement>(null);
  const then = (act: () => Promise<void>) => () => {
    menu.current?.hidePopover();
    void act();
  };
  return (
    <>
      <button
        type="button"
        class="icon"
        popovertarget="page-menu"
        aria-label={sayPane('menu', language)}
        title={sayPane('menu', language)}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      <div class="menu" id="page-menu" popover="auto" ref={menu}>
        <button type="button" class="narrow" onClick={then(page.openFile)}>
          {sayPane('open-file', language)}
        </button>
        {workbook.handle && (
          <>
            <button type="button" onClick={then(page.saveCopy)}>
              {sayPane('save-copy', language)}
            </button>
            <button type="button" onClick={then(page.reload)}>
              {sayPane('reload-file', language)}
            </button>
          </>
        )}
        <button type="button" onClick={then(page.openNew)}>
          {sayPane('new-workbook', language)}
        </button>
        <button type="button" onClick={then(page.openSample)}>
          {sayPane('open-sample', language)}
        </button>
      </div>
    </>
  );
}

function Welcome({ page, pane }: { readonly page: Page; readonly pane: PaneState }) {
  const language = useLanguage();
  const welcome = useRef<HTMLElement>(null);
  // It goes with the button that had the focus: what was found gets it, once that is drawn.
  useLayoutEffect(
    () => () => {
      if (welcome.current?.contains(document.activeElement))
        queueMicrotask(() => document.getElementById('screen')?.focus({ preventScroll: true }));
    },
    [],
  );
  return (
    <main class="welcome" ref={welcome}>
      <div class="welcome-box">
        <h2>{sayPane('welcome', language)}</h2>
        {pane.trouble && (
          <div class="banner error" role="alert">
            <span>{pane.trouble.say(language)}</span>
          </div>
        )}
        <div class="ways">
          <button type="button" class="way primary" onClick={() => void page.openFile()}>
            <span class="name">{sayPane('open-file', language)}</span>
            <span class="hint">{sayPane('welcome-open', language)}</span>
          </button>
          <button type="button" class="way" onClick={() => void page.openSample()}>
            <span class="name">{sayPane('open-sample', language)}</span>
            <span class="hint">{sayPane('welcome-sample', language)}</span>
          </button>
          <button type="button" class="way" onClick={() => void page.openNew()}>
            <span class="name">{sayPane('new-workbook', language)}</span>
            <span class="hint">{sayPane('welcome-new', language)}</span>
          </button>
        </div>
        <p class="quiet">{sayPane('welcome-drop', language)}</p>
        <p class="quiet" role="status">
          {pane.work ? sayPane('working-opening', language) : ''}
        </p>
      </div>
    </main>
  );
}

const NO_FINDINGS: ReadonlyMap<string, readonly Item[]> = new Map();
const EMPTY_SHEET: SheetSnapshot = { name: '', values: [] };

function SheetArea(props: {
  readonly page: Page;
  readonly state: PageState;
  readonly pane: PaneState;
  readonly workbook: OpenWorkbook;
}) {
  const { page, state, pane, workbook } = props;
  const language = useLanguage();
  const round = pane.checked?.round;
  // Before the first check the file itself says what stands in it.
  const snapshot = useMemo(
    () => round?.workbook ?? workbook.file.snapshot(),
    [round, workbook.file, workbook.sheetsSerial],
  );
  const found = useMemo(() => findingsByCell(pane.items), [pane.items]);
  const sheet =
    snapshot.sheets.find(({ name }) => name === state.sheet) ?? snapshot.sheets[0] ?? EMPTY_SHEET;
  const titleRow = round ? titleRowOf(round, sheet.name) : null;
  const active = state.active.get(sheet.name) ?? { row: (titleRow ?? -1) + 1, column: 0 };
  const inSheet = found.get(sheet.name) ?? NO_FINDINGS;
  const isWorkedOut = (cell: GridCell) =>
    page.refusalOf({ sheet: sheet.name, ...cell }) === 'formula';
  const isOutdated = workbook.edited && titleRow !== null;
  if (sheet === EMPTY_SHEET) return <main class="sheet-area" />;
  return (
    <main class="sheet-area" aria-label={sayPane('show-sheet', language)}>
      <CellBar
        page={page}
        sheet={sheet}
        active={active}
        found={inSheet}
        isOutdated={isOutdated && isWorkedOut(active)}
      />
      <Grid
        sheet={sheet}
        layout={page.layoutOf(sheet.name)}
        titleRow={titleRow}
        found={pane.colours ? inSheet : NO_FINDINGS}
        lists={({ row, column }) =>
          choicesAt(round, page.dropDownsOf(sheet.name), sheet.name, row, column, language)
        }
        isWorkedOut={isWorkedOut}
        isOutdated={isOutdated}
        refusal={(cell) => {
          const reason = page.refusalOf({ sheet: sheet.name, ...cell });
          return reason === null ? null : REFUSALS[reason][language];
        }}
        active={active}
        focusSerial={state.focusSerial}
        onActive={(cell) => page.activate({ sheet: sheet.name, ...cell })}
        onEdits={(edits) => void page.write(edits)}
        onRefused={(reason) =>
          page.pane.say(() =>
            sayPane('refused', language, {
              places: `${sheet.name} ${toA1(active.row, active.column)}`,
              reason,
            }),
          )
        }
      />
      <SheetTabs page={page} sheets={snapshot.sheets} current={sheet.name} found={found} />
    </main>
  );
}

function titleRowOf(round: Round, name: string): number | null {
  for (const key of SHEET_KEYS) {
    const table = round.tables[key as TableKey] ?? null;
    if (table?.sheet.name === name) return table.headerRow;
  }
  return null;
}

/** What the active cell holds in full, and what was found there. */
function CellBar(props: {
  readonly page: Page;
  readonly sheet: SheetSnapshot;
  readonly active: GridCell;
  readonly found: ReadonlyMap<string, readonly Item[]>;
  /** What stands there is a formula's result from before the changes. */
  readonly isOutdated: boolean;
}) {
  const { page, sheet, active, found, isOutdated } = props;
  const language = useLanguage();
  const items = found.get(`${active.row},${active.column}`) ?? [];
  return (
    <section class="cell-bar" aria-label={sayPane('cell-content', language)}>
      <span class="cell-address">{toA1(active.row, active.column)}</span>
      <span class="cell-text">
        {isOutdated
          ? sayPane('works-out-later', language)
          : cellText(valueAt(sheet, active.row, active.column), language)}
      </span>
      {items.length > 0 && (
        <ul class="cell-findings">
          {items.map(({ key, finding }) => (
            <li key={key}>
              <Sign of={finding.severity} />
              <span class="unseen">{kindWord(finding.severity, language)}: </span>
              <button
                type="button"
                class="link"
                onClick={() => {
                  page.look('pane');
                  page.pane.openFrom(key);
                }}
              >
                {sayFinding(finding, language).message}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function SheetTabs(props: {
  readonly page: Page;
  readonly sheets: readonly SheetSnapshot[];
  readonly current: string;
  readonly found: ReadonlyMap<string, ReadonlyMap<string, readonly Item[]>>;
}) {
  const { page, sheets, current, found } = props;
  const language = useLanguage();
  // A hidden sheet is shown only where something in it is to be seen.
  const shown = sheets.filter(({ name, hidden }) => !hidden || name === current || found.has(name));
  const move = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const index = shown.findIndex(({ name }) => name === current);
    const next = (index + by + shown.length) % shown.length;
    const sheet = shown[next];
    if (!sheet) return;
    page.showSheet(sheet.name);
    (event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div
      class="sheet-tabs"
      role="tablist"
      aria-label={sayPane('sheets', language)}
      onKeyDown={move}
    >
      {shown.map((sheet) => {
        const worst = strongest(found.get(sheet.name));
        return (
          <button
            type="button"
            role="tab"
            key={sheet.name}
            aria-selected={sheet.name === current}
            tabIndex={sheet.name === current ? 0 : -1}
            onClick={() => page.showSheet(sheet.name)}
          >
            {sheet.hidden ? sayPane('hidden-sheet', language, { sheet: sheet.name }) : sheet.name}
            {worst && <Sign of={worst} />}
            {worst && <span class="unseen">{` ${kindWord(worst, language)}`}</span>}
          </button>
        );
      })}
    </div>
  );
}

/** The sign that a sheet's tab carries: an error or a warning somewhere in it. */
function strongest(
  found: ReadonlyMap<string, readonly Item[]> | undefined,
): 'error' | 'warning' | null {
  let worst: 'warning' | null = null;
  for (const [first] of found?.values() ?? []) {
    if (first?.finding.severity === 'error') return 'error';
    if (first?.finding.severity === 'warning') worst = 'warning';
  }
  return worst;
}

function Ask({ question }: { readonly question: Question }) {
  const language = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, [question]);
  return (
    <dialog ref={dialog} aria-labelledby="question" onClose={() => question.answer(null)}>
      <h2 id="question">{question.say(language)}</h2>
      {question.hint && <p>{sayPane(question.hint as 'save-in-place-hint', language)}</p>}
      <div class="dialog-actions">
        {question.answers.map(({ text, value }, index) => (
          <button
            type="button"
            key={value}
            class={index === 0 ? 'primary' : ''}
            onClick={() => question.answer(value)}
          >
            {sayPane(text as 'keep-working', language)}
          </button>
        ))}
      </div>
    </dialog>
  );
}

/** Whether a file is held over the window; dropped, it is opened. */
function useDrop(page: Page): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const drag = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFile(event) || !event.dataTransfer) return;
      event.preventDefault();
      setOver(false);
      void page.openPicked(droppedFile(event.dataTransfer));
    };
    addEventListener('dragover', drag);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', drag);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [page]);
  return over;
}

/** Ctrl+S, Ctrl+O, Ctrl+Z and Ctrl+Y outside fields, and the warning before the window closes. */
function useShortcuts(page: Page): void {
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const inField = (event.target as HTMLElement).matches('input, textarea, select');
      const act = {
        s: () => page.save(),
        o: () => page.openFile(),
        ...(inField
          ? {}
          : {
              z: () => (event.shiftKey ? page.pane.redo() : page.pane.undo()),
              y: () => page.pane.redo(),
            }),
      }[event.key.toLowerCase()];
      if (!act || (event.key.toLowerCase() !== 'o' && !page.state().workbook)) return;
      event.preventDefault();
      if (!page.state().question) void act();
    };
    const warn = (event: BeforeUnloadEvent) => {
      if (page.state().workbook?.unsaved) event.preventDefault();
    };
    addEventListener('keydown', key);
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('keydown', key);
      removeEventListener('beforeunload', warn);
    };
  }, [page]);
}
