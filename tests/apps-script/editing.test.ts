import { describe, expect, it } from 'vitest';
import type { CellEdit } from '../../src/findings/edits.ts';
import { HostError } from '../../src/hosts/host.ts';
import { createSheetsHost, type ScriptRun } from '../../src/hosts/sheets/client.ts';
import { heldIn, scriptRun, sheetOf } from './beds.ts';
import { addSheet, type Book, cellAt, newBook } from './book.ts';
import { startScript } from './script.ts';

const USER = 'liitto@example.fi';
const STRICT = { list: ['kyllä', 'ei'], range: null, allowsInvalid: false, help: null };

function sheetsBook(refusesAt: Book['refusesAt']): Book {
  const book = newBook();
  book.refusesAt = refusesAt;
  addSheet(book, 'Keskustelut');
  return book;
}

const edit = (row: number, column: number, becomes: CellEdit['becomes']): CellEdit => ({
  at: { sheet: 'Keskustelut', row, column },
  was: null,
  becomes,
});

async function reasons(book: Book, edits: readonly CellEdit[]): Promise<readonly string[]> {
  const host = createSheetsHost(scriptRun(startScript(book, { user: USER })));
  const refused = await host.apply(edits);
  expect(book.violations).toEqual([]);
  expect(book.lock).toBe(null);
  return refused.map(({ edit: { at }, reason }) => `${at.row},${at.column} ${reason}`);
}

for (const refusesAt of ['call', 'flush'] as const)
  describe(`mending where Google refuses at the ${refusesAt}`, () => {
    it('a strict drop-down refuses its own cell and no other', async () => {
      const book = sheetsBook(refusesAt);
      cellAt(sheetOf(book, 'Keskustelut'), 1, 0).validation = STRICT;
      const edits = [edit(0, 0, 'yksi'), edit(1, 0, 'ehkä'), edit(2, 0, 'kolme')];
      expect(await reasons(book, edits)).toEqual(['1,0 host']);
      expect([0, 1, 2].map((row) => heldIn(book, 'Keskustelut', row, 0))).toEqual([
        'yksi',
        null,
        'kolme',
      ]);
      expect(await reasons(book, [edit(1, 0, 'ei')])).toEqual([]);
    });

    it('a typed column, which nobody can ask for, refuses its own cell and no other', async () => {
      const book = sheetsBook(refusesAt);
      cellAt(sheetOf(book, 'Keskustelut'), 1, 0).typedColumn = 'number';
      const edits = [edit(0, 0, 'yksi'), edit(1, 0, 'kaksi'), edit(2, 0, 'kolme')];
      expect(await reasons(book, edits)).toEqual(['1,0 host']);
      expect([0, 1, 2].map((row) => heldIn(book, 'Keskustelut', row, 0))).toEqual([
        'yksi',
        null,
        'kolme',
      ]);
    });

    it('protected cells are told one by one, the others are written', async () => {
      const book = sheetsBook(refusesAt);
      const box = { top: 1, left: 0, bottom: 1, right: 5 };
      sheetOf(book, 'Keskustelut').protections.push({ box, against: USER });
      const edits = [edit(0, 0, 'yksi'), edit(1, 0, 'kaksi'), edit(1, 1, 2), edit(2, 0, 'kolme')];
      expect(await reasons(book, edits)).toEqual(['1,0 protected', '1,1 protected']);
      expect(heldIn(book, 'Keskustelut', 2, 0)).toBe('kolme');
    });

    it('makes room below the last row, within reason', async () => {
      const book = sheetsBook(refusesAt);
      sheetOf(book, 'Keskustelut').rows = 10;
      expect(await reasons(book, [edit(10, 0, 'uusi')])).toEqual([]);
      expect(heldIn(book, 'Keskustelut', 10, 0)).toBe('uusi');
      expect(await reasons(book, [edit(5000, 0, 'kaukana')])).toEqual(['5000,0 host']);
      expect(await reasons(book, [edit(0, 5000, 'sivulla')])).toEqual(['0,5000 host']);
    });

    it('refuses what no cell can hold', async () => {
      const book = sheetsBook(refusesAt);
      const edits = [
        edit(0, 0, 'x'.repeat(50_001)),
        edit(1, 0, { error: '#N/A' }),
        edit(2, 0, { date: '2026-02-30' }),
      ];
      expect(await reasons(book, edits)).toEqual(['0,0 host', '1,0 host', '2,0 host']);
    });
  });

describe('what stands in the way is told by a code', () => {
  const codeOf = async (work: Promise<unknown>): Promise<string> => {
    try {
      await work;
    } catch (error) {
      if (error instanceof HostError) return error.code;
      throw error;
    }
    return '';
  };
  const failing = (name: string, message: string): ScriptRun => {
    const runWith = (fail: (error: unknown) => void): ScriptRun => ({
      withSuccessHandler: () => runWith(fail),
      withFailureHandler: (take) => runWith(take),
      alkeKutsu: () => fail(Object.assign(new Error(message), { name })),
    });
    return runWith(() => undefined);
  };

  it('another user is at work', async () => {
    const book = sheetsBook('call');
    book.lock = 'toinen@example.fi';
    const host = createSheetsHost(scriptRun(startScript(book)));
    expect(await codeOf(host.apply([edit(0, 0, 'x')]))).toBe('host-busy');
    expect(await codeOf(host.paint([]))).toBe('host-busy');
    expect(heldIn(book, 'Keskustelut', 0, 0)).toBe(null);
  });

  for (const [name, message, code] of [
    ['ScriptError', 'Error code PERMISSION_DENIED.', 'host-accounts'],
    ['ScriptError', 'Authorization is required to perform that action.', 'host-accounts'],
    ['NetworkError', 'Connection failure due to HTTP 0', 'host-offline'],
    ['ScriptError', 'Jotakin muuta', 'host-failed'],
  ] as const)
    it(`${message} is ${code}`, async () => {
      expect(await codeOf(createSheetsHost(failing(name, message)).read())).toBe(code);
    });

  it('a sheet that is hidden or gone cannot be shown; Drive that is off cannot be used', async () => {
    const book = sheetsBook('call');
    addSheet(book, 'Piilo').hidden = true;
    const host = createSheetsHost(scriptRun(startScript(book)));
    expect(await codeOf(host.show({ sheet: 'Piilo', row: 0, column: 0 }))).toBe(
      'host-sheet-hidden',
    );
    expect(await codeOf(host.show({ sheet: 'Poissa', row: 0, column: 0 }))).toBe(
      'host-sheet-missing',
    );
    const file = { name: 'a.docx', type: 'text/plain', base64: '' };
    expect(await codeOf(host.saveToDrive(file))).toBe('host-denied');
    expect(await codeOf(createSheetsHost(failing('', ''), { isOnline: () => false }).read())).toBe(
      'host-offline',
    );
  });
});
