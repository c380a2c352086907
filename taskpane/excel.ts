import './excel/excel.css';
import { FLOOR } from '../src/hosts/excel/excel-api.ts';
import { createExcelHost } from '../src/hosts/excel/excel-host.ts';
import { realExcel, realRequirements } from '../src/hosts/excel/real-office.ts';
import { HostError } from '../src/hosts/host.ts';
import { sayHostError } from '../src/messages/host-errors.ts';
import { sheetTitles } from '../src/rounds/columns.ts';
import { breathe, firstSpoken, helsinkiToday, wallClock } from './clock.ts';
import { deliver } from './excel/delivery.ts';
import { keepLive, liveHost } from './excel/live.ts';
import type { FirstSeen } from './excel/office-page.ts';
import { startPane } from './start.tsx';

if (await (window as FirstSeen).alkeOffice) await open();

/** The pane in Excel's task pane. */
async function open(): Promise<void> {
  const requirements = realRequirements();
  const language = firstSpoken([Office.context.displayLanguage, ...navigator.languages]);
  const element = document.getElementById('pane');
  const status = document.getElementById('opening');
  if (!element || !status) return;
  if (!requirements.isSetSupported('ExcelApi', FLOOR)) {
    status.textContent = sayHostError(new HostError('host-too-old'), language);
    return;
  }
  // The sheets that the rules look at; others of the workbook stay unread.
  const { tables, others } = sheetTitles();
  const excel = createExcelHost(realExcel(), requirements, { titles: [...tables, ...others] });
  const host = liveHost(excel);
  let spoken = language;
  const { platform } = Office.context;
  const opensBrowser = requirements.isSetSupported('OpenBrowserWindowApi', '1.1');
  element.replaceChildren();
  const pane = startPane(
    host,
    {
      place: 'excel',
      language,
      version: ALKE_VERSION,
      sayError: sayHostError,
      workbookName,
      today: helsinkiToday,
      clock: wallClock,
      breathe,
      deliver: (file) =>
        deliver(
          file,
          {
            downloads:
              platform === Office.PlatformType.OfficeOnline || platform === Office.PlatformType.PC,
            openBrowser: opensBrowser
              ? (address) => Office.context.ui.openBrowserWindow(address)
              : null,
            savePage: new URL('save.html', location.href.replace(/[?#].*$/, '')).href,
          },
          spoken,
        ),
      putSheet: async (model) => void (await excel.putSheet(model)),
      clean: () => excel.clean(),
      createSheets: async (models) => void (await excel.createSheets(models)),
      removeSheet: (model) => excel.removeSheet(model),
      spoken: (chosen) => {
        spoken = chosen;
      },
    },
    element,
  );
  // Begun before the first check, so that no change goes unheard in between.
  const living = keepLive(excel, host, pane);
  await pane.check();
  try {
    await living;
  } catch (error) {
    pane.tell(error);
  }
}

/** The workbook's file name; Excel gives its address, which may be encoded, or nothing for a new one. */
function workbookName(): string {
  const { url } = Office.context.document;
  const last =
    (url ?? '')
      .split(/[\\/]/)
      .pop()
      ?.replace(/[?#].*$/, '') || 'alke.xlsx';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
