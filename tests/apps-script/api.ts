import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../node_modules/@types/google-apps-script');

/** Other services have a `Range` as well: those of the spreadsheet come first. */
const TEXT = readdirSync(folder)
  .filter((name) => name.endsWith('.d.ts'))
  .sort((one, other) => Number(other.includes('spreadsheet')) - Number(one.includes('spreadsheet')))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

const known = new Map<string, ReadonlySet<string>>();

/** The methods that a class of Apps Script has, by the published types. */
export function methodsOf(name: string): ReadonlySet<string> {
  let methods = known.get(name);
  if (!methods) {
    const body = new RegExp(`\\binterface ${name}(?: extends [^{]*)? \\{\\n([\\s\\S]*?)\\n {8}\\}`);
    const found = body.exec(TEXT);
    if (!found) throw new Error(`Apps Script has no class ${name}`);
    const lines = (found[1] as string).matchAll(/^ {12}(\w+)\(/gm);
    methods = new Set([...lines].map(([, method]) => method as string));
    known.set(name, methods);
  }
  return methods;
}
