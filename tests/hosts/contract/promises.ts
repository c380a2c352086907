import { describe, expect, it } from 'vitest';
import type { CellEdit } from '../../../src/findings/edits.ts';
import { SEVERITIES, type Severity } from '../../../src/findings/finding.ts';
import { markFormula, type SheetMark } from '../../../src/findings/mark-formula.ts';
import type { Mark } from '../../../src/findings/marks.ts';
import type { Host } from '../../../src/hosts/host.ts';
import type { SheetModel } from '../../../src/template/sheet-model.ts';
import { fromA1 } from '../../../src/workbook/address.ts';
import {
  type CellPlace,
  type CellRange,
  type CellValue,
  valueAt,
} from '../../../src/workbook/snapshot.ts';

/** A sheet of the workbook that a host is opened on. */
export interface StartSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly hidden?: true;
  readonly merges?: readonly string[];
  /** Formulas by address, without `=`; what stands in `rows` is their result. */
  readonly formulas?: { readonly [address: string]: string };
  /** A conditional format of the user's own: a formula that colours this range. */
  readonly usersFormat?: { readonly range: string; readonly formula: string };
}

/** A host on a workbook, and what can be seen of the workbook past the host. */
export interface Bed {
  readonly host: Host;
  /** Adds our sheet, or replaces it. */
  putSheet(model: SheetModel): Promise<string>;
  /** Takes our colours and sheets out. */
  clean(): Promise<void>;
  /** Somebody else changes a cell. */
  type(sheet: string, address: string, value: string): Promise<void>;
  /** Which severity of ours colours a cell. */
  colourOf(sheet: string, address: string): Promise<Severity | null>;
  /** Everything that is in the workbook, in a form that can be compared. */
  trace(): Promise<unknown>;
  /** The formats of the user's own, in a form that can be compared. */
  usersFormats(): Promise<unknown>;
  /** The cell that stands before the user's eyes. */
  shown(): CellPlace | null;
}

export type OpenBed = (sheets: readonly StartSheet[]) => Promise<Bed>;

/** What some programs cannot tell. */
export interface Abilities {
  /** Which cells are merged. */
  readonly merges: boolean;
}

const place = (sheet: string, address: string): CellPlace => ({
  sheet,
  ...(fromA1(address) as { row: number; column: number }),
});

const edit = (sheet: string, address: string, was: CellValue, becomes: CellValue): CellEdit => ({
  at: place(sheet, address),
  was,
  becomes,
});

const mark = (sheet: string, address: string, severity: Severity): Mark => ({
  ...place(sheet, address),
  severity,
});

const START: readonly StartSheet[] = [
  {
    name: 'Keskustelut',
    rows: [
      ['Täyttöohje'],
      [],
      ['Tunnus', 'Teema', 'Ilmoitettu', 'Pituus'],
      ['K1', ' Vihreä siirtymä', { date: '2025-12-19' }, 16],
      ['K2', 'Osaaminen\nja työ', { date: '2026-03-17T09:00' }, 17.5],
      ['K3', true, null, { error: '#N/A' }],
    ],
    merges: ['A1:B1'],
    formulas: { D4: 'LEN(B4)' },
    usersFormat: { range: 'A4:B6', formula: 'LEN(A4)>4' },
  },
  { name: 'Liiton omat’ muistiinpanot, 2026', rows: [['oma', 1]], hidden: true },
  { name: 'Tyhjä', rows: [] },
];

/** Text that some program would take for something else as soon as it is typed. */
const MUST_STAY_TEXT = [
  '007',
  '1-2',
  '17.3.',
  '17.3.2026',
  '2026-03-17',
  '9:00',
  '1e5',
  '50 %',
  '+358 40 123 4567',
  '=1+1',
  '=HYPERLINK("https://example.fi","x")',
  '-',
  '@maakunta',
  "'lainaus",
  'TRUE',
  'tosi',
  'maaliskuu 2026',
  '17 March 2026',
  ' väli edessä',
  'ti 17.3.2026 klo 9–11',
  'tisdag 17.3.2026 kl. 9–11',
  'rivi\ntoinen',
  '<b>&amp;</b>',
  '𝒳 ja 👩‍👩‍👧',
  '_x0041_',
];

/** What every host promises, whatever the program behind it. */
export function keepsPromises(
  name: string,
  open: OpenBed,
  can: Abilities = { merges: true },
): void {
  const valueIn = async ({ host }: Bed, sheet: string, address: string): Promise<CellValue> => {
    const { sheets } = await host.read();
    const found = sheets.find((one) => one.name === sheet);
    const { row, column } = place(sheet, address);
    return found ? valueAt(found, row, column) : null;
  };

  describe(`${name}: reading`, () => {
    it('reads what was written: every kind of value, where it stands', async () => {
      const { host } = await open(START);
      const { sheets } = await host.read();
      expect(sheets.map((sheet) => [sheet.name, sheet.hidden ?? false])).toEqual([
        ['Keskustelut', false],
        ['Liiton omat’ muistiinpanot, 2026', true],
        ['Tyhjä', false],
      ]);
      for (const { name: sheet, rows } of START)
        for (const [row, cells] of rows.entries())
          for (const [column, value] of cells.entries())
            expect(
              valueAt(
                sheets.find((one) => one.name === sheet) ?? { name: '', values: [] },
                row,
                column,
              ),
              `${sheet} ${row},${column}`,
            ).toEqual(value);
    });

    it('tells which cells are merged', async () => {
      const { host } = await open(START);
      const [first] = (await host.read()).sheets;
      const merge: CellRange = { top: 0, left: 0, bottom: 0, right: 1 };
      expect(first?.merges).toEqual(can.merges ? [merge] : undefined);
    });

    it('reads a sheet whose first rows and columns are empty from A1 all the same', async () => {
      const { host } = await open([{ name: 'A', rows: [[], [], [null, null, 'x']] }]);
      const [sheet] = (await host.read()).sheets;
      expect(sheet && valueAt(sheet, 2, 2)).toBe('x');
      expect(sheet && valueAt(sheet, 0, 0)).toBe(null);
    });

    it('gives plain JSON', async () => {
      const { host } = await open(START);
      const workbook = await host.read();
      expect(JSON.parse(JSON.stringify(workbook))).toEqual(workbook);
    });
  });

  describe(`${name}: editing`, () => {
    it('makes the edits, and reads what they became', async () => {
      const bed = await open(START);
      const edits = [
        edit('Keskustelut', 'B4', ' Vihreä siirtymä', 'Vihreä siirtymä'),
        edit('Keskustelut', 'C4', { date: '2025-12-19' }, { date: '2025-12-18' }),
        edit('Keskustelut', 'C6', null, { date: '2026-03-17T14:30' }),
        edit('Keskustelut', 'B6', true, false),
        edit('Keskustelut', 'D5', 17.5, 18),
        edit('Keskustelut', 'A6', 'K3', null),
        edit('Keskustelut', 'F20', null, 'kaukana'),
        edit('Tyhjä', 'C3', null, 'ensimmäinen'),
      ];
      expect(await bed.host.apply(edits)).toEqual([]);
      const { sheets } = await bed.host.read();
      for (const { at, becomes } of edits) {
        const sheet = sheets.find((one) => one.name === at.sheet);
        expect(sheet && valueAt(sheet, at.row, at.column)).toEqual(becomes);
      }
      // Whatever was not edited is as it was.
      expect(await valueIn(bed, 'Keskustelut', 'B5')).toBe('Osaaminen\nja työ');
    });

    it('keeps text that looks like something else as text', async () => {
      const bed = await open([{ name: 'A', rows: [['otsikko']] }]);
      const edits = MUST_STAY_TEXT.map((text, index) => edit('A', `B${index + 1}`, null, text));
      expect(await bed.host.apply(edits)).toEqual([]);
      const [sheet] = (await bed.host.read()).sheets;
      expect(MUST_STAY_TEXT.map((_, row) => sheet && valueAt(sheet, row, 1))).toEqual(
        MUST_STAY_TEXT,
      );
    });

    it('refuses an edit whose cell has changed meanwhile, and makes the others', async () => {
      const bed = await open(START);
      await bed.host.read();
      await bed.type('Keskustelut', 'A5', 'K9');
      const stale = edit('Keskustelut', 'A5', 'K2', 'K22');
      const fresh = edit('Keskustelut', 'A4', 'K1', 'K11');
      expect(await bed.host.apply([stale, fresh])).toEqual([
        { edit: stale, reason: 'changed-since' },
      ]);
      expect(await valueIn(bed, 'Keskustelut', 'A5')).toBe('K9');
      expect(await valueIn(bed, 'Keskustelut', 'A4')).toBe('K11');
    });

    it('refuses a formula, the covered part of a merge, and a sheet that is not there', async () => {
      const bed = await open(START);
      const edits = [
        edit('Keskustelut', 'D4', 16, 3),
        ...(can.merges ? [edit('Keskustelut', 'B1', null, 'alla')] : []),
        edit('Poissa', 'A1', null, 'x'),
      ];
      expect((await bed.host.apply(edits)).map(({ reason }) => reason)).toEqual([
        'formula',
        ...(can.merges ? ['inside-merge'] : []),
        'sheet-gone',
      ]);
      expect(await valueIn(bed, 'Keskustelut', 'D4')).toBe(16);
    });

    it('lets the later of two edits on one cell follow the earlier', async () => {
      const bed = await open(START);
      const edits = [
        edit('Keskustelut', 'A4', 'K1', 'K5'),
        edit('Keskustelut', 'A4', 'K5', 'K6'),
        edit('Keskustelut', 'A4', 'K1', 'K7'),
      ];
      expect((await bed.host.apply(edits)).map(({ reason }) => reason)).toEqual(['changed-since']);
      expect(await valueIn(bed, 'Keskustelut', 'A4')).toBe('K6');
    });

    it('takes edits back to where they came from', async () => {
      const bed = await open(START);
      const made = [
        edit('Keskustelut', 'A4', 'K1', '007'),
        edit('Keskustelut', 'C5', { date: '2026-03-17T09:00' }, 'ti 17.3.2026 klo 9–11'),
        edit('Keskustelut', 'D5', 17.5, null),
      ];
      const back = made.map(({ at, was, becomes }) => ({ at, was: becomes, becomes: was }));
      expect(await bed.host.apply(made)).toEqual([]);
      expect(await bed.host.apply(back)).toEqual([]);
      for (const { at, was } of made) {
        const { sheets } = await bed.host.read();
        const sheet = sheets.find((one) => one.name === at.sheet);
        expect(sheet && valueAt(sheet, at.row, at.column)).toEqual(was);
      }
    });

    it('does nothing when there is nothing to do', async () => {
      const bed = await open(START);
      const before = await bed.trace();
      expect(await bed.host.apply([])).toEqual([]);
      expect(await bed.trace()).toEqual(before);
    });
  });

  describe(`${name}: colours`, () => {
    const MARKS = [
      mark('Keskustelut', 'A4', 'error'),
      mark('Keskustelut', 'A5', 'error'),
      mark('Keskustelut', 'B5', 'warning'),
      mark('Keskustelut', 'C6', 'todo'),
      mark('Tyhjä', 'D10', 'info'),
    ];

    it('colours the marked cells by their severity, and no other', async () => {
      const bed = await open(START);
      await bed.host.read();
      await bed.host.paint(MARKS);
      for (const { sheet, address, severity } of [
        { sheet: 'Keskustelut', address: 'A4', severity: 'error' },
        { sheet: 'Keskustelut', address: 'A5', severity: 'error' },
        { sheet: 'Keskustelut', address: 'B5', severity: 'warning' },
        { sheet: 'Keskustelut', address: 'C6', severity: 'todo' },
        { sheet: 'Keskustelut', address: 'B4', severity: null },
        { sheet: 'Tyhjä', address: 'D10', severity: 'info' },
        { sheet: 'Tyhjä', address: 'D11', severity: null },
      ] as const)
        expect(await bed.colourOf(sheet, address), `${sheet} ${address}`).toBe(severity);
    });

    it('leaves the values and the user’s own formats as they are', async () => {
      const bed = await open(START);
      const before = await bed.usersFormats();
      const values = await bed.host.read();
      await bed.host.paint(MARKS);
      expect(await bed.usersFormats()).toEqual(before);
      expect(await bed.host.read()).toEqual(values);
    });

    it('paints the same twice to no effect', async () => {
      const bed = await open(START);
      await bed.host.read();
      await bed.host.paint(MARKS);
      const once = await bed.trace();
      await bed.host.read();
      await bed.host.paint(MARKS);
      expect(await bed.trace()).toEqual(once);
    });

    it('replaces earlier colours by the new ones, however many rounds', async () => {
      const bed = await open(START);
      for (const severity of [...SEVERITIES, ...SEVERITIES]) {
        await bed.host.read();
        await bed.host.paint([mark('Keskustelut', 'B6', severity)]);
        expect(await bed.colourOf('Keskustelut', 'B6')).toBe(severity);
        expect(await bed.colourOf('Keskustelut', 'A4')).toBe(null);
      }
    });

    it('an empty list clears, and leaves no trace', async () => {
      const bed = await open(START);
      const before = await bed.trace();
      await bed.host.read();
      await bed.host.paint(MARKS);
      await bed.host.read();
      await bed.host.paint([]);
      expect(await bed.trace()).toEqual(before);
    });

    it('colours many scattered cells', async () => {
      const rows = Array.from({ length: 900 }, (_, row) => [`K${row}`, 'x']);
      const bed = await open([{ name: 'Keskustelut', rows }]);
      await bed.host.read();
      await bed.host.paint(
        rows.flatMap((_, row) =>
          row % 2 ? [{ ...place('Keskustelut', 'A1'), row, severity: 'error' }] : [],
        ),
      );
      expect(await bed.colourOf('Keskustelut', 'A2')).toBe('error');
      expect(await bed.colourOf('Keskustelut', 'A3')).toBe(null);
      expect(await bed.colourOf('Keskustelut', 'A900')).toBe('error');
    });
  });

  describe(`${name}: a sheet of ours`, () => {
    const model = (title: string, findings: number, ours: SheetMark = 'sheet'): SheetModel => ({
      name: title,
      ours,
      rows: [
        { cells: [{ value: title, look: 'heading' }] },
        ...Array.from({ length: findings }, (_, index) => ({
          cells: [
            { value: 'Virhe', look: 'error' as const },
            { value: `A${index + 4}`, link: { sheet: 'Keskustelut', row: index + 3, column: 0 } },
            { value: '=ei kaava' },
            { value: '007' },
            { value: { date: '2026-02-13' } },
            { value: 3 },
          ],
        })),
      ],
      widths: [12, 10, 40],
      frozenRows: 1,
    });

    const rowsOf = async ({ host }: Bed, sheet: string) =>
      (await host.read()).sheets.find((one) => one.name === sheet)?.values;

    it('is added after the others, and read as it was given', async () => {
      const bed = await open(START);
      expect(await bed.putSheet(model('Tarkistus', 1))).toBe('Tarkistus');
      expect((await bed.host.read()).sheets.at(-1)?.name).toBe('Tarkistus');
      expect(await rowsOf(bed, 'Tarkistus')).toEqual([
        ['Tarkistus'],
        ['Virhe', 'A4', '=ei kaava', '007', { date: '2026-02-13' }, 3],
      ]);
    });

    it('is replaced as a whole by the next one', async () => {
      const bed = await open(START);
      await bed.putSheet(model('Tarkistus', 3));
      await bed.putSheet(model('Kontroll', 1));
      const { sheets } = await bed.host.read();
      expect(sheets.map((sheet) => sheet.name)).toEqual([
        ...START.map((sheet) => sheet.name),
        'Kontroll',
      ]);
      expect(await rowsOf(bed, 'Kontroll')).toHaveLength(2);
    });

    it('never touches a sheet of the user’s with the same name', async () => {
      const bed = await open([...START, { name: 'Tarkistus', rows: [['oma']] }]);
      expect(await bed.putSheet(model('Tarkistus', 1))).toBe('Tarkistus 2');
      expect(await rowsOf(bed, 'Tarkistus')).toEqual([['oma']]);
    });

    it('is the user’s once it bears another name, as a copy of it does', async () => {
      const copied = ['Tarkistus (2)', 'Tarkistus_2', 'Tarkistus 2', 'Omat muistiinpanot'].map(
        (title) => ({
          name: title,
          rows: [['Tarkistus'], ['oma huomio']],
          usersFormat: { range: 'A1', formula: markFormula('sheet') },
        }),
      );
      const names = [...START, ...copied].map((sheet) => sheet.name);
      const bed = await open([...START, ...copied]);
      expect(await bed.putSheet(model('Tarkistus', 1))).toBe('Tarkistus');
      expect((await bed.host.read()).sheets.map((sheet) => sheet.name)).toEqual([
        ...names,
        'Tarkistus',
      ]);
      await bed.clean();
      expect((await bed.host.read()).sheets.map((sheet) => sheet.name)).toEqual(names);
      for (const title of names.slice(START.length))
        expect(await rowsOf(bed, title)).toEqual([['Tarkistus'], ['oma huomio']]);
      // Nothing of ours is left on them either.
      const before = await bed.trace();
      await bed.clean();
      expect(await bed.trace()).toEqual(before);
      expect(JSON.stringify(before)).not.toContain('ALKE:');
    });

    it('is still ours where it had to take a number', async () => {
      const bed = await open([...START, { name: 'Tarkistus', rows: [['oma']] }]);
      await bed.putSheet(model('Tarkistus', 1));
      expect(await bed.putSheet(model('Tarkistus', 2))).toBe('Tarkistus 2');
      await bed.clean();
      expect((await bed.host.read()).sheets.map((sheet) => sheet.name)).toEqual([
        ...START.map((sheet) => sheet.name),
        'Tarkistus',
      ]);
    });

    it('stands beside the other sheet of ours, each replaced by its own kind', async () => {
      const bed = await open(START);
      const before = await bed.trace();
      await bed.putSheet(model('Tarkistus', 1));
      expect(await bed.putSheet(model('Seuranta', 2, 'follow-up'))).toBe('Seuranta');
      await bed.putSheet(model('Kontroll', 3));
      await bed.putSheet(model('Uppföljning', 1, 'follow-up'));
      const { sheets } = await bed.host.read();
      expect(sheets.map((sheet) => sheet.name)).toEqual([
        ...START.map((sheet) => sheet.name),
        'Kontroll',
        'Uppföljning',
      ]);
      expect(await rowsOf(bed, 'Kontroll')).toHaveLength(4);
      expect(await rowsOf(bed, 'Uppföljning')).toHaveLength(2);
      // Painting leaves both as they are; cleaning takes both.
      await bed.host.paint([mark('Keskustelut', 'A4', 'error')]);
      await bed.host.paint([]);
      expect((await bed.host.read()).sheets).toHaveLength(START.length + 2);
      await bed.clean();
      expect(await bed.trace()).toEqual(before);
    });

    it('goes with the colours, and nothing else does', async () => {
      const bed = await open(START);
      const before = await bed.trace();
      await bed.host.read();
      await bed.host.paint([mark('Keskustelut', 'A4', 'error')]);
      await bed.putSheet(model('Tarkistus', 2));
      await bed.clean();
      expect(await bed.trace()).toEqual(before);
    });
  });

  describe(`${name}: showing`, () => {
    it('brings the cell before the user’s eyes, on whichever sheet', async () => {
      const bed = await open(START);
      await bed.host.show(place('Tyhjä', 'C4'));
      expect(bed.shown()).toEqual(place('Tyhjä', 'C4'));
      await bed.host.show(place('Keskustelut', 'B5'));
      expect(bed.shown()).toEqual(place('Keskustelut', 'B5'));
    });
  });
}
