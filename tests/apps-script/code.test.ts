import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { check, countFindings } from '../../src/check.ts';
import { spelledOut } from '../../src/findings/finding.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { bookOf, hold, sheetOf, traceOf } from './beds.ts';
import { addSheet, type Book, cellAt, newBook } from './book.ts';
import { coloursFor, coloursOf, marksToday } from './colours.ts';
import { muddled, sampleWorkbook, TODAY } from './rounds.ts';
import { CODE, startScript } from './script.ts';

const FINNISH = 'alke-2026-esimerkki.xlsx';
const SWEDISH = 'alke-2026-exempel.xlsx';
const books: Book[] = [];

function watched(book: Book): Book {
  books.push(book);
  return book;
}

afterEach(() => {
  for (const { violations, lock } of books.splice(0)) {
    expect(violations).toEqual([]);
    expect(lock).toBe(null);
  }
});

const asJson = (workbook: WorkbookSnapshot): unknown =>
  JSON.parse(
    JSON.stringify(
      check(workbook, TODAY).findings.map((finding) => ({
        ...spelledOut(finding),
        fixes: finding.fixes(),
      })),
    ),
  );

describe('the script', () => {
  it('is small, and shows Apps Script nothing but what it must call', () => {
    expect(Buffer.byteLength(CODE)).toBeLessThan(150_000);
    expect(CODE.startsWith('/** @OnlyCurrentDoc */')).toBe(true);
    expect(startScript(newBook()).functions.toSorted()).toEqual([
      'alkeAvaa',
      'alkeHavainnot',
      'alkeItsetesti',
      'alkeKutsu',
      'alkeLuo',
      'alkePoista',
      'alkeTarkista',
      'onOpen',
    ]);
  });

  for (const [locale, first] of [
    ['fi', 'Tarkista'],
    ['sv_FI', 'Kontrollera'],
    ['en-GB', 'Check'],
    ['et', 'Tarkista'],
  ] as const)
    it(`has a menu whose every item leads somewhere (${locale})`, () => {
      const script = startScript(newBook(), { locale });
      script.fire('onOpen');
      const items = script.seen.menus.flatMap((menu) => menu.items);
      expect(items[0]?.[0]).toBe(first);
      expect(items).toHaveLength(5);
      for (const [, call] of items) expect(script.functions).toContain(call);
    });

  it('asks for the scopes of what it calls, and for no more', () => {
    const manifest = JSON.parse(
      readFileSync(resolve(import.meta.dirname, '../../appsscript.json'), 'utf8'),
    ) as { oauthScopes: string[]; timeZone: string; runtimeVersion: string };
    // Which scope a service's methods need, by Google's reference of each class.
    const needed = {
      SpreadsheetApp: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
      HtmlService: 'https://www.googleapis.com/auth/script.container.ui',
      Drive: 'https://www.googleapis.com/auth/drive.file',
      // These need none for what is called of them.
      LockService: null,
      Session: null,
      Utilities: null,
    } as const;
    const named = [
      'CalendarApp|ContactsApp|DocumentApp|DriveApp|FormApp|GmailApp|GroupsApp|MailApp|MapsApp',
      'PropertiesService|ScriptApp|SlidesApp|UrlFetchApp|CacheService|LanguageApp|People|Sheets|Docs',
    ].join('|');
    expect(CODE.match(new RegExp(`\\b(?:${named})\\.`, 'g')) ?? []).toEqual([]);
    const scopes = Object.entries(needed).flatMap(([service, scope]) => {
      expect(CODE, service).toMatch(new RegExp(`\\b${service}\\b`));
      return scope ?? [];
    });
    expect([...manifest.oauthScopes].sort()).toEqual(scopes.sort());
    // With currentonly no other spreadsheet can be opened, and with no mail scope nobody can be told apart.
    expect(CODE).not.toMatch(/\.(?:openById|openByUrl|getActiveUser|getEffectiveUser|getEmail)\b/);
    expect([manifest.timeZone, manifest.runtimeVersion]).toEqual(['Europe/Helsinki', 'V8']);
  });
});

describe('the rules in Code.js', () => {
  for (const file of [FINNISH, SWEDISH])
    it(`find in ${file} exactly what they find in Node`, () => {
      const workbook = sampleWorkbook(file);
      const script = startScript(watched(bookOf(workbook)));
      const found = JSON.parse(String(script.call('alkeHavainnot', TODAY))) as unknown[];
      expect(found.length).toBeGreaterThan(10);
      expect(found).toEqual(asJson(workbook));
    });

  it('find in muddled workbooks exactly what they find in Node', () => {
    const samples = [sampleWorkbook(FINNISH), sampleWorkbook(SWEDISH)];
    for (let seed = 1; seed <= 24; seed++) {
      const workbook = muddled(samples[seed % 2] as WorkbookSnapshot, seed);
      const script = startScript(watched(bookOf(workbook)));
      expect(JSON.parse(String(script.call('alkeHavainnot', TODAY))), `seed ${seed}`).toEqual(
        asJson(workbook),
      );
    }
  });

  it('read dates by the zone of the spreadsheet, not of the script', () => {
    const workbook = muddled(sampleWorkbook(FINNISH), 7);
    for (const zone of ['America/New_York', 'Pacific/Auckland', 'Asia/Kolkata', 'Etc/GMT']) {
      const book = watched(bookOf(workbook));
      book.zone = zone;
      const found = startScript(book).call('alkeHavainnot', TODAY);
      expect(JSON.parse(String(found)), zone).toEqual(asJson(workbook));
    }
  });

  it('find nothing that they could not find in an empty spreadsheet', () => {
    const book = newBook();
    addSheet(watched(book), 'Taulukko1');
    const workbook: WorkbookSnapshot = { sheets: [{ name: 'Taulukko1', values: [] }] };
    expect(JSON.parse(String(startScript(book).call('alkeHavainnot', TODAY)))).toEqual(
      asJson(workbook),
    );
  });
});

describe('Tarkista in the menu', () => {
  it('colours what was found and says how much there is', () => {
    const book = watched(bookOf(sampleWorkbook(FINNISH)));
    const script = startScript(book);
    const marks = marksToday(script);
    script.fire('alkeTarkista');
    expect(marks.length).toBeGreaterThan(10);
    expect(coloursOf(book)).toEqual(coloursFor(book, marks));
    const findings = JSON.parse(String(script.call('alkeHavainnot')));
    expect(script.seen.alerts).toHaveLength(1);
    expect(script.seen.alerts[0]).toContain(`✖ Virheitä: ${countFindings(findings).error}`);
  });

  it('leaves foreign rules as they are, in their order', () => {
    const book = watched(bookOf(sampleWorkbook(FINNISH)));
    const sheet = sheetOf(book, 'Keskustelut');
    const box = { top: 0, left: 0, bottom: 9, right: 3 };
    const foreign = [
      { formula: '=A1="x"', boxes: [box], looks: { background: '#00FF00' } },
      { formula: null, boxes: [box], looks: {} },
      { formula: '=LEN("ALKE:sheets")>0', boxes: [box], looks: {} },
    ];
    sheet.formats = [...foreign];
    const script = startScript(book);
    script.fire('alkeTarkista');
    script.fire('alkeTarkista');
    expect(sheet.formats.slice(-3)).toEqual(foreign);
    const before = traceOf(book);
    script.fire('alkeTarkista');
    expect(traceOf(book)).toEqual(before);
    script.fire('alkePoista');
    expect(sheet.formats).toEqual(foreign);
  });

  it('says so when a sheet may not be coloured, and colours the others', () => {
    for (const refusesAt of ['call', 'flush'] as const) {
      const book = watched(bookOf(sampleWorkbook(FINNISH)));
      book.refusesAt = refusesAt;
      sheetOf(book, 'Keskustelut').protections.push({ box: null, against: 'vieras@example.fi' });
      const script = startScript(book, { user: 'vieras@example.fi' });
      script.fire('alkeTarkista');
      expect(script.seen.alerts[0]).toContain('suojattu: Keskustelut');
      expect(sheetOf(book, 'Keskustelut').formats).toEqual([]);
      expect(coloursOf(book).length).toBeGreaterThan(0);
    }
  });

  it('caps what Sheets cannot bear, and says how much was left', () => {
    const book = watched(newBook());
    const sheet = addSheet(book, 'Keskustelut');
    const row = sampleWorkbook(FINNISH).sheets[0]?.values ?? [];
    row.slice(0, 2).forEach((cells, r) => {
      cells.forEach((value, c) => {
        hold(sheet, r, c, value);
      });
    });
    for (let at = 2; at < 1700; at += 2) hold(sheet, at, 0, `K${at} `);
    const script = startScript(book);
    script.fire('alkeTarkista');
    expect(script.seen.alerts[0]).toMatch(/Värittämättä jäi: \d+/);
    expect(Math.max(...sheet.formats.map(({ boxes }) => boxes.length))).toBe(500);
  });
});

describe('the rest of the menu', () => {
  it('keeps every promise of the self-test, in any zone and however late refusals come', () => {
    for (const [zone, refusesAt] of [
      ['Europe/Helsinki', 'call'],
      ['Europe/Stockholm', 'flush'],
      ['America/New_York', 'call'],
    ] as const) {
      const book = watched(bookOf(sampleWorkbook(FINNISH)));
      Object.assign(book, { zone, refusesAt });
      const before = traceOf(book);
      const script = startScript(book);
      script.fire('alkeItsetesti');
      expect(script.seen.alerts[0]).toContain('Kaikki toimii kuten pitää');
      expect(script.seen.alerts[0]).not.toContain('✖');
      expect(traceOf(book)).toEqual(before);
    }
  });

  it('says in the self-test which promise is broken', () => {
    const book = watched(bookOf(sampleWorkbook(FINNISH)));
    const script = startScript(book);
    // A service that gives the lock but lets another user write meanwhile.
    script.calls.before = (call) => {
      const own = book.sheets.find(({ name }) => name === 'ALKE-itsetesti');
      if (call === 'SpreadsheetApp.flush' && own) cellAt(own, 0, 0).value = 'muu';
    };
    script.fire('alkeItsetesti');
    expect(script.seen.alerts[0]).toContain('✖ teksti säilyy tekstinä: saatiin');
    expect(book.sheets.some(({ name }) => name === 'ALKE-itsetesti')).toBe(false);
  });

  it('opens the sidebar, with the wish to create when that was asked', () => {
    const script = startScript(newBook(), { html: { Sidebar: '<p>paneeli</p>' } });
    script.fire('alkeAvaa');
    script.fire('alkeLuo');
    expect(script.seen.sidebars).toEqual([
      { title: 'ALKE-tarkistus', content: '<p>paneeli</p>' },
      {
        title: 'ALKE-tarkistus',
        content: '<p>paneeli</p><meta name="alke-begin" content="create">',
      },
    ]);
  });
});
