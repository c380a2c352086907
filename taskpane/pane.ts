import { type Checked, type Counts, checkInSteps, countFindings } from '../src/check.ts';
import type { CellEdit, Refused } from '../src/findings/edits.ts';
import type { Severity } from '../src/findings/finding.ts';
import { type Mark, marksOf } from '../src/findings/marks.ts';
import { type Host, HostError } from '../src/hosts/host.ts';
import { safeEdits } from '../src/mend.ts';
import { REFUSALS } from '../src/messages/cli.ts';
import type { Language } from '../src/messages/language.ts';
import { sayPane } from '../src/messages/pane.ts';
import { ROUND_2026 } from '../src/rounds/config.ts';
import type { Day } from '../src/rounds/times.ts';
import type { SheetModel } from '../src/template/sheet-model.ts';
import { toA1 } from '../src/workbook/address.ts';
import type { CellPlace, Place } from '../src/workbook/snapshot.ts';
import { acceptanceOf, withdrawalOf } from './deviation.ts';
import { type DocumentChoice, FIRST_CHOICE } from './documents/choice.ts';
import {
  type History,
  inverse,
  NO_HISTORY,
  remember,
  type SheetsOfStep,
  type Step,
} from './history.ts';
import { type Group, type Grouping, groupItems, type Item, listItems, type Shown } from './list.ts';
import type { Shell } from './shell.ts';

export const SCREENS = ['findings', 'overview', 'documents', 'settings'] as const;
export type Screen = (typeof SCREENS)[number];

/** What the pane is busy with. `of` is known where the work has parts. */
export interface Work {
  readonly doing:
    | 'reading'
    | 'checking'
    | 'painting'
    | 'fixing'
    | 'writing'
    | 'opening'
    | 'saving'
    | 'documents';
  readonly done?: number;
  readonly of?: number;
  readonly canCancel?: true;
}

/** Something that went wrong or was refused, said when it is shown so that a change of language reaches it. */
export interface Trouble {
  readonly say: (language: Language) => string;
}

/** What is announced; the serial makes the same words news again. */
export interface Said {
  readonly say: (language: Language) => string;
  readonly serial: number;
}

/** What one of our own commands is called in the history. */
export type StepName =
  | { readonly is: 'fix' | 'typed' | 'sheet'; readonly place: string }
  | { readonly is: 'fix-all'; readonly count: number }
  | { readonly is: 'our-sheet'; readonly sheet: string }
  /** Whether the workbook was coloured before. */
  | { readonly is: 'clean'; readonly colours: boolean }
  | { readonly is: 'accept' | 'unaccept' | 'next-round' | 'retention' };

export interface PaneState {
  readonly language: Language;
  readonly screen: Screen;
  /** The round as last read, and what was found; null before the first check. */
  readonly checked: Checked | null;
  readonly counts: Counts;
  readonly items: readonly Item[];
  readonly groups: readonly Group[];
  /** How many findings have a safe fix. */
  readonly safe: number;
  readonly checkedAt: string;
  /** The workbook has changed in a way that was not checked. */
  readonly stale: boolean;
  readonly grouping: Grouping;
  readonly hidden: ReadonlySet<Shown>;
  /** The finding that is open, and how often the focus was sent to it. */
  readonly current: string | null;
  readonly focusSerial: number;
  /** The day of checking; `chosenDay` when the user chose another than today. */
  readonly day: Day;
  readonly chosenDay: Day | null;
  /** The chosen day came with the sample workbook, not from the user. */
  readonly isSampleDay: boolean;
  readonly colours: boolean;
  readonly documents: DocumentChoice;
  readonly history: History<StepName>;
  readonly work: Work | null;
  readonly trouble: Trouble | null;
  readonly said: Said;
}

export type Pane = ReturnType<typeof createPane>;

const NO_COUNTS: Counts = { error: 0, warning: 0, info: 0, todo: 0, accepted: 0 };

/** Beyond this many findings their fixes are not counted: each would have to be worked out. */
const COUNTED_FIXES = 3000;

/** So long, ms, the rules may look before the window takes input again. */
const SLICE = 40;
/** So often, ms, it is told how far they have come: what changes faster only flickers, and each telling is drawn. */
const TELLING = 200;

/** The pane's state and everything that can be done in it. It knows the workbook only by the host, and no screen. */
export function createPane(host: Host, shell: Shell) {
  let state: PaneState = {
    language: shell.language,
    screen: 'findings',
    checked: null,
    counts: NO_COUNTS,
    items: [],
    groups: [],
    safe: 0,
    checkedAt: '',
    stale: false,
    grouping: 'discussion',
    hidden: new Set(),
    current: null,
    focusSerial: 0,
    day: shell.today(),
    chosenDay: null,
    isSampleDay: false,
    colours: true,
    documents: FIRST_CHOICE,
    history: NO_HISTORY,
    work: null,
    trouble: null,
    said: { say: () => '', serial: 0 },
  };
  const listeners = new Set<() => void>();
  let painted: readonly Mark[] | null = null;
  let focusTaken = 0;
  let queue: Promise<void> = Promise.resolve();
  /** Work that was begun before the last cancel knows by its number that it is not wanted any more. */
  let wanted = 0;
  /** How often somebody else has changed the workbook: what is read before is stale when it is checked. */
  let changes = 0;

  function set(change: Partial<PaneState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function say(words: (language: Language) => string): void {
    set({ said: { say: words, serial: state.said.serial + 1 } });
  }

  /** One command at a time, in the order given. A host that refuses is told; anything else is our own fault. */
  function run(work: Work, job: (isWanted: () => boolean) => Promise<void>): Promise<void> {
    const number = wanted;
    const isWanted = () => number === wanted;
    queue = queue.then(async () => {
      if (work.canCancel && !isWanted()) return;
      set({ work, trouble: null });
      try {
        await job(isWanted);
      } catch (error) {
        set({ trouble: troubleOf(error, shell) });
        if (!(error instanceof HostError) && !isPartMissing(error)) report(error);
      } finally {
        set({ work: null });
      }
    });
    return queue;
  }

  /** Reads, checks and colours. Without `isWanted` it cannot be cancelled. @returns whether it was carried through. */
  async function look(isWanted?: () => boolean, repaint = false): Promise<boolean> {
    const canCancel = isWanted ? ({ canCancel: true } as const) : {};
    set({ work: { doing: 'reading', ...canCancel } });
    const workbook = await host.read();
    if (isWanted && !isWanted()) return false;
    const readAt = changes;
    const day = state.chosenDay ?? shell.today();
    const steps = checkInSteps(workbook, day);
    let rested = -SLICE;
    let told = -TELLING;
    const isStillWanted = async (share: number): Promise<boolean> => {
      const now = performance.now();
      if (now - rested < SLICE) return true;
      if (now - told >= TELLING) {
        told = now;
        set({
          work: { doing: 'checking', ...(share > 0 && { done: share, of: 1 }), ...canCancel },
        });
      }
      await shell.breathe();
      rested = performance.now();
      return isWanted?.() ?? true;
    };
    let step = steps.next();
    while (!step.done) {
      if (!(await isStillWanted(step.value))) return false;
      step = steps.next();
    }
    const checked = step.value;
    const items = listItems(checked.findings);
    if (!(await isStillWanted(1))) return false;
    const safe = countSafe(items);
    if (!(await isStillWanted(1))) return false;
    set({
      checked,
      items,
      day,
      counts: countFindings(checked.findings),
      safe,
      groups: groupItems(items, checked.round, state.grouping, state.hidden),
      current: items.some(({ key }) => key === state.current) ? state.current : null,
      checkedAt: shell.clock(),
      stale: changes !== readAt,
    });
    await paint(repaint);
    return true;
  }

  async function paint(repaint: boolean): Promise<void> {
    const marks = state.colours && state.checked ? marksOf(state.checked.findings) : [];
    if (!repaint && painted !== null && sameMarks(painted, marks)) return;
    if (painted === null && marks.length === 0 && !repaint) return;
    set({ work: { doing: 'painting' } });
    await host.paint(marks);
    painted = marks;
  }

  /** Makes edits in the workbook and remembers them. @returns those that were made. */
  async function write(
    edits: readonly CellEdit[],
    name: (made: readonly CellEdit[]) => StepName,
    back: WayBack = {},
  ): Promise<readonly CellEdit[]> {
    const refused = await host.apply(edits);
    const made = edits.filter((edit) => !refused.some((one) => one.edit === edit));
    if (made.length > 0) shell.edited?.(made);
    recall(name(made), made, back);
    if (refused.length > 0) set({ trouble: refusalTrouble(refused) });
    return made;
  }

  /** The step can be taken back from now on. */
  function recall(name: StepName, edits: readonly CellEdit[], back: WayBack): void {
    set({ history: remember(state.history, { name, edits, ...back }) });
  }

  function dayChoice(day: Day | null): Pick<PaneState, 'day' | 'chosenDay'> {
    const today = shell.today();
    return { day: day ?? today, chosenDay: day === today ? null : day };
  }

  const counted = (language: Language): string => sayPane('counts', language, state.counts);

  /** The item that should be looked at when one at this place in the list has gone. */
  function itemNear(order: readonly Item[], index: number): Item | undefined {
    const present = new Map(visible().map((item) => [item.key, item]));
    for (const { key } of [...order.slice(index + 1), ...order.slice(0, index).reverse()]) {
      const found = present.get(key);
      if (found) return found;
    }
    return visible()[0];
  }

  const visible = (): readonly Item[] => state.groups.flatMap(({ items }) => items);
  const itemOf = (key: string): Item | undefined => state.items.find((item) => item.key === key);

  function regroup(change: Partial<Pick<PaneState, 'grouping' | 'hidden'>>): void {
    const next = { ...state, ...change };
    set({
      ...change,
      groups: state.checked
        ? groupItems(state.items, state.checked.round, next.grouping, next.hidden)
        : [],
    });
  }

  function focusOn(item: Item | undefined): void {
    set({ current: item?.key ?? null, focusSerial: state.focusSerial + 1 });
    if (item) void showQuietly(item.finding.at);
  }

  /** Showing a cell is a courtesy: where the host cannot, the pane goes on. */
  async function showQuietly(at: Place): Promise<void> {
    if (at.row === null || at.column === null) return;
    try {
      await host.show({ sheet: at.sheet, row: at.row, column: at.column });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      set({ trouble: troubleOf(error, shell) });
    }
  }

  /** Carries out edits that mend one finding, checks again and moves on to the next. */
  function mend(
    key: string,
    editsOf: (item: Item) => readonly CellEdit[],
    name: (made: readonly CellEdit[]) => StepName,
    announce: (language: Language, made: readonly CellEdit[]) => string,
    work: Work = { doing: 'fixing' },
  ): Promise<void> {
    return run(work, async () => {
      const item = itemOf(key);
      if (!item) return;
      const order = visible();
      const index = order.findIndex((one) => one.key === key);
      const made = await write(editsOf(item), name);
      await look();
      if (made.length === 0) return;
      const same = visible().find((one) => one.key === key);
      focusOn(
        same && sameFinding(same, item) ? itemNear(order, index) : (same ?? itemNear(order, index)),
      );
      say((language) => announce(language, made));
    });
  }

  return {
    state: (): PaneState => state,
    shell,

    /** @returns a function that ends the subscription. */
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    /** Tarkista: reads the workbook, lets the rules look, and colours it. */
    check(): Promise<void> {
      return run({ doing: 'reading', canCancel: true }, async (isWanted) => {
        if (await look(isWanted, true))
          say((language) => sayPane('checked-now', language, { counts: counted(language) }));
      });
    },

    /** Checks again after a change that somebody made in the workbook, without taking the focus. */
    recheck(repaint = false): Promise<void> {
      return run({ doing: 'reading', canCancel: true }, async (isWanted) => {
        await look(isWanted, repaint);
      });
    },

    /**
     * The workbook is another one now: what was known of the former is forgotten.
     * @param day the day on which this one is to be checked; null is today
     */
    forget(day: Day | null, isSampleDay: boolean): void {
      painted = null;
      set({
        ...dayChoice(day),
        isSampleDay,
        checked: null,
        counts: NO_COUNTS,
        items: [],
        groups: [],
        safe: 0,
        checkedAt: '',
        stale: false,
        current: null,
        history: NO_HISTORY,
        trouble: null,
        hidden: new Set(),
        documents: FIRST_CHOICE,
      });
    },

    /** Somebody changed the workbook and it was not checked since. */
    markStale(): void {
      changes++;
      if (state.checked && !state.stale) set({ stale: true });
    },

    /** Stops the work that can be stopped. */
    cancel(): void {
      wanted++;
      say((language) => sayPane('cancelled', language));
    },

    /** Long work of a screen or an entry, one at a time with the rest; `say` its outcome. */
    run,
    say,
    progress(work: Work): void {
      set({ work });
    },
    dismiss(): void {
      set({ trouble: null });
    },
    tell(trouble: unknown): void {
      set({ trouble: troubleOf(trouble, shell) });
    },

    goTo(screen: Screen): void {
      set({ screen });
    },
    speak(language: Language): void {
      set({ language });
      shell.spoken?.(language);
    },
    group(grouping: Grouping): void {
      regroup({ grouping });
    },
    toggle(shown: Shown): void {
      const hidden = new Set(state.hidden);
      if (!hidden.delete(shown)) hidden.add(shown);
      regroup({ hidden });
    },
    showAll(): void {
      regroup({ hidden: new Set() });
    },

    /** Opens a finding and shows its cell; null closes. */
    open(key: string | null): void {
      set({ current: key });
      const item = key === null ? undefined : itemOf(key);
      if (item) void showQuietly(item.finding.at);
    },
    /** Opens a finding from outside the list and sends the focus there. */
    openFrom(key: string): void {
      const item = itemOf(key);
      if (!item) return;
      const hidden = new Set(state.hidden);
      if (hidden.size > 0) regroup({ hidden: new Set() });
      set({ screen: 'findings' });
      focusOn(item);
    },
    /** F8 and Shift+F8: the next or previous finding of the list, round and round. */
    step(by: 1 | -1): void {
      const order = visible();
      if (order.length === 0) return;
      const index = order.findIndex(({ key }) => key === state.current);
      const next = index < 0 ? (by === 1 ? 0 : order.length - 1) : index + by;
      set({ screen: 'findings' });
      focusOn(order[(next + order.length) % order.length]);
    },
    /** Whether the focus was sent to the open finding and has not gone there yet. `serial` is the one that was drawn. */
    takeFocus(serial: number): boolean {
      if (focusTaken >= serial) return false;
      focusTaken = serial;
      return true;
    },
    /** Points at a cell without leaving the pane. */
    peek: showQuietly,
    /** Brings a cell before the user's eyes, the sheet too where the pane hides it. */
    async show(place: CellPlace): Promise<void> {
      await showQuietly(place);
      shell.toSheet?.();
    },

    /** Makes one of the finding's fixes. */
    fix(key: string, index: number): Promise<void> {
      return mend(
        key,
        ({ finding }) => finding.fixes()[index]?.edits ?? [],
        (made) => ({ is: 'fix', place: sayPlaces(made) }),
        (language, made) =>
          sayPane('fixed', language, { place: sayPlaces(made), counts: counted(language) }),
      );
    },

    /** Every safe fix at once. */
    fixAll(): Promise<void> {
      return run({ doing: 'fixing' }, async () => {
        const workbook = await host.read();
        await shell.breathe();
        const edits = safeEdits(workbook, state.chosenDay ?? shell.today());
        const made =
          edits.length === 0
            ? []
            : await write(edits, (all) => ({ is: 'fix-all', count: all.length }));
        await look();
        say((language) =>
          made.length === 0
            ? sayPane('nothing-fixed', language)
            : sayPane('fixed-many', language, { count: made.length, counts: counted(language) }),
        );
      });
    },

    /** Accepts the finding as a deviation, with a reason that is written in the settings. */
    accept(key: string, reason: string): Promise<void> {
      return mend(
        key,
        ({ finding }) => {
          const acceptance = state.checked && acceptanceOf(state.checked.round, finding);
          return acceptance?.can ? acceptance.edits(reason) : [];
        },
        () => ({ is: 'accept' }),
        (language) => sayPane('accepted-now', language, { counts: counted(language) }),
        { doing: 'writing' },
      );
    },

    /** Takes the acceptance of a finding back. */
    unaccept(key: string): Promise<void> {
      return mend(
        key,
        ({ finding }) => (state.checked ? withdrawalOf(state.checked.round, finding) : []),
        () => ({ is: 'unaccept' }),
        (language) => sayPane('unaccepted-now', language, { counts: counted(language) }),
        { doing: 'writing' },
      );
    },

    /** What was typed or pasted in a sheet of ours: the same way as every other edit. */
    type(edits: readonly CellEdit[]): Promise<void> {
      return run({ doing: 'writing' }, async () => {
        const made = await write(edits, (all) => ({
          is: all.length === 1 ? 'typed' : 'sheet',
          place: sayPlaces(all),
        }));
        await look();
        if (made.length > 0)
          say((language) =>
            sayPane('typed', language, { place: sayPlaces(made), counts: counted(language) }),
          );
      });
    },

    /**
     * Changes the workbook as a whole. What our colours and Tarkistus said is over then: they go first.
     * @returns how many cells were changed
     */
    async change(
      name: 'next-round' | 'retention',
      edits: readonly CellEdit[],
      added: readonly SheetModel[],
    ): Promise<number> {
      let count = 0;
      await run({ doing: 'writing' }, async () => {
        const bringBack = await shell.keep?.();
        const gone = await shell.clean?.();
        painted = null;
        for (const model of added)
          await (shell.addSheet ? shell.addSheet(model) : shell.createSheets?.([model]));
        count = (await write(edits, () => ({ is: name }), wayBack(bringBack, gone, added))).length;
        await look(undefined, true);
      });
      return count;
    },

    undo(): Promise<void> {
      return run({ doing: 'writing' }, async () => {
        const step = state.history.done.at(-1);
        if (!step) return;
        const { sheets, name } = step;
        if (name.is === 'clean') set({ colours: name.colours });
        const stay: string[] = [];
        await takeBack(
          step,
          inverse(step),
          (taken) => ({
            done: state.history.done.slice(0, -1),
            undone: [...state.history.undone, taken],
          }),
          async () => {
            for (const model of sheets?.added ?? [])
              if (!(await shell.removeSheet?.(model))) stay.push(model.name);
          },
        );
        if (sheets?.gone.length && state.checked && shell.putSheet) {
          const { ourSheets } = await import('./report.ts');
          for (const model of await ourSheets(sheets.gone, state.checked, shell.workbookName()))
            await shell.putSheet(model);
        }
        if (stay.length > 0)
          set({
            trouble: { say: (told) => sayPane('sheet-stays', told, { sheet: stay.join(', ') }) },
          });
        say((language) => sayPane('undone', language, { what: sayStep(step.name, language) }));
      });
    },

    redo(): Promise<void> {
      return run({ doing: 'writing' }, async () => {
        const step = state.history.undone.at(-1);
        if (!step) return;
        if (step.name.is === 'clean') set({ colours: false });
        await takeBack(
          step,
          step.edits,
          (taken) => ({
            done: [...state.history.done, taken],
            undone: state.history.undone.slice(0, -1),
          }),
          async ({ added }) => {
            await shell.clean?.();
            for (const model of added) await shell.createSheets?.([model]);
          },
        );
        say((language) => sayPane('redone', language, { what: sayStep(step.name, language) }));
      });
    },

    /** Another day of checking; null is today again. */
    chooseDay(day: Day | null): Promise<void> {
      set({ ...dayChoice(day), isSampleDay: false });
      if (!state.checked) return Promise.resolve();
      return run({ doing: 'checking', canCancel: true }, async (isWanted) => {
        if (await look(isWanted))
          say((language) => sayPane('checked-now', language, { counts: counted(language) }));
      });
    },

    colour(colours: boolean): Promise<void> {
      set({ colours });
      if (!state.checked) return Promise.resolve();
      return run({ doing: 'painting' }, () => paint(true));
    },

    /** Which documents are to be made. */
    chooseDocuments(change: Partial<DocumentChoice>): void {
      set({ documents: { ...state.documents, ...change } });
    },

    /** Writes the sheet Tarkistus into the workbook. */
    writeReport(): Promise<void> {
      return run({ doing: 'writing' }, async () => {
        const { checked } = state;
        if (!checked || !shell.putSheet) return;
        const { reportSheet } = await import('./report.ts');
        await putOurSheet(reportSheet(checked, shell.workbookName()));
      });
    },

    /** Writes a sheet of ours into the workbook, in the place of its older self. */
    writeSheet: (model: SheetModel): Promise<void> =>
      run({ doing: 'writing' }, () => putOurSheet(model)),

    /** Makes the collection workbook's sheets in the open workbook, in the pane's language. */
    createSheets(): Promise<void> {
      return run({ doing: 'writing' }, async () => {
        if (!shell.createSheets) return;
        const { collectionWorkbook } = await import('../src/template/collection.ts');
        await shell.createSheets(collectionWorkbook(ROUND_2026, state.language));
        await look();
        say((language) => sayPane('sheets-created', language));
      });
    },

    /** Gives out the report as a page of its own. */
    saveReport(): Promise<void> {
      return run({ doing: 'writing' }, async () => {
        const { checked } = state;
        if (!checked) return;
        const { reportPage } = await import('./report.ts');
        const page = reportPage(checked, shell.workbookName(), state.language);
        const delivery = await shell.deliver(page);
        say((language) => sayPane(`delivered-${delivery}`, language, { file: page.name }));
      });
    },

    /** Takes our colours and sheets out of the workbook; nothing is coloured until asked again. */
    clean(): Promise<void> {
      return run({ doing: 'writing' }, async () => {
        const bringBack = await shell.keep?.();
        const { colours } = state;
        recall({ is: 'clean', colours }, [], wayBack(bringBack, await shell.clean?.(), []));
        painted = [];
        set({ colours: false });
        await look();
        say((language) => sayPane('cleaned', language));
      });
    },

    /** What our own colours were last painted as; for a host that paints when it saves. */
    marks: (): readonly Mark[] => painted ?? [],
  };

  async function putOurSheet(model: SheetModel): Promise<void> {
    const bringBack = await shell.keep?.();
    await shell.putSheet?.(model);
    if (bringBack) recall({ is: 'our-sheet', sheet: model.name }, [], { bringBack });
    await look();
    say((language) => sayPane('report-sheet-written', language, { sheet: model.name }));
  }

  /** Goes to the other side of a step: by its edits, or the whole workbook where it was kept. */
  async function takeBack(
    step: Step<StepName>,
    edits: readonly CellEdit[],
    history: (taken: Step<StepName>) => History<StepName>,
    turnSheets: (sheets: SheetsOfStep) => Promise<void>,
  ): Promise<void> {
    const there = step.bringBack && (await shell.keep?.());
    const refused = there ? [] : await host.apply(edits);
    if (there) await step.bringBack?.();
    else if (step.sheets) await turnSheets(step.sheets);
    const isWhole = there !== undefined || step.sheets !== undefined;
    if (isWhole) painted = null;
    set({ history: history({ ...step, ...(there && { bringBack: there }) }) });
    shell.edited?.(edits);
    await look(undefined, isWhole);
    if (refused.length > 0) set({ trouble: refusalTrouble(refused) });
    const at = step.edits[0]?.at;
    if (at) await showQuietly(at);
  }
}

/** How a step that did something to whole sheets is taken back. */
type WayBack = Pick<Step<StepName>, 'bringBack' | 'sheets'>;

const wayBack = (
  bringBack: WayBack['bringBack'],
  gone: SheetsOfStep['gone'] = [],
  added: SheetsOfStep['added'],
): WayBack => (bringBack ? { bringBack } : { sheets: { gone, added } });

/** A fault of our own is left to the program's last resort, after it has been told. */
function report(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}

function countSafe(items: readonly Item[]): number {
  if (items.length > COUNTED_FIXES) return -1;
  return items.filter(
    ({ finding }) =>
      finding.accepted === undefined && finding.fixes().some(({ kind }) => kind === 'safe'),
  ).length;
}

function sameMarks(one: readonly Mark[], other: readonly Mark[]): boolean {
  return (
    one.length === other.length &&
    one.every((mark, index) => {
      const that = other[index] as Mark;
      return (
        mark.sheet === that.sheet &&
        mark.row === that.row &&
        mark.column === that.column &&
        mark.severity === that.severity
      );
    })
  );
}

/** The finding says the same as before: the edits did not mend it. */
const sameFinding = (one: Item, other: Item): boolean =>
  one.finding.severity === other.finding.severity &&
  one.finding.accepted === other.finding.accepted;

export function sayPlace({ sheet, row, column }: Place): string {
  return row === null || column === null ? sheet : `${sheet} ${toA1(row, column)}`;
}

/** The places of edits in few words: the first, and how many more. */
function sayPlaces(edits: readonly CellEdit[]): string {
  const [first] = edits;
  if (!first) return '';
  return sayPlace(first.at) + (edits.length > 1 ? ` +${edits.length - 1}` : '');
}

export function sayStep(name: StepName, language: Language): string {
  switch (name.is) {
    case 'fix':
      return sayPane('step-fix', language, { place: name.place });
    case 'typed':
      return sayPane('step-typed', language, { place: name.place });
    case 'sheet':
      return sayPane('step-sheet', language, { place: name.place });
    case 'fix-all':
      return sayPane('step-fix-all', language, { count: name.count });
    case 'accept':
      return sayPane('step-accept', language);
    case 'unaccept':
      return sayPane('step-unaccept', language);
    case 'next-round':
      return sayPane('step-next-round', language);
    case 'retention':
      return sayPane('step-retention', language);
    case 'our-sheet':
      return sayPane('step-our-sheet', language, { sheet: name.sheet });
    case 'clean':
      return sayPane('step-clean', language);
  }
}

/** What a browser says when it cannot fetch a part of the program: no network, or a newer version has come meanwhile. */
const isPartMissing = (error: unknown): boolean =>
  error instanceof TypeError && /import\w* (a )?module/i.test(error.message);

function troubleOf(error: unknown, shell: Shell): Trouble {
  if (isPartMissing(error)) return { say: (language) => sayPane('part-missing', language) };
  const detail = error instanceof Error ? error.message : String(error);
  return {
    say: (language) =>
      (error instanceof HostError ? shell.sayError(error, language) : null) ??
      sayPane('unexpected', language, { detail }),
  };
}

function refusalTrouble(refused: readonly Refused[]): Trouble {
  const shown = refused.slice(0, 5);
  const places = shown.map(({ edit }) => sayPlace(edit.at)).join(', ');
  const more = refused.length > shown.length ? ` +${refused.length - shown.length}` : '';
  const reason = refused[0]?.reason ?? 'host';
  return {
    say: (language) =>
      sayPane('refused', language, {
        places: places + more,
        reason: REFUSALS[reason][language],
      }),
  };
}

/** The severities in the order in which they are counted. */
export const COUNTED: readonly Severity[] = ['error', 'warning', 'info', 'todo'];
