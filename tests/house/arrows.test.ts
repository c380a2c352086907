import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Every module of the house, as a path from the root. */
function modules(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(root, path)).isDirectory()) return modules(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const ALL = [...modules('src'), ...modules('taskpane')];

/** What a module imports: paths from the root for our own, bare names for packages. */
function importsOf(module: string): readonly string[] {
  const text = readFileSync(join(root, module), 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:\{[^}]*\}[^'"\n;]*?)?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g,
  );
  return [...found].map(([, from, lazy, bare]) => {
    const name = (from ?? lazy ?? bare) as string;
    return name.startsWith('.') ? relative(root, resolve(root, dirname(module), name)) : name;
  });
}

/** The room that a module belongs to. */
function roomOf(path: string): string {
  if (path.startsWith('taskpane/')) return 'taskpane';
  const inside = path.slice('src/'.length);
  const [first = '', second = ''] = inside.split('/');
  if (first === 'hosts') return second.endsWith('.ts') ? 'hosts' : `hosts/${second}`;
  return first;
}

/** Who may import whom. A room may always import from itself. */
const MAY: { readonly [room: string]: readonly string[] } = {
  workbook: [],
  messages: [],
  findings: ['workbook', 'messages', 'template/sheet-model'],
  rounds: ['workbook', 'findings', 'messages/language', 'zod/mini'],
  'rule.ts': ['workbook', 'findings', 'messages', 'rounds'],
  rules: [
    'rule.ts',
    'rounds',
    'workbook',
    'findings',
    'messages/language',
    'messages/fixes',
    'messages/phrases',
  ],
  'check.ts': ['workbook', 'findings', 'messages', 'rounds', 'rule.ts', 'rules'],
  'report.ts': ['workbook', 'findings', 'messages', 'rounds', 'check.ts', 'rules'],
  'follow-up.ts': ['findings', 'messages', 'rounds', 'check.ts', 'report.ts'],
  'mend.ts': ['workbook', 'findings', 'rounds', 'check.ts'],
  schedule: ['rounds', 'workbook', 'findings', 'messages'],
  documents: ['rounds', 'messages', 'schedule', 'workbook', 'docxtemplater', 'pizzip', 'fflate'],
  template: ['rounds', 'messages', 'workbook', 'findings'],
  hosts: ['workbook', 'findings', 'template/sheet-model'],
  'hosts/file': [
    'workbook',
    'findings',
    'hosts',
    'template/sheet-model',
    'template/looks',
    'fflate',
  ],
  'hosts/excel': ['workbook', 'findings', 'hosts', 'template/sheet-model', 'template/looks'],
  'hosts/sheets': ['workbook', 'findings', 'hosts', 'template/sheet-model', 'template/looks'],
};

/** Entries may import everything, and nothing imports them. */
const isEntry = (path: string): boolean =>
  /^src\/(cli\.ts|cli\/|apps-script\.ts)|^taskpane\//.test(path);

const allowed = (room: string, imported: string): boolean => {
  if (!imported.startsWith('src/') && !imported.startsWith('taskpane/'))
    return (MAY[room] ?? []).includes(imported);
  if (roomOf(imported) === room) return true;
  return (MAY[room] ?? []).some((may) =>
    may.includes('/') && !may.startsWith('hosts/')
      ? imported === `src/${may}.ts`
      : roomOf(imported) === may,
  );
};

describe('who may import whom', () => {
  it('reads the imports of every module', () => {
    expect(ALL.length).toBeGreaterThan(20);
    expect(importsOf('src/check.ts')).toContain('src/rules/index.ts');
    expect(importsOf('src/cli.ts')).toContain('src/cli/check.ts');
  });

  for (const module of ALL.filter((path) => !isEntry(path)))
    it(`${module} keeps to the arrows`, () => {
      const room = roomOf(module);
      expect(
        importsOf(module).filter((imported) => isEntry(imported) || !allowed(room, imported)),
      ).toEqual([]);
    });

  it('no rule imports another', () => {
    for (const module of ALL.filter((path) => /^src\/rules\/(?!index)/.test(path)))
      expect(
        importsOf(module).filter((imported) => imported.startsWith('src/rules/')),
        module,
      ).toEqual([]);
  });

  it('no module leads back to itself', () => {
    let left = new Map(ALL.map((path) => [path, importsOf(path)]));
    let count: number;
    do {
      count = left.size;
      left = new Map([...left].filter(([, imports]) => imports.some((one) => left.has(one))));
    } while (left.size < count);
    expect([...left.keys()]).toEqual([]);
  });

  it('the template engine is imported in one file', () => {
    const users = ALL.filter((path) => importsOf(path).includes('docxtemplater'));
    expect(users.length).toBeLessThanOrEqual(1);
  });

  it('the core knows no host, no clock and no network', () => {
    const core = ALL.filter(
      (path) => path.startsWith('src/') && !isEntry(path) && !path.startsWith('src/hosts/'),
    );
    for (const path of core)
      expect(
        readFileSync(join(root, path), 'utf8').match(
          /\bnew Date\(\)|\bDate\.now\b|\bIntl\.|\bfetch\(|\bsetTimeout\b|\bprocess\.|\bMath\.random\b/g,
        ) ?? [],
        path,
      ).toEqual([]);
  });
});
