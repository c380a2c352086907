import { describe, expect, it } from 'vitest';
import { exampleWorkbook, flawlessWorkbook } from '../../build/samples/make.ts';
import { check } from '../../src/check.ts';
import { followUpPage } from '../../src/findings/follow-up-html.ts';
import { followUpSheet } from '../../src/findings/follow-up-sheet.ts';
import { sayFollowUpAsText } from '../../src/findings/follow-up-text.ts';
import { followUpReport } from '../../src/follow-up.ts';
import { newXlsx } from '../../src/hosts/file/new-workbook.ts';
import { openXlsx } from '../../src/hosts/file/xlsx-file.ts';
import { LANGUAGES, type Language } from '../../src/messages/language.ts';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import { removePersonalData } from '../../src/rounds/retention.ts';
import { collectionWorkbook } from '../../src/template/collection.ts';

const DAY = '2026-01-15';
const reportIn = (language: Language, workbook = exampleWorkbook('fi')) =>
  followUpReport(check(workbook, DAY), 'keruu.xlsx', language);
const textsOf = (language: Language) =>
  followUpSheet(reportIn(language)).rows.map(({ cells }) =>
    cells.map(({ value }) => String(value ?? '')),
  );

describe('the sheet of the follow-up', () => {
  it('has a row for each council with its state, discussion and what it has to complete', () => {
    const rows = textsOf('fi');
    expect(rows[4]).toEqual([
      'Taso',
      'Maakunnan liitto',
      'Tilanne',
      'Keskustelu',
      'Täydennettävää',
    ]);
    expect(rows.slice(5, 23).map(([, council]) => council)).toHaveLength(18);
    expect(rows[10]).toEqual([
      '✔ Kunnossa',
      'Päijät-Hämeen liitto',
      'Ei osallistu',
      '',
      'Ei täydennettävää',
    ]);
    const [sign, council, state, discussion, toDo] = rows[9] ?? [];
    expect([sign, council, state, discussion]).toEqual([
      '○ Puuttuu vielä',
      'Pirkanmaan liitto',
      'Ei vielä ilmoitettu',
      'K4',
    ]);
    expect(toDo?.split('\n')).toContain('– Maakuntia: 3, vähintään 4 tarvitaan.');
  });

  it('has the reminders below, for those only who have something to do', () => {
    const rows = textsOf('sv');
    const reminders = rows.slice(rows.findIndex(([text]) => text === 'Påminnelser') + 2);
    expect(reminders).toHaveLength(17);
    expect(reminders.map(([, council]) => council)).not.toContain('Päijänne-Tavastlands förbund');
    for (const [, council = '', , , text = ''] of reminders) {
      expect(text).toMatch(/^Regionutvecklingsdiskussionerna 2026: .*\n\nHej,\n/);
      expect(text).toContain(council);
    }
    const flawless = followUpSheet(reportIn('fi', flawlessWorkbook('fi'))).rows;
    expect(flawless).toHaveLength(4 + 1 + 18);
  });

  it('names nobody, in any language', () => {
    for (const language of LANGUAGES) {
      const said = [
        ...textsOf(language).flat(),
        followUpPage(reportIn(language)),
        sayFollowUpAsText(reportIn(language), { colour: false }),
      ].join('\n');
      expect(said).not.toMatch(/\.\w+@example|Aino Esimerkki|Malli\b|0400/);
      expect(said).not.toMatch(/\{\w+\}|undefined|\[\[/);
    }
  });

  it.each([
    ['fi', 'Seuranta'],
    ['sv', 'Uppföljning'],
    ['en', 'Follow-up'],
  ] as const)('goes into the workbook and out again (%s)', (language, name) => {
    const source = newXlsx(collectionWorkbook(ROUND_2026, language), { title: 'x', language });
    const before = openXlsx(source).snapshot();
    const findingsOf = (bytes: Uint8Array) =>
      check(openXlsx(bytes).snapshot(), DAY).findings.map(({ rule, at }) => [rule, at]);
    const file = openXlsx(source);
    const report = followUpReport(check(before, DAY), 'keruu.xlsx', language);
    expect(file.putSheet(followUpSheet(report))).toBe(name);
    const written = file.save();
    // The rules never look at it.
    expect(findingsOf(written)).toEqual(findingsOf(source));
    const again = openXlsx(written);
    again.putSheet(followUpSheet(report));
    expect(again.save()).toEqual(written);
    again.clean();
    expect(openXlsx(again.save()).snapshot()).toEqual(before);
  });

  it('is not among what is to be emptied', () => {
    const { round } = check(exampleWorkbook('fi'), DAY);
    const sheets = removePersonalData(round, DAY).emptied.map(({ sheet }) => sheet);
    expect([...new Set(sheets)]).toEqual(['Maakunnat', 'Keskustelut', 'Osallistujat']);
  });
});

describe('the follow-up as text', () => {
  it('aligns the councils, their states and discussions', () => {
    const lines = sayFollowUpAsText(reportIn('fi'), { colour: false }).split('\n');
    expect(lines.slice(0, 4)).toEqual([
      'Ilmoitusten seuranta',
      'keruu.xlsx · vuosi 2026 · tilanne to\u00A015.1.2026',
      '',
      'Ilmoitettu: 14 / 17. Keskustelu valitsematta: 0. Täydennettävää: 17.',
    ]);
    expect(lines).toContain('✔ Päijät-Hämeen liitto             Ei osallistu');
    expect(lines).toContain('○ Pohjanmaan liitto                Ilmoitettu           K1, K2');
  });

  it('keeps to the width of the terminal', () => {
    for (const language of LANGUAGES)
      for (const line of sayFollowUpAsText(reportIn(language), { colour: false, width: 72 })
        .split('\n')
        .filter((one) => one.startsWith('    ')))
        expect(line.length).toBeLessThanOrEqual(72);
  });
});
