import { describe, expect, it, vi } from 'vitest';
import { HostError } from '../../src/hosts/host.ts';
import { sayHostError } from '../../src/messages/host-errors.ts';
import { LANGUAGES } from '../../src/messages/language.ts';
import { valueAt, type WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { createPane } from '../../taskpane/pane.ts';
import { bytesOf, type MadeFile, type Shell } from '../../taskpane/shell.ts';
import { DAY, ROUND_WITH_MISTAKES } from './round.ts';
import { type SnapshotHost, snapshotHost } from './snapshot-host.ts';

function shellAt(day = DAY): Shell & { readonly delivered: MadeFile[] } {
  const delivered: MadeFile[] = [];
  return {
    place: 'browser',
    language: 'fi',
    version: '1.0.0',
    sayError: sayHostError,
    workbookName: () => 'alke.xlsx',
    today: () => day,
    clock: () => '14.05',
    breathe: async () => undefined,
    deliver: async (file) => {
      delivered.push(file);
      return 'download';
    },
    delivered,
  };
}

function open(workbook = ROUND_WITH_MISTAKES, day = DAY) {
  const host = snapshotHost(workbook);
  const shell = shellAt(day);
  const pane = createPane(host, shell);
  return { host, pane, shell };
}

const cell = (host: SnapshotHost, sheet: string, row: number, column: number) =>
  valueAt(
    host.workbook.sheets.find(({ name }) => name === sheet) as WorkbookSnapshot['sheets'][number],
    row,
    column,
  );
const keysOf = (pane: ReturnType<typeof open>['pane'], rule: string) =>
  pane
    .state()
    .items.filter(({ finding }) => finding.rule === rule)
    .map(({ key }) => key);
const only = (keys: readonly string[]): string => {
  expect(keys.length).toBeGreaterThan(0);
  return keys[0] as string;
};
const said = (pane: ReturnType<typeof open>['pane'], language: 'fi' | 'sv' | 'en' = 'fi') =>
  pane.state().said.say(language);

describe('checking', () => {
  it('knows nothing before the first check', () => {
    const { pane } = open();
    expect(pane.state()).toMatchObject({ checked: null, items: [], groups: [], work: null });
  });

  it('reads, lists, counts, colours and says what it found', async () => {
    const { pane, host } = open();
    await pane.check();
    const { counts, items, groups, work, checkedAt, trouble } = pane.state();
    expect(trouble).toBeNull();
    expect(work).toBeNull();
    expect(checkedAt).toBe('14.05');
    expect(items.length).toBe(counts.error + counts.warning + counts.info + counts.todo);
    expect(groups.flatMap(({ items: grouped }) => grouped)).toHaveLength(items.length);
    expect(host.marks.length).toBeGreaterThan(5);
    expect(said(pane)).toContain(`Virheitä ${counts.error}`);
    expect(said(pane, 'sv')).toContain(`Fel ${counts.error}`);
  });

  it('paints again when asked to check, but after a quiet look only when the marks changed', async () => {
    const { pane, host } = open();
    await pane.check();
    await pane.recheck();
    expect(host.paintings).toBe(1);
    await pane.check();
    expect(host.paintings).toBe(2);
    await pane.type([
      {
        at: { sheet: 'Maakunnat', row: 3, column: 3 },
        was: null,
        becomes: 'ilmari.ilo@example.fi',
      },
    ]);
    expect(host.paintings).toBe(3);
  });

  it('tells a host that refuses in every language, and works again afterwards', async () => {
    const { pane, host } = open();
    host.failure = new HostError('host-busy');
    await pane.check();
    const sentences = LANGUAGES.map((language) => pane.state().trouble?.say(language) ?? '');
    expect(new Set(sentences).size).toBe(3);
    for (const sentence of sentences) expect(sentence).not.toMatch(/host-busy|\{|undefined/);
    await pane.check();
    expect(pane.state().trouble).toBeNull();
    expect(pane.state().items.length).toBeGreaterThan(0);
  });

  it('says so when the fault is ours, and lets the program know', async () => {
    const { pane, host } = open();
    const heard: unknown[] = [];
    const listen = (error: unknown) => heard.push(error);
    const before = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException');
    process.on('uncaughtException', listen);
    host.failure = new TypeError('planted');
    await pane.check();
    await new Promise((resolve) => setTimeout(resolve));
    process.removeAllListeners('uncaughtException');
    for (const listener of before) process.on('uncaughtException', listener);
    expect(pane.state().trouble?.say('fi')).toContain('planted');
    expect(heard).toHaveLength(1);
  });

  it('can be cancelled, and keeps what was known', async () => {
    const { pane, host } = open();
    await pane.check();
    const before = pane.state().items;
    host.whileReading = () => pane.cancel();
    await pane.check();
    expect(pane.state().items).toBe(before);
    expect(pane.state().work).toBeNull();
    expect(said(pane)).toBe('Keskeytetty.');
  });

  /** A pane on a machine so slow that the window has to draw after every rule. `rest` is what happens then. */
  function openSlowly(rest: (pane: ReturnType<typeof open>['pane']) => void) {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 1000;
      return now;
    });
    const host = snapshotHost(ROUND_WITH_MISTAKES);
    const pane = createPane(host, { ...shellAt(), breathe: async () => rest(pane) });
    return { host, pane };
  }

  it('lets the window draw between the rules, and tells how far it has come', async () => {
    const told: (number | undefined)[] = [];
    const { pane } = openSlowly(({ state }) => told.push(state().work?.done));
    await pane.check();
    expect(told[0]).toBeUndefined();
    const shares = told.slice(1) as number[];
    expect(shares.length).toBeGreaterThan(50);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
    vi.restoreAllMocks();
    const { pane: quick } = open();
    await quick.check();
    expect(JSON.stringify(pane.state().items)).toBe(JSON.stringify(quick.state().items));
  });

  it('can be cancelled between two rules', async () => {
    let rests = 0;
    const { pane, host } = openSlowly((slow) => {
      rests++;
      if (rests === 20) slow.cancel();
    });
    await pane.check();
    vi.restoreAllMocks();
    expect(rests).toBe(20);
    expect(pane.state()).toMatchObject({ checked: null, items: [], work: null });
    expect(host.paintings).toBe(0);
    expect(said(pane)).toBe('Keskeytetty.');
  });

  it('knows that what somebody changed between two rules was not checked', async () => {
    const { pane } = open();
    await pane.check();
    expect(pane.state().stale).toBe(false);
    let slow = false;
    const { pane: other } = openSlowly((one) => {
      if (slow) one.markStale();
    });
    await other.check();
    expect(other.state().stale).toBe(false);
    slow = true;
    await other.recheck();
    vi.restoreAllMocks();
    expect(other.state().stale).toBe(true);
  });

  it('never drops what was typed when other work is cancelled', async () => {
    const { pane, host } = open();
    await pane.check();
    host.whileReading = () => {
      void pane.type([
        { at: { sheet: 'Maakunnat', row: 3, column: 4 }, was: null, becomes: '+358 29 000 000' },
      ]);
      pane.cancel();
    };
    await pane.check();
    await pane.recheck();
    expect(cell(host, 'Maakunnat', 3, 4)).toBe('+358 29 000 000');
  });
});

describe('fixing', () => {
  it('makes a fix, moves on to the next finding and says so', async () => {
    const { pane, host } = open();
    await pane.check();
    const key = only(keysOf(pane, 'time-year-wrong'));
    const order = pane.state().groups.flatMap(({ items }) => items.map((item) => item.key));
    pane.open(key);
    await pane.fix(key, 0);
    expect(cell(host, 'Keskustelut', 1, 6)).toBe(
      'ti 17.3.2026 klo 9–11'.replace('ti ', 'ti\u00A0').replace('klo ', 'klo\u00A0'),
    );
    expect(keysOf(pane, 'time-year-wrong')).toEqual([]);
    expect(pane.state().current).toBe(order[order.indexOf(key) + 1]);
    expect(pane.state().focusSerial).toBe(1);
    expect(said(pane)).toContain('Korjattu: Keskustelut G2');
    expect(host.shown.length).toBeGreaterThan(0);
  });

  it('takes its own edits back and makes them again', async () => {
    const { pane, host } = open();
    await pane.check();
    const before = cell(host, 'Keskustelut', 1, 6);
    await pane.fix(only(keysOf(pane, 'time-year-wrong')), 0);
    const after = cell(host, 'Keskustelut', 1, 6);
    await pane.undo();
    expect(cell(host, 'Keskustelut', 1, 6)).toBe(before);
    expect(keysOf(pane, 'time-year-wrong')).toHaveLength(1);
    expect(said(pane)).toContain('Kumottu');
    await pane.redo();
    expect(cell(host, 'Keskustelut', 1, 6)).toBe(after);
    expect(pane.state().history.undone).toEqual([]);
  });

  it('refuses to write over what somebody else wrote meanwhile, and says which cell', async () => {
    const { pane, host } = open();
    await pane.check();
    const key = only(keysOf(pane, 'time-year-wrong'));
    const { at } = pane.state().items.find((item) => item.key === key)?.finding ?? {
      at: { sheet: '', row: 0, column: 0 },
    };
    await host.apply([
      {
        at: { sheet: at.sheet, row: at.row as number, column: at.column as number },
        was: 'ti 17.3.2025 klo 9–11',
        becomes: 'pe 20.3.2026 klo 9–11',
      },
    ]);
    await pane.fix(key, 0);
    expect(cell(host, 'Keskustelut', 1, 6)).toBe('pe 20.3.2026 klo 9–11');
    expect(pane.state().trouble?.say('fi')).toContain('Keskustelut G2');
    expect(pane.state().trouble?.say('sv')).toContain('cellen har ändrats');
    expect(pane.state().history.done).toEqual([]);
  });

  it('fixes all that is safe at once, as one step back', async () => {
    const { pane, host } = open();
    await pane.check();
    const before = host.workbook;
    expect(pane.state().safe).toBeGreaterThan(2);
    await pane.fixAll();
    expect(pane.state().safe).toBe(0);
    expect(pane.state().history.done).toHaveLength(1);
    expect(said(pane)).toContain('Korjattuja soluja');
    await pane.undo();
    expect(host.workbook).toEqual(before);
    await pane.redo();
    await pane.fixAll();
    expect(said(pane)).toContain('Turvallisia korjauksia ei ollut');
  });

  it('counts what was typed as a step of its own', async () => {
    const { pane, host } = open();
    await pane.check();
    await pane.type([
      {
        at: { sheet: 'Maakunnat', row: 3, column: 3 },
        was: null,
        becomes: 'ilmari.ilo@example.fi',
      },
    ]);
    expect(cell(host, 'Maakunnat', 3, 3)).toBe('ilmari.ilo@example.fi');
    expect(pane.state().history.done.at(-1)?.name).toEqual({ is: 'typed', place: 'Maakunnat D4' });
    expect(said(pane)).toContain('Kirjoitettu: Maakunnat D4. Virheitä');
  });
});

describe('accepting a deviation', () => {
  it('writes the reason in the settings and lists the finding as accepted', async () => {
    const { pane, host } = open();
    await pane.check();
    const errors = pane.state().counts.error;
    const key = only(keysOf(pane, 'region-in-two-discussions'));
    await pane.accept(key, 'sovittu\nministeriön  kanssa');
    expect(cell(host, 'Asetukset', 3, 0)).toBe('Hyväksytty poikkeama');
    expect(cell(host, 'Asetukset', 3, 1)).toBe(
      'region-in-two-discussions @ Lappi = sovittu ministeriön kanssa',
    );
    // Both rows of the region go by the same name.
    expect(pane.state().counts.error).toBe(errors - 2);
    expect(pane.state().counts.accepted).toBe(2);
    const accepted = pane.state().groups.find(({ id }) => id === 'accepted');
    expect(accepted?.items).toHaveLength(2);
    await pane.unaccept(only(accepted?.items.map((item) => item.key) ?? []));
    expect(cell(host, 'Asetukset', 3, 1)).toBeNull();
    expect(pane.state().counts).toMatchObject({ error: errors, accepted: 0 });
  });

  it('can be taken back like any other step', async () => {
    const { pane, host } = open();
    await pane.check();
    await pane.accept(only(keysOf(pane, 'regions-few')), 'pieni ryhmä');
    expect(pane.state().counts.accepted).toBe(1);
    await pane.undo();
    expect(cell(host, 'Asetukset', 3, 0)).toBeNull();
    expect(pane.state().counts.accepted).toBe(0);
  });
});

describe('the list', () => {
  it('groups by discussion, severity and rule, the same findings each time', async () => {
    const { pane } = open();
    await pane.check();
    const all = pane.state().items.length;
    for (const grouping of ['severity', 'rule', 'discussion'] as const) {
      pane.group(grouping);
      expect(pane.state().groups.flatMap(({ items }) => items)).toHaveLength(all);
    }
    expect(pane.state().groups.map(({ id }) => id)).toEqual([
      'discussion k1',
      'discussion k2',
      'discussion k3',
      'discussion k4',
      'workbook',
    ]);
  });

  it('hides and shows severities', async () => {
    const { pane } = open();
    await pane.check();
    const { counts } = pane.state();
    pane.toggle('error');
    expect(pane.state().groups.flatMap(({ items }) => items)).toHaveLength(
      counts.warning + counts.info + counts.todo,
    );
    for (const shown of ['warning', 'info', 'todo'] as const) pane.toggle(shown);
    expect(pane.state().groups).toEqual([]);
    pane.showAll();
    expect(pane.state().groups.length).toBeGreaterThan(0);
  });

  it('steps through the findings, round and round, and shows each cell', async () => {
    const { pane, host } = open();
    await pane.check();
    const order = pane.state().groups.flatMap(({ items }) => items.map(({ key }) => key));
    pane.step(1);
    expect(pane.state().current).toBe(order[0]);
    pane.step(-1);
    expect(pane.state().current).toBe(order.at(-1));
    pane.step(1);
    expect(pane.state().current).toBe(order[0]);
    expect(host.shown.length).toBeGreaterThan(0);
  });

  it('keeps the open finding over a check, and closes it when it is gone', async () => {
    const { pane } = open();
    await pane.check();
    const key = only(keysOf(pane, 'email-missing'));
    pane.open(key);
    await pane.recheck();
    expect(pane.state().current).toBe(key);
    await pane.type([
      {
        at: { sheet: 'Maakunnat', row: 3, column: 3 },
        was: null,
        becomes: 'ilmari.ilo@example.fi',
      },
    ]);
    expect(pane.state().current).toBeNull();
  });

  it('goes on when the host cannot show a cell', async () => {
    const { pane, host } = open();
    await pane.check();
    host.failure = new HostError('host-cell-edit');
    pane.step(1);
    await vi.waitFor(() => expect(pane.state().trouble).not.toBeNull());
    expect(pane.state().current).not.toBeNull();
  });
});

describe('settings of the pane', () => {
  it('checks on another day, and says so until it is today again', async () => {
    const { pane } = open();
    await pane.check();
    expect(pane.state().checked?.round.phase).toBe('prepare');
    const told = pane.state().said.serial;
    await pane.chooseDay('2025-12-01');
    expect(pane.state().said.serial).toBeGreaterThan(told);
    expect(pane.state()).toMatchObject({ chosenDay: '2025-12-01', day: '2025-12-01' });
    expect(pane.state().checked?.round.phase).toBe('collect');
    await pane.chooseDay(DAY);
    expect(pane.state().chosenDay).toBeNull();
    expect(pane.state().checked?.round.phase).toBe('prepare');
  });

  it('takes the colours off and puts them back', async () => {
    const { pane, host } = open();
    await pane.check();
    await pane.colour(false);
    expect(host.marks).toEqual([]);
    await pane.check();
    expect(host.marks).toEqual([]);
    await pane.colour(true);
    expect(host.marks.length).toBeGreaterThan(0);
  });

  it('speaks another language at once', async () => {
    const { pane } = open();
    await pane.check();
    pane.speak('sv');
    expect(pane.state().language).toBe('sv');
    expect(said(pane, pane.state().language)).toContain('Kontrollerat');
  });

  it('gives out the report as a page', async () => {
    const { pane, shell } = open();
    await pane.check();
    await pane.saveReport();
    const [file] = shell.delivered as [MadeFile];
    expect(file.name).toBe('alke-tarkistus.html');
    const page = new TextDecoder().decode(await bytesOf(file));
    expect(page.toLowerCase()).toContain('<!doctype html>');
    expect(page).not.toContain('<img src=x');
  });
});

describe('the round as a whole', () => {
  const sheet = (host: SnapshotHost, name: string) =>
    JSON.stringify(host.workbook.sheets.find((one) => one.name === name)?.values);
  const engines = async () => ({
    ...(await import('../../taskpane/next-round.ts')),
    ...(await import('../../taskpane/retention.ts')),
    ...(await import('../../taskpane/follow-up.ts')),
  });
  const checkedOf = (pane: ReturnType<typeof open>['pane']) => {
    const { checked } = pane.state();
    if (!checked) throw new Error('Not checked');
    return checked;
  };

  it('becomes the next one in the open workbook, and comes back with one undo', async () => {
    const { nextYear, becomeNextRound, laterYears } = await engines();
    const { host, pane } = open();
    await pane.check();
    const { round } = checkedOf(pane);
    expect(laterYears(round)).toEqual([2027, 2028, 2029]);
    const before = host.workbook;
    const next = nextYear(round, 2027, { contacts: 'clear' });
    expect(next.notes[0]?.sign).toBe('warning');
    expect(next.settings.map(({ name }) => name)).toContain('Vuosi');
    expect(await becomeNextRound(pane, next)).toBe(true);
    const moved = checkedOf(pane).round;
    expect(moved.settings.year).toBe(2027);
    expect(moved.discussions).toEqual([]);
    expect(sheet(host, 'Maakunnat')).not.toContain('@example.fi');
    for (const language of LANGUAGES) expect(said(pane, language)).toContain('2027');
    expect(host.marks.some(({ sheet: name }) => name === 'Keskustelut')).toBe(false);

    await pane.undo();
    expect(said(pane)).toBe('Kumottu: seuraava kierros');
    for (const { name } of before.sheets)
      for (const [row, cells] of (
        before.sheets.find((one) => one.name === name)?.values ?? []
      ).entries())
        for (const [column, value] of cells.entries())
          expect(cell(host, name, row, column)).toEqual(value);
  });

  it('names the new file by its year', async () => {
    const { nameForYear } = await engines();
    expect(nameForYear('alke-2026-esimerkki.xlsx', 2026, 2027)).toBe('alke-2027-esimerkki.xlsx');
    expect(nameForYear('Keruu.XLSM', 2026, 2027)).toBe('Keruu-2027.XLSM');
    expect(nameForYear('', 2026, 2027)).toBe('-2027.xlsx');
  });

  it('is emptied of its people, writes down when, and comes back with one undo', async () => {
    const { removalOf, removeNow } = await engines();
    const { host, pane } = open(ROUND_WITH_MISTAKES, '2026-04-20');
    await pane.check();
    const removal = removalOf(checkedOf(pane).round, '2026-04-20');
    expect(removal.emptied).toContainEqual({
      sheet: 'Maakunnat',
      title: 'Yhteyshenkilö',
      count: 16,
    });
    expect(removal.count).toBe(removal.emptied.reduce((sum, { count }) => sum + count, 0));
    expect(await removeNow(pane, removal)).toBe(true);
    expect(JSON.stringify(host.workbook)).not.toContain('example.fi');
    expect(checkedOf(pane).round.settings.personalDataRemoved).toBe('2026-04-20');
    expect(said(pane)).toContain(`Tyhjennettyjä soluja: ${removal.count}.`);
    expect(removalOf(checkedOf(pane).round, '2026-04-20').count).toBe(0);
    await pane.undo();
    expect(sheet(host, 'Maakunnat')).toContain('aino.aho@example.fi');
    expect(checkedOf(pane).round.settings.personalDataRemoved).toBeNull();
  });

  it('adds a sheet of settings where there is none', async () => {
    const { nextYear, becomeNextRound } = await engines();
    const without = {
      sheets: ROUND_WITH_MISTAKES.sheets.filter(({ name }) => name !== 'Asetukset'),
    };
    const host = snapshotHost(without);
    const added: string[] = [];
    const pane = createPane(host, {
      ...shellAt(),
      createSheets: async (models) => {
        for (const { name, rows } of models) {
          added.push(name);
          const values = rows.map(({ cells }) => cells.map(({ value }) => value ?? null));
          host.workbook = { ...host.workbook, sheets: [...host.workbook.sheets, { name, values }] };
        }
      },
    });
    await pane.check();
    const next = nextYear(checkedOf(pane).round, 2028, { contacts: 'keep' });
    await becomeNextRound(pane, next);
    expect(added).toEqual(['Asetukset']);
    expect(checkedOf(pane).round.settings).toMatchObject({ year: 2028, agenda: '2028-02-18' });
  });

  it('is followed up on a page that names no person and no address', async () => {
    const { followUpFile, councilsOf, hasToDo } = await engines();
    const { pane } = open();
    await pane.check();
    const checked = checkedOf(pane);
    for (const language of LANGUAGES) {
      const file = followUpFile(checked, 'alke.xlsx', language);
      const { name, type } = file;
      const page = new TextDecoder().decode(await bytesOf(file));
      expect(name).toMatch(/^alke-.+\.html$/);
      expect(type).toBe('text/html');
      expect(page).not.toMatch(/\{\w+\}|undefined|aho@|koe@|Aho|Kalle|<script|<img/);
      expect(page.match(/<th scope="row">/g)).toHaveLength(councilsOf(checked).length);
      expect(page.match(/<tr class="todo">/g)?.length).toBe(
        councilsOf(checked).filter(hasToDo).length,
      );
      expect(page).toContain(language === 'sv' ? 'Nylands förbund' : 'Uudenmaan liitto');
    }
  });
});
