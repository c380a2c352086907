import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { sayReportsAsText } from '../../src/findings/report-text.ts';
import { LANGUAGES } from '../../src/messages/language.ts';
import { reportOf } from '../../src/report.ts';
import { discussions } from '../rules/sketches.ts';
import { PREPARE, snapshotOf } from '../rules/tester.ts';
import { ALMOST_EMPTY, IDENTITY_CODE, MISTAKES } from './round-with-mistakes.ts';

const checked = check(MISTAKES, PREPARE);
const report = reportOf(checked, 'alke 2026.xlsx');
const plain = (width?: number) =>
  sayReportsAsText([report], { colour: false, ...(width !== undefined && { width }) });

describe('the report as text', () => {
  it('begins with the file, the round, the day and the state', () => {
    const [file, facts, empty, state, counts] = plain().split('\n');
    expect(file).toBe('alke 2026.xlsx');
    expect(facts).toMatch(
      /^Kierros 2026 · asialistojen valmistelu · tarkistettu to\u00A015\.1\.2026 · sääntöjä \d+$/,
    );
    expect(empty).toBe('');
    expect(state).toBe('✖ Korjattavaa on. Aloita virheistä.');
    expect(counts).toMatch(
      /^✖ Virheitä: \d+ {3}▲ Huomioita: \d+ {3}ℹ Tietoja: \d+ {3}○ Puuttuu vielä: \d+ {3}Hyväksyttyjä: 2$/,
    );
  });

  it('tells every finding with its cell, message, rule, and the choices in the order of their numbers', () => {
    const text = plain();
    for (const { finding, message } of report.findings) {
      expect(text).toContain(
        message.replace(/[\u0000-\u001F\u0080-\u009F]+/g, ' ').replace(/\u202E/g, ''),
      );
      if (finding.accepted === undefined) expect(text).toContain(`(${finding.rule})`);
    }
    expect(text).toContain('  Maakunnat!B2  Lappi on useassa keskustelussa: K1, K2.');
    expect(text).toContain('→ 1. Kirjoita: TEM, MMM');
    expect(text).toContain('→ 2. Kirjoita: TEM, YM');
    expect(text).toContain('→ 1. Muuta muotoon: Uusimaa (turvallinen)');
    expect(text).toContain('Liittyy: Maakunnat!B4');
  });

  it('groups by discussion in their order, then by sheet, and puts what is accepted last', () => {
    const lines = plain().split('\n');
    const underlined = lines.filter((_, index) => /^─+$/.test(lines[index + 1] ?? ''));
    expect(underlined.map((line) => line.split('  ')[0])).toEqual([
      'K1',
      'K2',
      'K3',
      'rivi 5',
      'Taulukko Maakunnat',
      'Koko työkirja',
      'Hyväksytyt poikkeamat',
    ]);
    const accepted = plain().split('Hyväksytyt poikkeamat')[1] ?? '';
    expect(accepted).toContain('Keskustelut!T2');
    expect(accepted).toContain('Perustelu: linkki tulee myöhemmin');
    expect(plain().split('Hyväksytyt poikkeamat')[0]).not.toContain('Keskustelut!T2');
  });

  it('says why once, where the rule first speaks, with its source', () => {
    const whys = plain()
      .split('\n')
      .filter((line) => line.includes('Miksi?'));
    expect(new Set(whys).size).toBe(whys.length);
    expect(whys.some((why) => why.includes('(Lähde: kirje, '))).toBe(true);
  });

  it('tells what is wrong with the whole workbook first', () => {
    const text = sayReportsAsText(
      [
        reportOf(
          check(snapshotOf({ sheets: { ...discussions({ id: 'K1' }) } }), PREPARE),
          'a.xlsx',
        ),
      ],
      { colour: false },
    );
    expect(text.indexOf('Koko työkirja\n')).toBeLessThan(text.indexOf('\nK1\n'));
    expect(text).toContain('Taulukkoa Maakunnat ei löydy.');
  });

  it('breaks lines at the width, and text stays beside its cell', () => {
    const lines = plain(88).split('\n');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(88);
    const whole = plain().replace(/\s+/g, ' ');
    const broken = lines.join('\n').replace(/\s+/g, ' ').replace(/─+/g, '─');
    expect(broken).toBe(whole.replace(/─+/g, '─'));
  });

  it('colours with ANSI codes when asked, and says the same without them', () => {
    const coloured = sayReportsAsText([report], { colour: true });
    expect(coloured).toContain('\u001B[1;31m✖');
    expect(coloured.replace(/\u001B\[[\d;]*m/g, '')).toBe(plain());
    expect(plain()).not.toContain('\u001B');
  });

  it('lets nothing through that a terminal would obey', () => {
    for (const sign of ['\u001B', '\u0007', '\u009B', '\u202E', '\r'])
      expect(plain()).not.toContain(sign);
  });

  it('never says a personal identity code', () => {
    for (const language of LANGUAGES)
      expect(
        sayReportsAsText([reportOf(checked, 'a.xlsx', language)], { colour: true }),
      ).not.toContain(IDENTITY_CODE);
  });

  it('tells how to make the fixes, with the file’s name as it is typed', () => {
    expect(plain()).toContain('alke fix "alke 2026.xlsx" -o OUT.xlsx');
    expect(plain()).toMatch(/--choose '[a-z-]+@[^!]+![A-Z]+\d+=\d+'/);
  });

  it('is calm when nothing is there', () => {
    const calm = reportOf(check(ALMOST_EMPTY, '2025-12-01'), 'tyhjä.xlsx');
    const withoutInfo = { ...calm, findings: [] };
    expect(sayReportsAsText([withoutInfo], { colour: false })).toBe(
      `tyhjä.xlsx\nKierros 2026 · ilmoitusten keruu · tarkistettu ma\u00A01.12.2025 · sääntöjä ${calm.rules}\n\n✔ Kaikki kunnossa.\n`,
    );
  });

  it('shows a discussion without findings as in order', () => {
    const inOrder = { ...report, findings: [], discussions: [{ name: 'K1', theme: 'Vesi' }] };
    expect(sayReportsAsText([inOrder], { colour: false })).toMatch(
      / {2}K1 {2}Vesi {2}✔ Kunnossa\n$/,
    );
  });

  it('puts several files one after another', () => {
    const two = sayReportsAsText([report, reportOf(checked, 'toinen.xlsx', 'sv')], {
      colour: false,
    });
    expect(two.startsWith(plain().trimEnd())).toBe(true);
    expect(two).toContain('\n\n\ntoinen.xlsx\nOmgång 2026');
  });
});
