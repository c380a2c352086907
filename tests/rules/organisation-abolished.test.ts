import rule from '../../src/rules/organisation-abolished.ts';
import { discussions, participants, regions, settings } from './sketches.ts';
import { AFTER, COLLECT, testRule } from './tester.ts';

const base = { ...discussions({ id: 'K1', theme: 'Vesi' }), ...regions() };
const from = (...organisations: readonly string[]) =>
  participants(
    ...organisations.map((organisation, index) => ({
      discussion: 'K1',
      name: `Malli ${index}`,
      organisation,
    })),
  );

testRule(rule, {
  valid: [
    {
      name: 'those who are there now',
      workbook: {
        sheets: {
          ...base,
          ...from(
            'Lapin elinvoimakeskus',
            'Lapin liitto',
            'Elyn Leipomo',
            'livskraftscentralen i Österbotten',
          ),
        },
      },
    },
    {
      name: 'nothing, and an error value',
      workbook: {
        sheets: {
          ...base,
          ...participants(
            { discussion: 'K1', name: 'Meri Malli' },
            { discussion: 'K1', name: 'Otso Malli', organisation: { error: '#N/A' } },
          ),
        },
      },
    },
    {
      name: 'a round whose discussions were held while it was there',
      today: '2025-03-01',
      workbook: {
        sheets: {
          ...base,
          ...from('Lapin ELY-keskus'),
          ...settings(
            { key: 'Vuosi', value: 2025 },
            { key: 'Keskusteluaika', value: 'ti 18.3.2025 klo 9–11' },
          ),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'listed in December for March: the successor is named',
      today: COLLECT,
      workbook: { sheets: { ...base, ...from('Lapin ELY-keskus') } },
      expect: [
        {
          at: 'Osallistujat!C2',
          severity: 'warning',
          says: 'Lapin elinvoimakeskus',
          fixes: [{ kind: 'choice', edits: ['Osallistujat!C2=Lapin elinvoimakeskus'] }],
        },
      ],
    },
    {
      name: 'in full, in Swedish, divided in two, and without a place',
      today: AFTER,
      workbook: {
        sheets: {
          ...base,
          ...from(
            'Kainuun elinkeino-, liikenne- ja ympäristökeskus',
            'NTM-centralen i Österbotten',
            'Hämeen ELY-keskus',
            'ELY-keskus',
          ),
        },
      },
      expect: [
        {
          at: 'Osallistujat!C2',
          fixes: [{ kind: 'choice', edits: ['Osallistujat!C2=Pohjois-Suomen elinvoimakeskus'] }],
        },
        {
          at: 'Osallistujat!C3',
          fixes: [{ kind: 'choice', edits: ['Osallistujat!C3=Pohjanmaan elinvoimakeskus'] }],
        },
        { at: 'Osallistujat!C4', fixes: [{ kind: 'choice' }, { kind: 'choice' }] },
        { at: 'Osallistujat!C5', fixes: [] },
      ],
    },
    {
      name: 'a first slot on the day of checking, and rows with the same organisation',
      today: '2026-01-02',
      workbook: {
        sheets: {
          ...base,
          ...from('Lapin ELY-keskus', 'Lapin ELY-keskus'),
          ...settings({ key: 'Keskusteluaika', value: 'ke 17.12.2025 klo 9–11' }),
        },
      },
      expect: [{ at: 'Osallistujat!C2' }, { at: 'Osallistujat!C3' }],
    },
  ],
});
