import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { sayReportsAsHtml } from '../../src/findings/report-html.ts';
import { REPORT_STYLE } from '../../src/findings/report-style.ts';
import { LANGUAGES } from '../../src/messages/language.ts';
import { reportOf } from '../../src/report.ts';
import { discussions, regions } from '../rules/sketches.ts';
import { PREPARE, snapshotOf } from '../rules/tester.ts';
import { HOSTILE, IDENTITY_CODE, MISTAKES, TERMINAL_SIGNS } from './round-with-mistakes.ts';

const checked = check(MISTAKES, PREPARE);
const page = sayReportsAsHtml([reportOf(checked, `${HOSTILE}.xlsx`)], 'fi');

/** Relative luminance of RRGGBB. WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** The variables of the light and of the dark page. */
function palettes(): readonly (readonly [string, ReadonlyMap<string, string>])[] {
  const found = [...REPORT_STYLE.matchAll(/:root\{[^}]*\}/g)].map(
    ([block]) =>
      new Map(
        [...block.matchAll(/--([a-z-]+):#([0-9a-fA-F]{3,6})/g)].map(([, name = '', value = '']) => [
          name,
          value.length === 3 ? [...value].map((sign) => sign + sign).join('') : value,
        ]),
      ),
  );
  return [
    ['light', found[0] ?? new Map()],
    ['dark', found[1] ?? new Map()],
  ];
}

describe('the report as a page', () => {
  it('is in the language asked for, with a title', () => {
    for (const language of LANGUAGES) {
      const said = sayReportsAsHtml([reportOf(checked, 'alke.xlsx', language)], language);
      expect(said).toMatch(new RegExp(`^<!DOCTYPE html>\\n<html lang="${language}">`));
      expect(said).toMatch(/<title>alke\.xlsx – [^<]+<\/title>/);
      expect(said).not.toMatch(/undefined|\[object|\{\w+\}(?![^<]*<\/style>)/);
    }
  });

  it('fetches nothing and runs nothing', () => {
    expect(page).toContain(`default-src 'none'`);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|<[^>]*\s(?:src|on\w+)=|url\(|@import/i);
  });

  it('escapes every text, and drops what turns the direction of reading', () => {
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;');
    expect(page).not.toContain(HOSTILE);
    for (const sign of TERMINAL_SIGNS.match(/[\u0000-\u001F\u0080-\u009F\u202E]/g) ?? [])
      expect(page).not.toContain(sign);
  });

  it('never says a personal identity code', () => {
    expect(page).not.toContain(IDENTITY_CODE);
  });

  it('tells every finding with its rule, and every accepted one with its reason', () => {
    for (const { rule } of checked.findings.filter(({ accepted }) => accepted === undefined))
      expect(page).toContain(`<span class="rule">${rule}</span>`);
    expect(page).toContain('Perustelu: linkki tulee myöhemmin');
  });

  it('has a card for each discussion that leads to its findings', () => {
    const links = [...page.matchAll(/<a class="card \w+" href="#([^"]+)">/g)].map(([, id]) => id);
    expect(links).toHaveLength(4);
    for (const id of links) expect(page).toContain(`id="${id}"`);
  });

  it('lists two hundred of a kind and counts the rest', () => {
    const rows = Array.from({ length: 250 }, () => ({ discussion: 'K9', region: 'Lappi' }));
    const many = check(snapshotOf({ sheets: { ...discussions(), ...regions(...rows) } }), PREPARE);
    const said = sayReportsAsHtml([reportOf(many, 'a.xlsx')], 'fi');
    expect(said.match(/Maakunnat!A\d+<\/span><div>/g)).toHaveLength(200);
    expect(said).toContain('Muita samanlaisia: 50');
  });

  it.each(palettes())('has enough contrast on the %s page', (_, colours) => {
    const colour = (name: string) => colours.get(name) ?? '';
    for (const look of ['error', 'warning', 'info', 'todo', 'ok']) {
      expect(contrast(colour(`${look}-text`), colour(`${look}-fill`))).toBeGreaterThanOrEqual(7);
      expect(contrast(colour(`${look}-border`), colour('card'))).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(colour('ink'), colour('page'))).toBeGreaterThanOrEqual(12);
    for (const ground of ['page', 'card'])
      expect(contrast(colour('quiet'), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('is the same bytes every time', () => {
    const again = sayReportsAsHtml([reportOf(check(MISTAKES, PREPARE), `${HOSTILE}.xlsx`)], 'fi');
    expect(again).toBe(page);
  });
});
