import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as columns from '../../src/rounds/columns.ts';

const root = join(import.meta.dirname, '../..');
const texts = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe.each(['README.md', ...texts('docs')])('%s', (path) => {
  it('leads to pages and pictures that are there', () => {
    const targets = [...read(path).matchAll(/\]\(([^)\s#]+)/g)].map(([, target = '']) => target);
    const inside = targets.filter((target) => !/^[a-z]+:/.test(target));
    expect(inside.filter((target) => !existsSync(join(root, dirname(path), target)))).toEqual([]);
  });
});

const messages = join(root, 'src/messages');
const modules: readonly object[] = await Promise.all(
  readdirSync(messages, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => import(join(messages, name)) as Promise<object>),
).then((all) => [...all, columns].map((one) => ({ ...one })));

/** Every text that the product says in a language. */
function saidIn(language: 'fi' | 'sv'): readonly string[] {
  const said: string[] = [];
  const walk = (value: unknown, isSaid: boolean): void => {
    if (typeof value === 'string') {
      if (isSaid) said.push(value);
    } else if (Array.isArray(value)) {
      for (const one of value) walk(one, isSaid);
    } else if (value && typeof value === 'object')
      for (const [key, one] of Object.entries(value)) {
        if (key === language) walk(one, true);
        else if (!['fi', 'sv', 'en'].includes(key)) walk(one, isSaid);
      }
  };
  walk(modules, false);
  return said;
}

/** The text as it may stand on the screen: `{count}` may be anything, or left out with its brackets. */
const onScreen = (text: string): string =>
  text.replace(/\s*\(?\{\w+\}\)?/g, '').replace(/\u00AD/g, '');

describe.each(['fi', 'sv'] as const)('guides in docs/%s', (language) => {
  const said = new Set(saidIn(language).map(onScreen));
  it.each(texts(`docs/${language}`))('%s calls everything as the screen does', (path) => {
    const bold = [...read(path).matchAll(/\*\*(.+?)\*\*/g)].map(([, name = '']) => name);
    const named = bold.filter((name) => !name.endsWith('.'));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !said.has(name))).toEqual([]);
  });
});
