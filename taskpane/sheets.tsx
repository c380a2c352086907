import { render } from 'preact';
import { sayHostError } from '../src/messages/host-errors.ts';
import './sheets/sheets.css';
import { createSheetsHost, type ScriptRun } from '../src/hosts/sheets/client.ts';
import type { Beginning } from '../src/hosts/sheets/protocol.ts';
import { sheetTitles } from '../src/rounds/columns.ts';
import { breathe, firstSpoken, helsinkiToday, wallClock } from './clock.ts';
import { download } from './page/files.ts';
import type { Pane } from './pane.ts';
import { base64Of, DriveChoice, keepFresh } from './sheets/sidebar.tsx';
import { bytesOf } from './shell.ts';
import { startPane } from './start.tsx';

/** What Google puts into the page: the way to the script. */
declare const google: { readonly script: { readonly run: ScriptRun } };

const element = document.getElementById('pane');
if (element) void open(element);

/** The pane in the sidebar of Google Sheets. */
async function open(element: HTMLElement): Promise<void> {
  let pane: Pane | undefined;
  const freshness = keepFresh(() => pane);
  const host = createSheetsHost(google.script.run, {
    titles: sheetTitles(),
    onChanged: freshness.changed,
    isOnline: () => navigator.onLine,
  });
  let beginning: Beginning = { workbook: '', locale: '', hasDrive: false };
  let trouble: unknown = null;
  try {
    beginning = await host.begin();
  } catch (error) {
    trouble = error;
  }
  const drive = { isWanted: false };
  element.replaceChildren();
  pane = startPane(
    host,
    {
      place: 'sheets',
      language: firstSpoken([beginning.locale, ...navigator.languages]),
      version: ALKE_VERSION,
      sayError: sayHostError,
      workbookName: () => beginning.workbook,
      today: helsinkiToday,
      clock: wallClock,
      breathe,
      deliver: async (file) => {
        if (drive.isWanted) {
          await host.saveToDrive({
            name: file.name,
            type: file.type,
            base64: base64Of(await bytesOf(file)),
          });
          return 'place';
        }
        download(file);
        return 'download';
      },
      putSheet: async (model) => void (await host.putSheet(model)),
      clean: async () => void (await host.clean()),
      createSheets: async (models) => void (await host.createSheets(models)),
    },
    element,
  );
  if (beginning.hasDrive) {
    const below = document.createElement('div');
    element.after(below);
    render(
      <DriveChoice pane={pane} onChoose={(isWanted) => Object.assign(drive, { isWanted })} />,
      below,
    );
  }
  if (trouble !== null) {
    pane.tell(trouble);
    return;
  }
  freshness.watch(host, document.documentElement);
  const wish = document.querySelector('meta[name="alke-begin"]')?.getAttribute('content');
  await (wish === 'create' ? pane.createSheets() : pane.check());
}
