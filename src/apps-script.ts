import './hosts/sheets/newer-methods.ts';
import { type Counts, check, countFindings } from './check.ts';
import { SEVERITIES, spelledOut } from './findings/finding.ts';
import { marksOf } from './findings/marks.ts';
import { HostError } from './hosts/host.ts';
import type { DriveService } from './hosts/sheets/drive.ts';
import { openSheets, openSpreadsheet, readWorkbook } from './hosts/sheets/reading.ts';
import { selfTest } from './hosts/sheets/self-test.ts';
import { answer, checkAndPaint, type ServerServices } from './hosts/sheets/server.ts';
import { clean } from './hosts/sheets/sheets.ts';
import type { Language } from './messages/language.ts';
import { MENU_ERRORS, sayRefusal } from './messages/menu-errors.ts';
import { SEVERITY_WORDS } from './messages/severities.ts';
import { type SheetsText, saySheets } from './messages/sheets.ts';
import { sheetTitles } from './rounds/columns.ts';

/*
 * What Google Sheets calls. Each exported function becomes a function of its own in Code.js; a menu finds it by its name.
 */

/** The advanced service, which stands there only when it is switched on in the script project. */
declare const Drive: DriveService | undefined;

const servicesHere = (): ServerServices => ({
  app: SpreadsheetApp,
  locks: LockService,
  utilities: Utilities,
  session: Session,
  drive: typeof Drive === 'undefined' ? null : Drive,
});

/** The language of the user's account, as far as we speak it. */
function languageHere(): Language {
  const tag = String(Session.getActiveUserLocale()).slice(0, 2).toLowerCase();
  return tag === 'sv' || tag === 'en' ? tag : 'fi';
}

/** The spreadsheet was opened: the menu. */
export function onOpen(): void {
  const language = languageHere();
  const item = (id: SheetsText & `menu-${string}`): string => saySheets(id, language);
  SpreadsheetApp.getUi()
    .createMenu(saySheets('menu', language))
    .addItem(item('menu-check'), 'alkeTarkista')
    .addItem(item('menu-open'), 'alkeAvaa')
    .addSeparator()
    .addItem(item('menu-create'), 'alkeLuo')
    .addItem(item('menu-clean'), 'alkePoista')
    .addSeparator()
    .addItem(item('menu-test'), 'alkeItsetesti')
    .addToUi();
}

/** Tarkista: checks and colours without the sidebar, and tells the counts. */
export function alkeTarkista(): void {
  inMenu((language) => {
    const { checked, trouble } = checkAndPaint(
      servicesHere(),
      sheetTitles(),
      (workbook) => check(workbook, todayHere()),
      ({ findings }) => marksOf(findings),
    );
    const said = sayCounts(countFindings(checked.findings), language);
    tell(trouble ? `${said}\n\n${sayTrouble(trouble, language)}` : said, language);
  });
}

const todayHere = (): string =>
  Utilities.formatDate(
    new Date() as unknown as GoogleAppsScript.Base.Date,
    'Europe/Helsinki',
    'yyyy-MM-dd',
  );

function sayCounts(counts: Counts, language: Language): string {
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return saySheets('all-well', language);
  const said = found.map((severity) => {
    const { sign, count } = SEVERITY_WORDS[severity];
    return `${sign} ${count[language]}: ${counts[severity]}`;
  });
  return [
    saySheets('checked', language, { counts: said.join(' · ') }),
    saySheets('checked-hint', language),
  ].join('\n\n');
}

/** Avaa sivupaneeli. */
export function alkeAvaa(): void {
  inMenu((language) => openSidebar(language));
}

/** Luo keruutaulukko: the sidebar knows what the sheets are like, and makes them when it has opened. */
export function alkeLuo(): void {
  inMenu((language) => openSidebar(language, '<meta name="alke-begin" content="create">'));
}

function openSidebar(language: Language, wish = ''): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').append(wish);
  SpreadsheetApp.getUi().showSidebar(page.setTitle(saySheets('title', language)));
}

/** Poista värit: our colours and our sheets Tarkistus and Seuranta go, nothing else does. */
export function alkePoista(): void {
  inMenu((language) => {
    clean(servicesHere());
    SpreadsheetApp.getActive().toast(saySheets('cleaned', language), saySheets('title', language));
  });
}

/** Itsetesti: whether Google's own services keep what the tests expect of them. */
export function alkeItsetesti(): void {
  inMenu((language) => {
    const outcome = selfTest(servicesHere());
    const isWell = outcome.every(({ got }) => got === '');
    const lines = outcome.map(({ promise, got }) => {
      const said = saySheets(`test-${promise}`, language);
      return got === '' ? `✔ ${said}` : `✖ ${said}: ${saySheets('test-got', language, { got })}`;
    });
    const head = isWell
      ? saySheets('test-all-kept', language, { count: outcome.length })
      : saySheets('test-some-broken', language);
    tell([head, '', ...lines].join('\n'), language);
  });
}

/** One call of the sidebar, JSON text for JSON text. */
export function alkeKutsu(text: string): string {
  return answer(servicesHere(), text);
}

/**
 * Everything that the rules of this script find, as JSON text: the same as `alke check --format json` finds in a copy of
 * the workbook.
 * @param today the day of checking, ISO; today in Helsinki when it is not given
 */
export function alkeHavainnot(today?: string): string {
  const services = servicesHere();
  const spreadsheet = openSpreadsheet(services);
  const { workbook } = readWorkbook(services, spreadsheet, openSheets(spreadsheet, sheetTitles()));
  const { findings } = check(workbook, today ?? todayHere());
  return JSON.stringify(
    findings.map((finding) => ({ ...spelledOut(finding), fixes: finding.fixes() })),
  );
}

/** Carries out a command of the menu; a refusal is told in a sentence. */
function inMenu(work: (language: Language) => void): void {
  const language = languageHere();
  try {
    work(language);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    tell(sayTrouble(error, language), language);
  }
}

function sayTrouble({ code, detail }: HostError, language: Language): string {
  const isKnown = (one: string): one is keyof typeof MENU_ERRORS => one in MENU_ERRORS;
  return sayRefusal(MENU_ERRORS[isKnown(code) ? code : 'host-failed'], detail, language);
}

function tell(text: string, language: Language): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(saySheets('title', language), text, ui.ButtonSet.OK);
}
