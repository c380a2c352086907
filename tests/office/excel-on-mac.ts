import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { ADD_IN, type WatchedPage } from './chromium.ts';
import { workbookFrom } from './from-snapshot.ts';
import { EXCEL_365 } from './node-office.ts';
import { RichApiHost } from './rich-api.ts';
import type { Workbook } from './workbook.ts';

/*
 * Excel on a Mac, seen from the task pane: the pane is a page of its own in a web view, and office.js's build for the Mac
 * speaks with Excel through the view's message handler. The workbook lives on this side of it.
 */

/** What office.js sends through the handler `Agave`. */
interface Message {
  readonly methodId: number;
  readonly params: { readonly id: number; readonly apiArgs: readonly unknown[] };
  readonly callbackId?: string;
}

const METHOD = { execute: 1, registerEvent: 2, unregisterEvent: 3, getContext: 5 };
const CALL = { richApi: 93, openBrowserWindow: 102 };
const UNKNOWN = 5001;
/** Excel, as office.js numbers the programs. */
const EXCEL = 1;

export interface MacExcel {
  readonly workbook: Workbook;
  readonly host: RichApiHost;
  /** The addresses that were opened in the user's own browser. */
  readonly opened: readonly string[];
}

/** Opens the workbook with the pane beside it. Events of the workbook are not told. */
export async function openOnMac(
  { page }: WatchedPage,
  snapshot: WorkbookSnapshot,
  sets: { readonly [set: string]: string } = { ...EXCEL_365, OpenBrowserWindowApi: '1.1' },
): Promise<MacExcel> {
  const workbook = workbookFrom(snapshot);
  const host = new RichApiHost(workbook);
  const opened: string[] = [];

  /** What Excel says of itself, in the order in which office.js numbers it. */
  const context = [
    [[], []],
    'alke',
    EXCEL,
    16,
    78,
    0,
    1,
    0,
    'fi-FI',
    'fi-FI',
    0,
    'file:///Users/virkailija/Alke%202026.xlsx',
    1,
    1,
    '',
    1,
    'first',
    'alke-1',
    false,
    false,
    JSON.stringify(sets),
    '',
    '16.78.23100802',
    0,
  ];

  async function execute({ id, apiArgs }: Message['params']): Promise<unknown> {
    if (id === CALL.openBrowserWindow) {
      opened.push(String(apiArgs[1]));
      return [[0]];
    }
    if (id !== CALL.richApi) return [[UNKNOWN]];
    // [customData, method, path, headers, body, permission, flags, …]
    const message = apiArgs[0] as readonly unknown[];
    const answer = await host.answer(String(message[4]), Number(message[6]));
    return answer.status === 200 ? [[0, [200, [], answer.body]]] : [[answer.error]];
  }

  async function respond({ methodId, params }: Message): Promise<unknown> {
    switch (methodId) {
      case METHOD.getContext:
        return context;
      case METHOD.execute:
        return execute(params);
      case METHOD.registerEvent:
      case METHOD.unregisterEvent:
        return [0];
      default:
        throw new Error(`the simulation has no method ${methodId}`);
    }
  }

  await page.exposeFunction('tellExcel', async (text: string) => {
    const message = JSON.parse(text) as Message;
    const answer = await respond(message);
    if (message.callbackId)
      await page.evaluate(
        `OSF.ScriptMessaging.agaveHostCallback(${JSON.stringify(message.callbackId)}, ${JSON.stringify(answer)})`,
      );
  });
  await page.addInitScript(
    'window.webkit = { messageHandlers: { Agave: { postMessage: (text) => void tellExcel(text) } } };',
  );
  await page.goto(`${ADD_IN}/taskpane.html?_host_Info=Excel$Mac$16.00$fi-FI$$$$0`);
  return { workbook, host, opened };
}
