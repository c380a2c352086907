import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { Excel } from '../../src/hosts/excel/excel-api.ts';
import { HOST_ERROR, RichApiHost } from './rich-api.ts';
import type { Workbook } from './workbook.ts';

/**
 * npm's library is a build of 2022 (ExcelApi up to 1.15). OFFICE_JS_DIST points the tests at another copy,
 * for instance of the CDN, and OFFICE_JS_FILE at one of its files.
 */
export const OFFICE_JS_DIST =
  process.env.OFFICE_JS_DIST ??
  join(
    dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
    'dist',
  );

/** Over this bridge an error has a name; over the web's transport a number, which office.js turns into these. */
const CODES: Readonly<Record<number, string>> = {
  [HOST_ERROR.cellEdit]: 'InvalidOperationInCellEditMode',
  [HOST_ERROR.sessionLost]: 'InvalidOrTimedOutSession',
  [HOST_ERROR.throttled]: 'ActivityLimitReached',
  [HOST_ERROR.requestTooLarge]: 'RequestPayloadSizeLimitExceeded',
  [HOST_ERROR.responseTooLarge]: 'ResponsePayloadSizeLimitExceeded',
  [HOST_ERROR.denied]: 'AccessDenied',
};

/** What a pretended Excel supports. */
export type RequirementSets = { readonly [set: string]: string };

const supported = (ExcelApi: string): RequirementSets => ({ ExcelApi, DelayForCellEdit: '1.1' });

/** The oldest Excel in which the add-in has to work. */
export const OLDEST = supported('1.9');
export const EXCEL_2021 = supported('1.14');
export const EXCEL_365 = supported('1.20');

export interface OpenedExcel {
  /** Microsoft's own library; what it does reaches the simulated workbook. */
  readonly excel: typeof Excel;
  isSetSupported(set: string, version?: string): boolean;
  readonly host: RichApiHost;
  close(): void;
}

interface OfficeWindow {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: {
    readonly HostBridge: { init(bridge: Bridge): void };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
    readonly config: { extendedErrorLogging: boolean };
  };
  readonly OSF: { _OfficeAppFactory?: unknown };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost?(text: string): void;
}

const scripts = new Map<string, Script>();

function libraryOf(file: string): Script {
  const path = join(OFFICE_JS_DIST, file);
  const script = scripts.get(file) ?? new Script(readFileSync(path, 'utf8'), { filename: path });
  scripts.set(file, script);
  return script;
}

/**
 * Microsoft's real Excel library in Node, without a DOM, on a simulated workbook: the seam is the bridge that Office's
 * own desktop programs use. Whatever is newer than `sets` fails at the call, as nothing newer may be called unasked.
 */
export function openExcel(
  workbook: Workbook,
  {
    sets = OLDEST,
    file = process.env.OFFICE_JS_FILE ?? 'excel-web-16.00.debug.js',
  }: { readonly sets?: RequirementSets; readonly file?: string } = {},
): OpenedExcel {
  const window = createContext(emptyPage()) as unknown as OfficeWindow;
  libraryOf(file).runInContext(window as object);
  const host = new RichApiHost(workbook);
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as {
        id: number;
        flags: number;
        message: { body: unknown };
      };
      const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      void host.answer(body, flags).then((answer) => {
        const said =
          answer.status === 200
            ? { statusCode: 200, headers: {}, body: JSON.parse(answer.body) }
            : {
                statusCode: answer.status,
                headers: {},
                body: JSON.stringify({
                  error: {
                    code: CODES[answer.error] ?? 'GeneralException',
                    message: answer.message,
                  },
                }),
              };
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: 1, message: said }));
      });
    },
  };
  window.OfficeExtension.HostBridge.init(bridge);
  const close = workbook.open(host, {
    hear: (entries) =>
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })),
  });
  const isSetSupported = supports(sets);
  const context = { requirements: { isSetSupported } };
  // office.js, the loader that is not loaded here, provides this; the Excel library asks it for requirement sets alone.
  window.OSF._OfficeAppFactory = {
    getContext: () => context,
    getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'web' }),
  };
  // 1.1.110 switches the check on in the wrong class, so that real Excel fails only at `sync`; here the call itself fails.
  window.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return { excel: window.Excel, isSetSupported, host, close };
}

export function supports(sets: RequirementSets) {
  const had = new Map(Object.entries(sets).map(([set, version]) => [set.toLowerCase(), version]));
  return (set: string, version = '1.0'): boolean => {
    const have = had.get(set.toLowerCase());
    if (have === undefined) return false;
    const [major = 0, minor = 0] = have.split('.').map(Number);
    const [wantedMajor = 0, wantedMinor = 0] = String(version).split('.').map(Number);
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  };
}

/** As much of a page as the library touches while it loads. */
function emptyPage(): object {
  const element = () => ({
    style: {},
    setAttribute() {},
    appendChild() {},
    getElementsByTagName: () => [],
  });
  const location = new URL('https://alke.example/taskpane.html');
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    location,
    name: '',
    external: {},
    navigator: { userAgent: 'Mozilla/5.0 Chrome/130', platform: 'Linux' },
    addEventListener() {},
    removeEventListener() {},
    document: {
      getElementById: () => null,
      getElementsByTagName: () => [element()],
      createElement: element,
      addEventListener() {},
      readyState: 'loading',
      domain: location.hostname,
      URL: location.href,
      cookie: '',
      querySelectorAll: () => [],
    },
  };
  for (const name of ['window', 'self', 'top', 'parent']) page[name] = page;
  return page;
}
