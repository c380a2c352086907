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
    ...['2025-03-01', AFTER].map((today) => ({
      name: `a round whose discussions are held while it is there, looked at on ${today}`,
      today,
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
    })),
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
      name: 'without a place: the successor is that of the region it represents',
      workbook: {
        sheets: {
          ...base,
          ...participants(
            { discussion: 'K1', name: 'Meri Malli', organisation: 'ELY', represents: 'Lappi' },
            { discussion: 'K1', name: 'Otso Malli', organisation: 'ELY', represents: 'Kainuu' },
            { discussion: 'K1', name: 'Aino Malli', organisation: 'ELY', represents: 'TEM' },
          ),
        },
      },
      expect: [
        {
          at: 'Osallistujat!C2',
          says: 'Tehtävistä vastaa nyt: Lapin elinvoimakeskus.',
          fixes: [{ kind: 'choice', edits: ['Osallistujat!C2=Lapin elinvoimakeskus'] }],
        },
        { at: 'Osallistujat!C3', says: 'nyt: Pohjois-Suomen elinvoimakeskus.' },
        { at: 'Osallistujat!C4', fixes: [] },
      ],
    },
    {
      name: 'a round whose times are not known goes by the day of checking; each row is told',
      today: '2026-01-02',
      workbook: {
        sheets: {
          ...base,
          ...from('Lapin ELY-keskus', 'Lapin ELY-keskus'),
          ...settings({ key: 'Vuosi', value: 2027 }),
        },
      },
      expect: [{ at: 'Osallistujat!C2' }, { at: 'Osallistujat!C3' }],
    },
  ],
});
