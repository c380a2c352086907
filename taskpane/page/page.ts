import type { CellEdit } from '../../src/findings/edits.ts';
import type { SheetDropDown } from '../../src/hosts/file/validations.ts';
import { openXlsx, type XlsxFile } from '../../src/hosts/file/xlsx-file.ts';
import { type Host, HostError, type HostErrorCode } from '../../src/hosts/host.ts';
import { FILE_ERRORS } from '../../src/messages/file-errors.ts';
import { FILE_WARNINGS } from '../../src/messages/file-warnings.ts';
import type { Language } from '../../src/messages/language.ts';
import { sayRefusal } from '../../src/messages/menu-errors.ts';
import { type PaneText, sayPane } from '../../src/messages/pane.ts';
import type { Day } from '../../src/rounds/times.ts';
import type { CellPlace } from '../../src/workbook/snapshot.ts';
import { createPane } from '../pane.ts';
import type { Shell } from '../shell.ts';
import type { PickedFile } from './files.ts';
import type { GridCell, GridLayout } from './grid.tsx';

/** What the browser does for the page. */
export interface Desk {
  pickFile(): Promise<PickedFile | null>;
  readAgain(handle: FileSystemFileHandle): Promise<PickedFile>;
  writeInPlace(handle: FileSystemFileHandle, bytes: Uint8Array<ArrayBuffer>): Promise<boolean>;
  /** The sample workbook in a language, and the day on which it is worth looking at. */
  sample(language: Language): Promise<NamedBytes & { readonly day: Day }>;
  /** A new collection workbook in a language. */
  newWorkbook(language: Language): Promise<NamedBytes>;
}

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A workbook on the desk. */
export interface OpenWorkbook {
  readonly file: XlsxFile;
  readonly name: string;
  readonly handle: FileSystemFileHandle | null;
  /** What was read from the disk or last written to it, to see whether somebody else has written since. */
  readonly onDisk: Uint8Array;
  readonly unsaved: boolean;
  /** Cells were changed since it was opened: its formulas' results may say what was before. */
  readonly edited: boolean;
  /** Grows when the sheets themselves may have changed: their layouts are read again. */
  readonly sheetsSerial: number;
}

/** A question that must be answered before going on. */
export interface Question {
  readonly say: (language: Language) => string;
  readonly hint: PaneText | null;
  readonly answers: readonly { readonly text: PaneText; readonly value: string }[];
  readonly answer: (value: string | null) => void;
}

export interface PageState {
  readonly workbook: OpenWorkbook | null;
  readonly sheet: string;
  readonly active: ReadonlyMap<string, GridCell>;
  readonly focusSerial: number;
  /** Which of the two is seen where both do not fit. */
  readonly view: 'pane' | 'sheet';
  readonly question: Question | null;
}

/** The shell without what the page itself knows. */
export type Surroundings = Omit<
  Shell,
  'place' | 'sayError' | 'toSheet' | 'edited' | 'workbookName'
>;

export type Page = ReturnType<typeof createPage>;

/** The browser page: one workbook from a file, its sheets in a grid, the pane beside it. */
export function createPage(desk: Desk, surroundings: Surroundings) {
  let state: PageState = {
    workbook: null,
    sheet: '',
    active: new Map(),
    focusSerial: 0,
    view: 'pane',
    question: null,
  };
  const listeners = new Set<() => void>();
  const layouts = new Map<string, GridLayout>();

  function set(change: Partial<PageState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }
  function setWorkbook(change: Partial<OpenWorkbook>): void {
    if (state.workbook) set({ workbook: { ...state.workbook, ...change } });
  }
  function file(): XlsxFile {
    if (!state.workbook) throw new HostError('host-missing');
    return state.workbook.file;
  }

  const host: Host = {
    read: async () => file().snapshot(),
    // The grid draws the colours itself; the file gets them when it is saved.
    paint: async () => undefined,
    apply: async (edits) => file().apply(edits),
    show: async (place) => activate(place),
  };
  const shell: Shell = {
    ...surroundings,
    place: 'browser',
    sayError: ({ code, detail }, language) =>
      isFileCode(code) ? sayRefusal(FILE_ERRORS[code], detail, language) : null,
    workbookName: () => state.workbook?.name ?? '',
    toSheet: () => set({ view: 'sheet', focusSerial: state.focusSerial + 1 }),
    edited: () => setWorkbook({ unsaved: true, edited: true }),
    putSheet: async (model) => {
      const name = file().putSheet(model);
      sheetsChanged();
      set({ sheet: name });
    },
    addSheet: async (model) => {
      file().addSheet(model);
      sheetsChanged();
    },
    keep: async () => {
      const bytes = file().save();
      return async () => {
        setWorkbook({ file: openXlsx(bytes) });
        sheetsChanged();
        standOnASheet();
      };
    },
    changedCopy: async (edits, added) => {
      const copy = openXlsx(file().save());
      copy.clean();
      const refused = copy.apply(edits);
      for (const model of added) copy.addSheet(model);
      return { bytes: new Uint8Array(copy.save()), refused };
    },
    clean: async () => {
      file().clean();
      sheetsChanged();
      standOnASheet();
      return undefined;
    },
  };
  const pane = createPane(host, shell);

  function sheetsChanged(): void {
    layouts.clear();
    setWorkbook({ unsaved: true, sheetsSerial: (state.workbook?.sheetsSerial ?? 0) + 1 });
  }

  /** The sheet that was looked at may have gone. */
  function standOnASheet(): void {
    const names = file()
      .snapshot()
      .sheets.map((sheet) => sheet.name);
    if (!names.includes(state.sheet)) set({ sheet: names[0] ?? '' });
  }

  function activate({ sheet, row, column }: CellPlace): void {
    const active = new Map(state.active);
    active.set(sheet, { row, column });
    set({ sheet, active });
  }

  function ask(
    say: Question['say'],
    hint: PaneText | null,
    answers: Question['answers'],
  ): Promise<string | null> {
    return new Promise((resolve) => {
      set({
        question: {
          say,
          hint,
          answers,
          answer: (value) => {
            set({ question: null });
            resolve(value);
          },
        },
      });
    });
  }

  /** Whether the workbook on the desk may be put away. */
  async function mayLeave(): Promise<boolean> {
    const { workbook } = state;
    if (!workbook?.unsaved) return true;
    const answer = await ask(
      (language) => sayPane('leave-ask', language, { file: workbook.name }),
      null,
      [
        { text: 'keep-working', value: 'stay' },
        { text: 'save-copy', value: 'save' },
        { text: 'leave-anyway', value: 'leave' },
      ],
    );
    if (answer === 'save') await saveCopy();
    return answer === 'leave' || (answer === 'save' && state.workbook?.unsaved === false);
  }

  /** What the disk or a part of the program gives; null when it gives nothing, which is told. */
  async function given<One>(asked: Promise<One>): Promise<One | null> {
    try {
      return await asked;
    } catch (error) {
      pane.tell(error);
      return null;
    }
  }

  /** Opens bytes as the workbook; what was there before stays when they are none. Without a day it is checked today. */
  async function open(
    picked: NamedBytes & Pick<PickedFile, 'handle'> & { readonly day?: Day | null },
    is: { readonly unsaved?: true; readonly sample?: true } = {},
  ): Promise<void> {
    let opened = false;
    await pane.run({ doing: 'opening' }, async () => {
      await surroundings.breathe();
      const { workbook, first } = openNamed(picked);
      layouts.clear();
      pane.forget(picked.day ?? null, is.sample === true);
      set({
        workbook: {
          file: workbook,
          name: picked.name,
          handle: picked.handle,
          onDisk: picked.bytes,
          unsaved: is.unsaved === true,
          edited: false,
          sheetsSerial: 0,
        },
        sheet: first,
        active: new Map(),
        view: 'pane',
      });
      opened = true;
    });
    if (!opened) return;
    await pane.check();
    pane.say((language) =>
      sayPane('opened', language, {
        file: picked.name,
        counts: sayPane('counts', language, pane.state().counts),
      }),
    );
  }

  async function openPicked(asked: Promise<PickedFile | null>): Promise<void> {
    const picked = await given(asked);
    if (picked && (await mayLeave())) await open(picked);
  }

  function save(): Uint8Array<ArrayBuffer> {
    const workbook = file();
    workbook.paint(pane.marks());
    return new Uint8Array(workbook.save());
  }

  async function saveCopy(): Promise<void> {
    await pane.run({ doing: 'saving' }, async () => {
      const { workbook } = state;
      if (!workbook) return;
      await surroundings.breathe();
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      const delivery = await surroundings.deliver({ name: workbook.name, bytes: save(), type });
      setWorkbook({ unsaved: false });
      const warnings = warningsOf(workbook.file);
      pane.say((language) =>
        [
          sayPane(`delivered-${delivery}`, language, { file: workbook.name }),
          ...warnings.map((say) => say(language)),
        ].join(' '),
      );
    });
  }

  async function saveInPlace(): Promise<void> {
    const { workbook } = state;
    const handle = workbook?.handle;
    if (!workbook || !handle) return saveCopy();
    const onDisk = await desk.readAgain(handle).catch(() => null);
    const changed = onDisk !== null && !sameBytes(onDisk.bytes, workbook.onDisk);
    const answer = await ask(
      (language) =>
        sayPane(changed ? 'file-changed-ask' : 'save-in-place-ask', language, {
          file: workbook.name,
        }),
      changed ? null : 'save-in-place-hint',
      [
        { text: 'save-copy', value: 'copy' },
        { text: 'save-over', value: 'over' },
        { text: 'keep-working', value: 'stay' },
      ],
    );
    if (answer === 'copy') return saveCopy();
    if (answer !== 'over') return;
    await pane.run({ doing: 'saving' }, async () => {
      await surroundings.breathe();
      const bytes = save();
      let allowed: boolean;
      try {
        allowed = await desk.writeInPlace(handle, bytes);
      } catch (error) {
        throw error instanceof DOMException
          ? new HostError('file-unwritable', workbook.name, error)
          : error;
      }
      if (!allowed) throw new HostError('file-unwritable', workbook.name);
      setWorkbook({ unsaved: false, onDisk: bytes });
      pane.say((language) => sayPane('delivered-place', language, { file: workbook.name }));
    });
  }

  return {
    pane,
    state: (): PageState => state,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    openFile: (): Promise<void> => openPicked(desk.pickFile()),
    openPicked,
    async openSample(): Promise<void> {
      if (!(await mayLeave())) return;
      const made = await given(desk.sample(pane.state().language));
      if (made) await open({ ...made, handle: null }, { sample: true });
    },
    async openNew(): Promise<void> {
      if (!(await mayLeave())) return;
      const made = await given(desk.newWorkbook(pane.state().language));
      if (made) await open({ ...made, handle: null }, { unsaved: true });
    },
    /** Reads the file again from the disk it came from. */
    async reload(): Promise<void> {
      const handle = state.workbook?.handle;
      if (!handle || !(await mayLeave())) return;
      const again = await given(desk.readAgain(handle));
      if (again) await open({ ...again, day: pane.state().chosenDay });
    },

    saveCopy,
    /** Ctrl+S: in place where the browser can, after asking; else a copy. */
    save: (): Promise<void> => saveInPlace(),

    showSheet(sheet: string): void {
      set({ sheet });
    },
    activate,
    look(view: PageState['view']): void {
      set({ view });
    },
    focusGrid(): void {
      set({ focusSerial: state.focusSerial + 1 });
    },

    layoutOf(sheet: string): GridLayout {
      const known = layouts.get(sheet);
      if (known) return known;
      const layout = file().layout(sheet);
      layouts.set(sheet, layout);
      return layout;
    },
    dropDownsOf: (sheet: string): readonly SheetDropDown[] => file().dropDowns(sheet),
    refusalOf: (place: CellPlace) => file().refusal(place),
    write: (edits: readonly CellEdit[]): Promise<void> => pane.type(edits),
  };
}

const isFileCode = (code: HostErrorCode): code is keyof typeof FILE_ERRORS => code in FILE_ERRORS;

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

function openNamed({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): {
  readonly workbook: XlsxFile;
  readonly first: string;
} {
  try {
    const workbook = openXlsx(bytes);
    const { sheets } = workbook.snapshot();
    return {
      workbook,
      first: (sheets.find(({ hidden }) => !hidden) ?? sheets[0])?.name ?? '',
    };
  } catch (error) {
    throw error instanceof HostError ? new HostError(error.code, name, error) : error;
  }
}

/** What the one who saved should know, in words. */
function warningsOf(file: XlsxFile): readonly ((language: Language) => string)[] {
  return file.warnings().flatMap(({ code, sheets }) => {
    if (!(code in FILE_WARNINGS)) return [];
    const words = FILE_WARNINGS[code as keyof typeof FILE_WARNINGS];
    return [
      (language: Language) =>
        sheets.length > 0 ? `${words[language]}: ${sheets.join(', ')}.` : words[language],
    ];
  });
}
