import { describe, expect, it } from 'vitest';
import { exampleWorkbook, flawlessWorkbook } from '../../build/samples/make.ts';
import { check } from '../../src/check.ts';
import { applyEdits } from '../../src/findings/edits.ts';
import { LANGUAGES } from '../../src/messages/language.ts';
import { sayRetention } from '../../src/messages/retention.ts';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import { removePersonalData } from '../../src/rounds/retention.ts';
import { parseRound } from '../../src/rounds/round.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { discussions, participants, regions, settings } from '../rules/sketches.ts';
import { snapshotOf } from '../rules/tester.ts';

const DAY = '2026-10-01';

function remove(workbook: WorkbookSnapshot) {
  const removal = removePersonalData(parseRound(workbook, DAY, ROUND_2026), DAY);
  const { workbook: after, refused } = applyEdits(workbook, removal.edits);
  expect(refused).toEqual([]);
  return { ...removal, after, ...check(after, DAY) };
}

describe('removing personal data', () => {
  it.each(['fi', 'sv'] as const)(
    'leaves no name, address or number of anybody (%s)',
    (language) => {
      for (const workbook of [flawlessWorkbook(language), exampleWorkbook(language)]) {
        const { after } = remove(workbook);
        const personal = (of: WorkbookSnapshot) =>
          of.sheets
            .filter(({ hidden }) => !hidden)
            .flatMap(({ values }) => values.flat())
            .filter((value) => /Esimerkki|Malli|Näyte|Kuvitelma|@example|0400/.test(String(value)));
        expect(personal(workbook).length).toBeGreaterThan(80);
        expect(personal(after)).toEqual([]);
      }
    },
  );

  it('keeps themes, times, regions and discussions', () => {
    const before = check(flawlessWorkbook('fi'), DAY).round;
    const { round } = remove(flawlessWorkbook('fi'));
    const kept = (of: typeof before) => ({
      discussions: of.discussions.map(({ id, theme, confirmed, memoSent }) => [
        id.text,
        theme.text,
        confirmed.text,
        memoSent.text,
      ]),
      regions: of.regions.map(({ discussion, region }) => [discussion.text, region.text]),
      slots: of.settings.slots,
    });
    expect(kept(round)).toEqual(kept(before));
  });

  it('notes the day, and the rules ask for nobody any more', () => {
    const { round, findings } = remove(flawlessWorkbook('fi'));
    expect(round.settings.personalDataRemoved).toBe(DAY);
    expect(findings.map(({ rule }) => rule).sort()).toEqual(Array(4).fill('memo-undelivered'));
  });

  it('shows nothing of what it takes out', () => {
    const { edits } = remove(exampleWorkbook('fi'));
    const shown = edits.filter(({ secret }) => !secret);
    expect(shown.map(({ at }) => at.sheet)).toEqual(['Asetukset', 'Asetukset']);
  });

  it('writes the day over an earlier one, and done again takes nothing more', () => {
    const once = remove(flawlessWorkbook('fi'));
    const again = removePersonalData(
      parseRound(once.after, '2026-11-01', ROUND_2026),
      '2026-11-01',
    );
    expect(again.edits.map(({ becomes }) => becomes)).toEqual([{ date: '2026-11-01' }]);
  });

  it('takes out identity codes, own columns of participants and deviations that name a person', () => {
    const workbook = snapshotOf({
      sheets: {
        ...discussions({ id: 'K1', theme: 'Vesi', description: 'Kysy: 131052-308T' }),
        ...regions({ discussion: 'K1', region: 'Lappi' }),
        ...participants({ discussion: 'K1', name: 'Oiva Malli', represents: 'Lappi' }),
        ...settings(
          { key: 'Hyväksytty poikkeama', value: 'email-invalid @ Oiva Malli = osoite puuttuu' },
          { key: 'Hyväksytty poikkeama', value: 'time-not-offered @ K1 = sovittu' },
        ),
      },
    });
    const own = workbook.sheets.map((sheet) =>
      sheet.name === 'Osallistujat'
        ? {
            ...sheet,
            values: sheet.values.map((cells, row) => [
              ...cells,
              row === 0 ? 'Ruokavalio' : 'vegaani',
            ]),
          }
        : sheet,
    );
    const { after, newSettings } = remove({ sheets: own });
    const texts = JSON.stringify(after);
    expect(texts).not.toMatch(/131052|Oiva|vegaani/);
    expect(texts).toContain('time-not-offered @ K1 = sovittu');
    expect(texts).toContain('Ruokavalio');
    expect(newSettings).toEqual([]);
  });

  it('gives the row of a new sheet when the workbook has no settings', () => {
    const { newSettings, edits } = remove(
      snapshotOf({
        sheets: { ...discussions({ id: 'K1', liaison: 'Ilona Esimerkki' }), ...regions() },
      }),
    );
    expect(newSettings).toEqual([{ id: 'personalDataRemoved', value: { date: DAY } }]);
    expect(edits).toHaveLength(1);
  });

  it('says in every language what it does and what it cannot', () => {
    const { notices } = remove(flawlessWorkbook('fi'));
    for (const language of LANGUAGES) {
      for (const notice of notices) expect(sayRetention(notice, language)).not.toMatch(/\{\w+\}/);
      expect(sayRetention({ id: 'question' }, language)).not.toMatch(/\{\w+\}/);
    }
    expect(sayRetention(notices[0] as never, 'fi')).toMatch(/^Tyhjennettyjä soluja: \d+\.$/);
  });
});
