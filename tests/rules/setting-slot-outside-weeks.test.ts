import rule from '../../src/rules/setting-slot-outside-weeks.ts';
import { discussions, type Row, settings } from './sketches.ts';
import { testRule } from './tester.ts';

const set = (...rows: readonly Row<'settings'>[]) => ({
  sheets: { ...discussions({ id: 'K1', theme: 'Vesi' }), ...settings(...rows) },
});

testRule(rule, {
  valid: [
    { name: 'the embedded slots', workbook: set({ key: 'Vuosi', value: 2026 }) },
    {
      name: 'a slot in week 13',
      workbook: set({ key: 'Keskusteluaika', value: 'ke 25.3. klo 9–11' }),
    },
    {
      name: 'a doubtful slot: setting-weekday-wrong speaks',
      workbook: set({ key: 'Keskusteluaika', value: 'ma 1.4. klo 9–11' }),
    },
    { name: 'a meeting', workbook: set({ key: 'Verkoston kokous', value: '20.1.' }) },
    {
      name: 'weeks that were widened',
      workbook: set(
        { key: 'Viikot', value: '12–14' },
        { key: 'Keskusteluaika', value: 'ke 1.4. klo 9–11' },
      ),
    },
    {
      name: 'another year whose weeks follow from the slots',
      workbook: set(
        { key: 'Vuosi', value: 2027 },
        { key: 'Keskusteluaika', value: '16.3.2027 klo 9–11' },
      ),
    },
  ],
  invalid: [
    {
      name: 'a slot in week 14',
      workbook: set(
        { key: 'Keskusteluaika', value: 'ti 17.3. klo 9–11' },
        { key: 'Keskusteluaika', value: 'ke 1.4. klo 9–11' },
      ),
      expect: [
        {
          at: 'Asetukset!B3',
          severity: 'warning',
          says: 'Tarjottu aika on viikolla 14: ke\u00A01.4.2026 klo\u00A09–11. Keskusteluviikot: 12, 13.',
          fixes: [],
        },
      ],
    },
    {
      name: 'two slots of one week in a cell: the week is told once',
      workbook: set({ key: 'Keskusteluaika', value: 'ti 31.3. klo 9–11; ke 1.4. klo 9–11' }),
      expect: [
        {
          at: 'Asetukset!B2',
          says: 'viikolla 14: ti\u00A031.3.2026 klo\u00A09–11, ke\u00A01.4.2026 klo\u00A09–11.',
        },
      ],
    },
    {
      name: 'another year whose weeks are given',
      workbook: set(
        { key: 'Vuosi', value: 2027 },
        { key: 'Viikot', value: 11 },
        { key: 'Keskusteluaika', value: '23.3.2027 klo 9–11' },
      ),
      expect: [{ at: 'Asetukset!B4' }],
    },
  ],
});
