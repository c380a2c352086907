import { describe, expect, it } from 'vitest';
import { exampleWorkbook, flawlessWorkbook } from '../../build/samples/make.ts';
import { check } from '../../src/check.ts';
import { reminderOf, sayFollowUp } from '../../src/messages/follow-up.ts';
import { LANGUAGES } from '../../src/messages/language.ts';
import { LONGEST_MAILTO } from '../../src/messages/mailto.ts';
import { COLUMNS } from '../../src/rounds/columns.ts';
import {
  type CouncilFollowUp,
  countFollowUp,
  followUp,
  hasToDo,
  remindable,
} from '../../src/rounds/follow-up.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { discussions, regions } from '../rules/sketches.ts';
import { snapshotOf } from '../rules/tester.ts';

function follow(workbook: WorkbookSnapshot, today: string) {
  const { round, findings } = check(workbook, today);
  const councils = followUp(round, findings);
  const of = (name: string): CouncilFollowUp => {
    const found = councils.find(({ region }) => region.name.fi === name);
    if (!found) throw new Error(`No ${name}`);
    return found;
  };
  return { round, councils, of };
}

describe('the follow-up', () => {
  it('has nothing to remind of in a flawless round', () => {
    const { councils } = follow(flawlessWorkbook('fi'), '2026-01-15');
    expect(councils).toHaveLength(18);
    expect(councils.filter(hasToDo)).toEqual([]);
    expect(countFollowUp(councils)).toEqual({
      councils: 18,
      reported: 18,
      undecided: 0,
      incomplete: 0,
    });
  });

  it('tells who has reported, who stays out and who has not', () => {
    const { councils, of } = follow(exampleWorkbook('fi'), '2026-01-15');
    expect(of('Lappi').state).toBe('reported');
    expect(of('Päijät-Häme').state).toBe('stays-out');
    expect(of('Pirkanmaa').state).toBe('not-reported');
    expect(countFollowUp(councils)).toMatchObject({ councils: 17, undecided: 0 });
  });

  it('gives each council its own row, its discussion and its participants, and nothing of the ministry’s', () => {
    const { of, councils, round } = follow(exampleWorkbook('fi'), '2026-01-15');
    const rules = (name: string) => of(name).findings.map(({ rule }) => rule);
    expect(rules('Etelä-Savo')).toContain('contact-missing');
    expect(rules('Pohjois-Savo')).not.toContain('contact-missing');
    expect(rules('Pohjois-Savo')).toContain('slot-wanted-twice');
    expect(rules('Satakunta')).toContain('email-invalid');
    expect(rules('Pirkanmaa')).toContain('regions-few');
    // Pohjanmaa stands in K1 and K2 by mistake, so it hears of both.
    expect(
      of('Pohjanmaa')
        .discussions.map(({ id }) => id.text)
        .sort(),
    ).toEqual(['K1', 'K2']);
    const ministrys = COLUMNS.discussions
      .filter(({ filledBy }) => filledBy === 'ministry')
      .map(({ key }) => round.tables.discussions?.columns.get(key));
    for (const { findings } of councils)
      for (const { at, severity } of findings) {
        expect(severity).not.toBe('info');
        if (at.sheet === 'Keskustelut') expect(ministrys).not.toContain(at.column);
      }
  });

  it('leaves a region that no row names undecided', () => {
    const { of } = follow(
      snapshotOf({
        sheets: {
          ...discussions({ id: 'K1' }),
          ...regions({ region: 'Lappi', contact: 'Aino Esimerkki' }),
        },
      }),
      '2025-12-01',
    );
    expect([of('Lappi').state, of('Kainuu').state]).toEqual(['undecided', 'undecided']);
    expect(hasToDo(of('Kainuu'))).toBe(true);
  });
});

describe('a reminder', () => {
  const { of, round, councils } = follow(exampleWorkbook('fi'), '2025-12-15');

  it('says what is to be completed, to whom and by when', () => {
    const { to, subject, text } = reminderOf(remindable(round, of('Pirkanmaa')), 'fi');
    expect(to).toEqual(['lempi.malli@example.fi']);
    expect(subject).toBe('Aluekehittämiskeskustelut 2026: Pirkanmaan liitto, täydennettävää');
    expect(text).toContain('Ilmoitusten määräaika on pe\u00A019.12.2025.');
    expect(text).toContain('Keskustelu: K4, Saavutettavuus ja työmatkat sisämaassa');
    expect(text).toMatch(/– Maakuntia: 3, vähintään 4 tarvitaan\./);
    expect(text).toContain('VN/19632/2025');
  });

  it('asks an undecided council to choose, once', () => {
    const open = follow(
      snapshotOf({ sheets: { ...discussions(), ...regions({ region: 'Lappi' }) } }),
      '2026-01-15',
    );
    const { text } = reminderOf(remindable(open.round, open.of('Lappi')), 'sv');
    expect(text).toContain('Lapplands förbund');
    expect(text.match(/^– .*$/gm)).toEqual([
      '– Välj diskussion eller ”deltar inte” på bladet Landskap.',
    ]);
    expect(text).toContain('Tidsfristen för anmälningar var fredag');
  });

  it('fits in a link, in every language and for every council', () => {
    for (const council of councils.filter(hasToDo))
      for (const language of LANGUAGES) {
        const { mailto, text, subject } = reminderOf(remindable(round, council), language);
        expect(mailto.length).toBeLessThanOrEqual(LONGEST_MAILTO);
        expect(mailto).toMatch(/^mailto:[^?]*\?subject=/);
        for (const said of [text, subject]) expect(said).not.toMatch(/\{\w+\}|undefined|\[\[/);
      }
  });

  it('takes any text that a cell may hold', () => {
    const odd = follow(
      snapshotOf({
        sheets: {
          ...discussions({ id: 'K1\uD800', theme: 'a & b? #\n"<x>"' }),
          ...regions({
            discussion: 'K1\uD800',
            region: 'Lappi',
            contact: 'Aino Esimerkki',
            email: 'x',
          }),
        },
      }),
      '2026-01-15',
    );
    const { mailto } = reminderOf(remindable(odd.round, odd.of('Lappi')), 'fi');
    expect(mailto).not.toMatch(/[\s<>"]/);
    expect(mailto.match(/&/g)).toHaveLength(1);
  });

  it('has words for every state', () => {
    for (const language of LANGUAGES)
      for (const state of ['undecided', 'stays-out', 'not-reported', 'reported'] as const)
        expect(sayFollowUp(`state-${state}`, language)).not.toBe('');
  });
});
