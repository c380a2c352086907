import vm from 'node:vm';
import { buildCode } from '../../build/apps-script.mjs';
import type { Book } from './book.ts';
import { openSession, type Seen } from './session.ts';
import type { Calls } from './strict.ts';

/** One user's run of the built script on a book. Each may stand between the calls of another. */
export interface Script {
  /** Functions that the script leaves at its top. */
  readonly functions: readonly string[];
  readonly calls: Calls;
  readonly seen: Seen;
  /** A command of the menu, or a trigger. */
  fire(name: string): void;
  /** What `google.script.run` does: public functions alone, and values that it can carry. */
  call(name: string, ...given: readonly unknown[]): unknown;
}

export interface ScriptOptions {
  readonly user?: string;
  readonly locale?: string;
  readonly hasDrive?: boolean;
  readonly html?: { readonly [name: string]: string };
}

// Apps Script's clock runs in the zone of appsscript.json.
process.env.TZ = 'Europe/Helsinki';

/** Code.js as the build makes it now, compiled once for all the runs. */
export const CODE: string = await buildCode();
const compiled = new vm.Script(CODE, { filename: 'Code.js' });

/**
 * Starts the built script in a context that has nothing but ECMAScript and the services: no timers, no URL, no Intl, and
 * none of the methods that are newer than ES2020.
 */
export function startScript(
  book: Book,
  { user = 'laatija@example.fi', locale = 'fi', hasDrive = false, html = {} }: ScriptOptions = {},
): Script {
  const calls: Calls = {
    log: [],
    before: () => undefined,
    play: (_, work) => work(),
    isRepeated: false,
  };
  const seen: Seen = { menus: [], sidebars: [], alerts: [], toasts: [], drive: [] };
  const globals = openSession(
    book,
    { user, locale, hasDrive, html: { Sidebar: '<p>x</p>', ...html } },
    calls,
    seen,
  );
  const context = vm.createContext({ ...globals });
  vm.runInContext(
    `for (const name of ['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry'])
       delete globalThis[name];
     delete Array.prototype.at; delete String.prototype.at; delete Object.hasOwn; delete Array.prototype.findLast;`,
    context,
  );
  const before = new Set(Object.getOwnPropertyNames(context));
  compiled.runInContext(context);
  const functions = Object.getOwnPropertyNames(context).filter(
    (name) => !before.has(name) && typeof context[name] === 'function',
  );
  const run = (name: string, given: readonly unknown[]): unknown => {
    if (!functions.includes(name)) throw new Error(`The script has no function ${name}`);
    const result: unknown = (context[name] as (...all: unknown[]) => unknown)(...given);
    if (book.lock === user && !calls.isRepeated)
      book.violations.push(`${name} leaves the lock behind`);
    return result;
  };
  return {
    functions,
    calls,
    seen,
    fire: (name) => void run(name, []),
    call: (name, ...given) => carried(run(name, given.map(carried))),
  };
}

/** What the bridge between page and script carries; it fails on anything else, wherever it stands. */
function carried(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  throw new Error(`google.script.run carries only JSON text here, not ${typeof value}`);
}
