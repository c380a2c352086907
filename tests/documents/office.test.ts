import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convert } from '../../build/libreoffice.ts';
import { builtInTemplate } from '../../src/documents/designs/template.ts';
import { documentOf, listDocuments } from '../../src/documents/document.ts';
import { fillDocx } from '../../src/documents/fill.ts';
import { DOCUMENT_KINDS, fileNameOf } from '../../src/documents/kinds.ts';
import { checkTemplate, stopsFilling } from '../../src/documents/template-check.ts';
import { LANGUAGES, type Language } from '../../src/messages/language.ts';
import { HOSTILE } from './hostile.ts';
import { bodyOf } from './reading.ts';
import { COMPLETE, type RoundSketch, roundOf, UNFINISHED } from './rounds.ts';

/** Every kind of a round in some languages. `prefix` tells the rounds apart in file names. */
function documentsOf(
  sketch: RoundSketch,
  prefix: string,
  languages: readonly Language[],
): [string, Uint8Array][] {
  const round = roundOf(sketch);
  return listDocuments(round, {
    kinds: DOCUMENT_KINDS,
    languages,
    discussions: [[...round.discussionsByKey.keys()][0] ?? ''],
  }).map((request) => {
    const data = documentOf(round, request);
    return [
      `${prefix}-${fileNameOf(data, 'docx')}`,
      fillDocx(data, builtInTemplate(data.kind, data.language)),
    ];
  });
}

const DOCUMENTS = new Map([
  ...documentsOf(COMPLETE, 'complete', LANGUAGES),
  ...documentsOf(UNFINISHED, 'draft', ['fi', 'sv']),
  ...documentsOf(HOSTILE, 'hostile', ['fi']),
]);

/** Without kinds of space, and the numbers and bullets that only a reader of lists puts in. */
const words = (text: string): string =>
  text
    .replace(/[\u2022\uFEFF]|(?<=^|\s)\d+\.(?=\s)/gm, ' ')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('LibreOffice', () => {
  it('opens every document and reads the same text', () => {
    const read = convert(DOCUMENTS, 'txt:Text (encoded):UTF8');
    expect(read.size).toBe(36);
    for (const [name, bytes] of DOCUMENTS)
      expect(words(text(read.get(name.replace('.docx', '.txt')))), name).toBe(
        words(bodyOf(bytes).join('\n')),
      );
  });

  it('saves a built-in template again, and it still gives the same documents', () => {
    const templates = new Map(
      DOCUMENT_KINDS.map((kind) => [`${kind}.docx`, builtInTemplate(kind, 'sv')]),
    );
    const saved = convert(templates, 'docx:MS Word 2007 XML');
    const round = roundOf(COMPLETE);
    for (const request of listDocuments(round, { kinds: DOCUMENT_KINDS, languages: ['sv'] })) {
      const template = saved.get(`${request.kind}.docx`) ?? new Uint8Array();
      expect(checkTemplate(template, request.kind).filter(stopsFilling)).toEqual([]);
      const data = documentOf(round, request);
      expect(bodyOf(fillDocx(data, template)), request.kind).toEqual(
        bodyOf(fillDocx(data, builtInTemplate(request.kind, 'sv'))),
      );
    }
  });

  const pages = new Map<string, readonly Page[]>();

  it('makes tagged pages of every document: headings, lists and header cells are what they are', () => {
    const pdfs = convert(
      DOCUMENTS,
      'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}',
    );
    const folder = mkdtempSync(join(tmpdir(), 'pages-of-documents-'));
    try {
      for (const [name, bytes] of pdfs) {
        const file = join(folder, name);
        writeFileSync(file, bytes);
        const structure = run('pdfinfo', ['-struct', file]);
        expect(structure.match(/^\s*H1\b/gm), name).toHaveLength(1);
        if (!/invitation|kutsu|inbjudan|cover|kansi|forsatt/.test(name))
          expect(structure, name).toMatch(/^\s*(?:LI|TH)\b/m);
        if (/ilmoitus|anmalan|notification|osallistujat|deltagare|participants|cover/.test(name))
          expect(structure, name).toMatch(/^\s*TH\b/m);
        pages.set(name, pagesOf(file, folder));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('pages them well: no page is empty, and a hostile one is not endless', () => {
    expect(pages.size).toBe(DOCUMENTS.size);
    for (const [name, all] of pages) {
      expect(all.length, name).toBeLessThanOrEqual(name.startsWith('hostile') ? 20 : 3);
      for (const [index, page] of all.entries())
        expect(inkOf(page), `${name}, page ${index + 1}`).toBeGreaterThan(2);
    }
  });

  it('draws the pages as they were when they were last looked at', () => {
    const drawn = Object.fromEntries(
      [...pages]
        .filter(([name]) => !name.startsWith('hostile'))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    const file = new URL('./pages.json', import.meta.url);
    if (!existsSync(file) || process.env.ALKE_NEW_PAGES) {
      writeFileSync(file, `${JSON.stringify(drawn, null, 2)}\n`);
      if (!process.env.ALKE_NEW_PAGES) throw new Error('Pages were drawn anew: look at them');
    }
    const looked = JSON.parse(readFileSync(file, 'utf8')) as { [name: string]: readonly Page[] };
    expect(Object.keys(drawn)).toEqual(Object.keys(looked));
    for (const [name, all] of Object.entries(drawn)) {
      expect(all.length, name).toBe(looked[name]?.length);
      for (const [index, page] of all.entries())
        expect(
          differenceOf(page, looked[name]?.[index] ?? []),
          `${name}, page ${index + 1}: look at it, and if it is right run with ALKE_NEW_PAGES=1`,
        ).toBeLessThan(0.002);
    }
  });
});

/** A page as rows of sixteenths: how much ink is in each square, 0 for none, f for all. */
type Page = readonly string[];
const COLUMNS = 30;
const ROWS = 42;

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout;
}

function pagesOf(pdf: string, folder: string): readonly Page[] {
  const prefix = join(folder, 'page');
  run('pdftoppm', ['-r', '36', '-gray', pdf, prefix]);
  const pages: Page[] = [];
  const count = Number(/^Pages:\s+(\d+)/m.exec(run('pdfinfo', [pdf]))?.[1]);
  const digits = String(count).length;
  for (let page = 1; page <= count; page++) {
    const file = `${prefix}-${String(page).padStart(digits, '0')}.pgm`;
    pages.push(squaresOf(readFileSync(file)));
    rmSync(file);
  }
  return pages;
}

/** PGM: `P5 width height 255` and a byte for each point. */
function squaresOf(image: Buffer): Page {
  const [header = '', width = '', height = ''] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(image.subarray(0, 40).toString('latin1')) ?? [];
  const points = image.subarray(header.length);
  const across = Number(width);
  const down = Number(height);
  return Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) => {
      let ink = 0;
      let count = 0;
      for (let y = Math.floor((row * down) / ROWS); y < ((row + 1) * down) / ROWS; y++)
        for (
          let x = Math.floor((column * across) / COLUMNS);
          x < ((column + 1) * across) / COLUMNS;
          x++
        ) {
          ink += 255 - (points[y * across + x] ?? 255);
          count++;
        }
      // Text covers a third of its line at most: four times as dark fills the scale.
      return Math.min(15, Math.round((ink / count / 255) * 60)).toString(16);
    }).join(''),
  );
}

const inkOf = (page: Page): number =>
  page.slice(4).reduce((sum, row) => sum + [...row].filter((square) => square !== '0').length, 0);

/** The mean difference of two pages, 0 for the same and 1 for black and white. */
function differenceOf(one: Page, other: Page): number {
  let difference = 0;
  for (let row = 0; row < ROWS; row++)
    for (let column = 0; column < COLUMNS; column++)
      difference += Math.abs(
        Number.parseInt(one[row]?.[column] ?? '0', 16) -
          Number.parseInt(other[row]?.[column] ?? '0', 16),
      );
  return difference / (ROWS * COLUMNS * 15);
}
