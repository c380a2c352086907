import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { withTables } from '../../build/readme.mjs';
import { ruleList } from '../../build/rule-list.mjs';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');

it('docs/reference.md says what the code says', async () => {
  const text = read('docs/reference.md');
  expect(await withTables(text)).toBe(text);
});

it('src/rules/index.ts lists every rule', () => {
  expect(read('src/rules/index.ts').replace(/\s+/g, '')).toBe(ruleList().replace(/\s+/g, ''));
});
