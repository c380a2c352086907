import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { flawlessRound, type SampleLanguage } from '../build/samples/content.ts';
import type { FilledRow } from '../build/samples/fill.ts';
import { check } from '../src/check.ts';
import { readArguments } from '../src/cli/arguments.ts';
import { runCheck } from '../src/cli/check.ts';
import { runDocuments } from '../src/cli/documents.ts';
import { runFix } from '../src/cli/fix.ts';
import { runFollowUp } from '../src/cli/follow-up.ts';
import { runNew } from '../src/cli/new.ts';
import { runRetention } from '../src/cli/retention.ts';
import { runRound } from '../src/cli/round.ts';
import { runSchedule } from '../src/cli/schedule.ts';
import { openXlsx, type XlsxFile } from '../src/hosts/file/xlsx-file.ts';
import { reminderOf } from '../src/messages/follow-up.ts';
import type { ColumnKey } from '../src/rounds/columns.ts';
import { ROUND_2026 } from '../src/rounds/config.ts';
import { countFollowUp, followUp, remindable } from '../src/rounds/follow-up.ts';
import { isPresent, placeOf, type Round, type RowTableKey } from '../src/rounds/round.ts';
import { writeSlot } from '../src/rounds/times.ts';
import { type CellValue, valueAt } from '../src/workbook/snapshot.ts';

const folder = mkdtempSync(join(tmpdir(), 'alke-year-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COMMANDS = {
  new: runNew,
  check: runCheck,
  fix: runFix,
  schedule: runSchedule,
  documents: runDocuments,
  round: runRound,
  'follow-up': runFollowUp,
  retention: runRetention,
};

async function alke(command: keyof typeof COMMANDS, ...args: readonly string[]) {
  const said: string[] = [];
  const write = (text: string) => {
    said.push(text);
  };
  const terminal = { out: write, err: write, colour: false, width: null };
  const code = await COMMANDS[command](readArguments([command, ...args]), terminal);
  return { code, said: said.join('') };
}

interface Told {
  readonly phase: string;
  readonly counts: { readonly [severity: string]: number };
  readonly findings: readonly { readonly rule: string; readonly severity: string }[];
}

/** What `alke check` tells of the file on a day. */
async function checked(file: string, today: string) {
  const { code, said } = await alke('check', file, '--format', 'json', '--today', today);
  const { phase, counts, findings } = JSON.parse(said) as Told;
  const rules = (severity: string) => [
    ...new Set(findings.filter((one) => one.severity === severity).map(({ rule }) => rule)),
  ];
  return {
    code,
    phase,
    counts,
    errors: rules('error'),
    warnings: rules('warning'),
    todo: rules('todo'),
  };
}

const open = (file: string): XlsxFile => openXlsx(new Uint8Array(readFileSync(file)));
const roundIn = (file: string, today: string): Round => check(open(file).snapshot(), today).round;

/** Somebody opens the file, writes in it and saves it. */
function writeIn<T extends RowTableKey>(
  file: string,
  table: T,
  rows: readonly (readonly [row: number, cells: FilledRow])[],
): void {
  const xlsx = open(file);
  const { round } = check(xlsx.snapshot(), '2025-11-03');
  const sheet = round.tables[table]?.sheet;
  if (!sheet) throw new Error(`No ${table}`);
  const edits = rows.flatMap(([row, cells]) =>
    Object.entries(cells).flatMap(([key, becomes]) => {
      const at = placeOf(round, table, row, key as ColumnKey<T>);
      if (!isPresent(at)) throw new Error(`No column ${key}`);
      const was = valueAt(sheet, at.row, at.column);
      return becomes === null ? [] : [{ at, was, becomes }];
    }),
  );
  expect(xlsx.apply(edits)).toEqual([]);
  writeFileSync(file, xlsx.save());
}

/** The rows below the titles. */
function below<T extends RowTableKey>(
  file: string,
  table: T,
  filled: readonly FilledRow[],
): readonly (readonly [number, FilledRow])[] {
  const header = roundIn(file, '2025-11-03').tables[table]?.headerRow ?? 0;
  return filled.map((cells, index) => [header + 1 + index, cells]);
}

const pick = (row: FilledRow, keys: readonly string[]): FilledRow =>
  Object.fromEntries(Object.entries(row).filter(([key]) => keys.includes(key)));

/** What the councils write in November and December. */
const COUNCILS = [
  'id',
  'theme',
  'description',
  'questions',
  'ministries',
  'review',
  'preferred',
  'alternatives',
  'economy',
  'themeOther',
  'descriptionOther',
  'questionsOther',
  'reported',
];

/** With the kind of spaces that a person types. */
const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

/** The words of a .docx. */
const wordsOf = (bytes: Uint8Array): string =>
  plain(
    strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
      .replace(/<\/w:p>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replace(/&amp;/g, '&'),
  );

/** Every part of the file as text. */
const everyText = (file: string): string =>
  Object.values(unzipSync(new Uint8Array(readFileSync(file))))
    .map((bytes) => strFromU8(bytes))
    .join('\n');

describe.each<{ language: SampleLanguage; agenda: RegExp; memo: RegExp }>([
  { language: 'fi', agenda: /asialista/i, memo: /muistio/i },
  { language: 'sv', agenda: /dagordning/i, memo: /promemoria/i },
])('a whole year in $language', ({ language, agenda, memo }) => {
  const at = (name: string) => join(folder, `${language}-${name}`);
  const file = at('2026.xlsx');
  const content = flawlessRound(language);
  const { discussions = [], regions = [], participants = [] } = content;
  const slot = (index: number): string => {
    const found = ROUND_2026.slots[index];
    if (!found) throw new Error(`No slot ${index}`);
    return plain(writeSlot(found, language));
  };
  const LAPLAND = ROUND_2026.regions.findIndex(({ code }) => code === '19');

  it('begins with a new workbook in which nothing is wrong', async () => {
    const { code } = await alke('new', file, '--lang', language);
    expect(code).toBe(0);
    expect(await checked(file, '2025-11-03')).toMatchObject({
      code: 0,
      phase: 'collect',
      errors: [],
      warnings: [],
    });
    expect(roundIn(file, '2025-11-03').language).toBe(language);
  });

  it('councils fill it in, with the slips that are usual', async () => {
    writeIn(
      file,
      'discussions',
      below(
        file,
        'discussions',
        discussions.map((row) => ({
          ...pick(row, COUNCILS),
          // The year that Excel gives to "17.3." typed in December; and a wish that another has too.
          ...(row.id === 'K1' && { preferred: { date: '2025-03-17T09:00' } }),
          ...(row.id === 'K2' && { preferred: slot(0), alternatives: `${slot(1)}\n${slot(2)}` }),
        })),
      ),
    );
    const rows = below(file, 'regions', regions);
    writeIn(
      file,
      'regions',
      rows
        .filter((_, index) => index !== LAPLAND)
        .map(([row, cells]) => [row, pick(cells, ['discussion', 'contact', 'email', 'phone'])]),
    );
    const found = await checked(file, '2025-12-12');
    expect(found).toMatchObject({ code: 1, phase: 'collect', errors: ['time-year-wrong'] });
    expect(found.todo).not.toContain('theme-missing');
  });

  it('the coordinator sees who has not answered and reminds them', async () => {
    const { round, findings } = check(open(file).snapshot(), '2025-12-12');
    const councils = followUp(round, findings);
    expect(countFollowUp(councils)).toMatchObject({ councils: 18, undecided: 1, reported: 17 });
    const late = councils.find(({ state }) => state === 'undecided');
    expect(late?.region.code).toBe('19');
    if (!late) return;
    const { text, mailto } = reminderOf(remindable(round, late), language);
    expect(text).toContain(late.region.council[language]);
    expect(text).toContain('19.12.2025');
    expect(mailto).toMatch(/^mailto:/);

    const { code, said } = await alke('follow-up', file, '--reminders', '--today', '2025-12-12');
    expect(code).toBe(0);
    expect(said).toContain('17 / 18');
    expect(said).toContain(text);
    // The same as a sheet of the workbook, which the rules never look at.
    const followed = at('followed.xlsx');
    await alke('follow-up', file, '-o', followed, '--today', '2025-12-12');
    expect(await checked(followed, '2025-12-12')).toEqual(await checked(file, '2025-12-12'));
  });

  it('the safe fix mends the year, and the last council answers', async () => {
    const fixed = at('fixed.xlsx');
    const { code } = await alke('fix', file, '-o', fixed, '--today', '2025-12-16');
    expect(code).toBe(0);
    writeFileSync(file, readFileSync(fixed));
    const [row, cells] = below(file, 'regions', regions)[LAPLAND] ?? [0, {}];
    writeIn(file, 'regions', [[row, pick(cells, ['discussion', 'contact', 'email', 'phone'])]]);
    expect(await checked(file, '2025-12-19')).toMatchObject({
      code: 0,
      phase: 'collect',
      errors: [],
      warnings: ['slot-wanted-twice'],
    });
    expect(roundIn(file, '2025-12-19').discussions[0]?.preferred.value?.slot?.day).toBe(
      '2026-03-17',
    );
  });

  it('the timetable is made in January and written', async () => {
    const before = await checked(file, '2026-01-15');
    expect(before).toMatchObject({ phase: 'prepare', errors: [] });
    expect(before.todo).toContain('liaison-missing');
    const written = at('scheduled.xlsx');
    const { code, said } = await alke(
      ...(['schedule', file, '--write', '-o', written, '--today', '2026-01-15'] as const),
    );
    expect(code).toBe(0);
    expect(plain(said)).toContain(slot(0));
    writeFileSync(file, readFileSync(written));
    const { discussions: confirmed } = roundIn(file, '2026-01-15');
    const times = confirmed.map((one) => plain(one.confirmed.text));
    expect(new Set(times).size).toBe(4);
    // Both wanted the first slot: one has it, the other one of its alternatives.
    const [first, second] = times;
    expect([first, second]).toContain(slot(0));
    expect([slot(0), slot(1), slot(2)]).toEqual(expect.arrayContaining([second]));
    expect(confirmed.every(({ reviewConfirmed }) => reviewConfirmed.value?.slot != null)).toBe(
      true,
    );

    // Once more: nothing that is confirmed moves.
    const again = at('again.xlsx');
    await alke('schedule', file, '--write', '-o', again, '--today', '2026-01-16');
    expect(
      roundIn(again, '2026-01-16').discussions.map(({ confirmed: time }) => plain(time.text)),
    ).toEqual(times);
  });

  it('ministries and councils name their people', async () => {
    writeIn(
      file,
      'discussions',
      below(
        file,
        'discussions',
        discussions.map((row) => pick(row, ['liaison', 'liaisonEmail', 'link'])),
      ),
    );
    writeIn(file, 'participants', below(file, 'participants', participants));
    const found = await checked(file, '2026-02-13');
    expect(found).toMatchObject({ code: 0, phase: 'prepare', errors: [], warnings: [], todo: [] });
  });

  it('agendas and invitations are complete, in both languages where a bilingual region takes part', async () => {
    const to = at('documents');
    const { code } = await alke(
      ...([
        'documents',
        file,
        '-o',
        to,
        '--kind',
        'all',
        '--docx',
        '--today',
        '2026-02-13',
      ] as const),
    );
    expect(code).toBe(0);
    const agendas = readdirSync(to).filter((name) => agenda.test(name));
    expect(agendas.length).toBeGreaterThanOrEqual(4);
    const round = roundIn(file, '2026-02-13');
    for (const { id, theme, confirmed } of round.discussions) {
      const own = agendas.filter((name) => name.includes(id.text));
      const words = own.map((name) => wordsOf(new Uint8Array(readFileSync(join(to, name)))));
      const inOwn = words.find((one) => one.includes(theme.text));
      expect(inOwn, id.text).toBeDefined();
      expect(inOwn).toContain(plain(confirmed.text));
      expect(inOwn).not.toMatch(/LUONNOS|UTKAST|Luonnos|Utkast/);
    }
    expect(readdirSync(to).some((name) => /asialista/i.test(name))).toBe(true);
    expect(readdirSync(to).some((name) => /dagordning/i.test(name))).toBe(true);
    expect(await checked(file, '2026-02-20')).toMatchObject({
      code: 0,
      phase: 'send',
      errors: [],
      warnings: [],
    });
  });

  it('memos follow, and their sending is written down', async () => {
    const before = await checked(file, '2026-04-07');
    expect(before).toMatchObject({
      code: 0,
      phase: 'after',
      errors: [],
      todo: ['memo-undelivered'],
    });
    expect(before.counts.todo).toBe(4);
    const to = at('memos');
    await alke(
      ...([
        'documents',
        file,
        '-o',
        to,
        '--kind',
        'memo',
        '--docx',
        '--today',
        '2026-04-07',
      ] as const),
    );
    const memos = readdirSync(to).filter((name) => memo.test(name));
    expect(memos.length).toBeGreaterThanOrEqual(4);
    const [first] = roundIn(file, '2026-04-07').discussions;
    const words = memos
      .filter((name) => name.includes('K1'))
      .map((name) => wordsOf(new Uint8Array(readFileSync(join(to, name)))));
    for (const question of first?.questions.value ?? [])
      expect(words.some((one) => one.includes(question))).toBe(true);
    writeIn(
      file,
      'discussions',
      below(
        file,
        'discussions',
        discussions.map((): FilledRow => ({ memoSent: { date: '2026-04-10' } })),
      ),
    );
    expect((await checked(file, '2026-04-13')).todo).toEqual([]);
  });

  it('next year’s workbook comes out of it', async () => {
    const next = at('2027.xlsx');
    const { code, said } = await alke(
      ...(['round', file, '--year', '2027', '-o', next, '--today', '2026-11-02'] as const),
    );
    expect(code).toBe(0);
    expect(said).toContain('26.3.2027');
    const round = roundIn(next, '2026-11-02');
    expect(round.settings).toMatchObject({
      year: 2027,
      reporting: '2026-12-18',
      diaryNumber: null,
    });
    expect(round).toMatchObject({ language, phase: 'collect', discussions: [], participants: [] });
    expect(round.regions.map(({ contact }) => contact.text)).toEqual(
      regions.map(({ contact }) => contact),
    );
    const found = await checked(next, '2026-11-02');
    expect(found).toMatchObject({ code: 0, errors: [], warnings: ['setting-holiday'] });

    // It can be filled in like the first.
    writeIn(next, 'discussions', below(next, 'discussions', [{ id: 'K1', theme: 'x' }]));
    expect(roundIn(next, '2026-11-02').discussions).toHaveLength(1);
  });

  it('and the old one keeps its themes and times but no person', async () => {
    expect(everyText(file)).toContain('@example.fi');
    const preview = await alke('retention', file, '--today', '2026-11-02');
    expect(preview).toMatchObject({ code: 0 });
    const kept = at('kept.xlsx');
    const removed = await alke('retention', file, '-o', kept, '--today', '2026-11-02');
    expect(removed.code).toBe(0);
    expect(everyText(file)).toContain('@example.fi');
    const people = new Set<CellValue>(
      [...regions.map(({ contact }) => contact), ...participants.map(({ name }) => name)].filter(
        (name) => name !== undefined,
      ),
    );
    const text = everyText(kept);
    for (const name of people) expect(text).not.toContain(String(name));
    expect(text).not.toContain('@example.fi');
    const after = roundIn(kept, '2026-11-02');
    expect(after.settings.personalDataRemoved).toBe('2026-11-02');
    expect(after.discussions.map(({ theme }) => theme.text)).toEqual(
      discussions.map(({ theme }) => theme),
    );
    expect(await checked(kept, '2026-11-02')).toMatchObject({ code: 0, errors: [], warnings: [] });
  });
});
