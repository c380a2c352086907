import rule from '../../src/rules/participant-repeated.ts';
import { discussions, participants, regions } from './sketches.ts';
import { testRule } from './tester.ts';

const base = {
  ...discussions({ id: 'K1', theme: 'Vesi' }, { id: 'K2', theme: 'Osaaminen' }),
  ...regions(),
};
const meri = { discussion: 'K1', name: 'Meri Malli', organisation: 'Lapin liitto' };

testRule(rule, {
  valid: [
    {
      name: 'different people',
      workbook: {
        sheets: { ...base, ...participants(meri, { ...meri, name: 'Otso Malli' }) },
      },
    },
    {
      name: 'the same person in two discussions',
      workbook: { sheets: { ...base, ...participants(meri, { ...meri, discussion: 'K2' }) } },
    },
    {
      name: 'the same name in two organisations',
      workbook: {
        sheets: { ...base, ...participants(meri, { ...meri, organisation: 'Kainuun liitto' }) },
      },
    },
    {
      name: 'the same name and organisation with two addresses',
      workbook: {
        sheets: {
          ...base,
          ...participants(
            { ...meri, email: 'meri@example.fi' },
            { ...meri, email: 'm.malli@example.fi' },
          ),
        },
      },
    },
    {
      name: 'rows without a discussion, without a name, and with an error value',
      workbook: {
        sheets: {
          ...base,
          ...participants(
            { name: 'Meri Malli' },
            { name: 'Meri Malli' },
            { discussion: 'K1', organisation: 'Lapin liitto' },
            { discussion: 'K1', organisation: 'Lapin liitto' },
            { ...meri, email: { error: '#N/A' } },
            meri,
            { discussion: 'K2', name: 'Otso Malli' },
            { discussion: 'K2', name: 'Otso Malli', organisation: { error: '#N/A' } },
          ),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'the same address in any case',
      workbook: {
        sheets: {
          ...base,
          ...participants(
            { ...meri, email: 'meri@example.fi' },
            { discussion: 'k1 ', name: 'M. Malli', email: 'Meri@Example.fi' },
          ),
        },
      },
      expect: [
        {
          at: 'Osallistujat!B2',
          severity: 'warning',
          related: ['Osallistujat!B3'],
          says: 'K1 monta kertaa: Meri Malli. Rivejä: 2.',
          fixes: [],
        },
        { at: 'Osallistujat!B3', related: ['Osallistujat!B2'] },
      ],
    },
    {
      name: 'the same name and organisation, where one has no address',
      workbook: {
        sheets: {
          ...base,
          ...participants(
            { ...meri, email: 'meri@example.fi' },
            { ...meri, name: ' meri  malli', organisation: 'LAPIN LIITTO' },
            { ...meri, email: 'toinen@example.fi' },
          ),
        },
      },
      expect: [
        { at: 'Osallistujat!B2', related: ['Osallistujat!B3'] },
        {
          at: 'Osallistujat!B3',
          related: ['Osallistujat!B2', 'Osallistujat!B4'],
          says: 'Rivejä: 3',
        },
        { at: 'Osallistujat!B4', related: ['Osallistujat!B3'] },
      ],
    },
    {
      name: 'the same address without a name marks the address',
      workbook: {
        sheets: {
          ...base,
          ...participants(
            { discussion: 'K1', email: 'meri@example.fi' },
            { ...meri, email: 'meri@example.fi' },
          ),
        },
      },
      expect: [
        { at: 'Osallistujat!G2', related: ['Osallistujat!B3'], says: 'monta kertaa. Rivejä: 2.' },
        { at: 'Osallistujat!B3' },
      ],
    },
    {
      name: 'a crowd with one address: ten others in the order of their rows',
      workbook: {
        sheets: {
          ...base,
          ...participants(
            ...Array.from({ length: 13 }, () => ({ ...meri, email: 'meri@example.fi' })),
          ),
        },
      },
      expect: Array.from({ length: 13 }, (_, n) => ({
        at: `Osallistujat!B${n + 2}`,
        related: Array.from({ length: 13 }, (_, other) => `Osallistujat!B${other + 2}`)
          .filter((_, other) => other !== n)
          .slice(0, 10),
        says: 'Rivejä: 13',
      })),
    },
    {
      name: 'a namesake without an address above comes before those with the same address below; the id as its own row writes it',
      workbook: {
        sheets: {
          ...base,
          ...participants(
            { ...meri, discussion: 'k1' },
            { ...meri, discussion: 'k1', email: 'meri@example.fi' },
            { discussion: 'k1', name: 'M. Malli', email: 'meri@example.fi' },
          ),
        },
      },
      expect: [
        { at: 'Osallistujat!B2', related: ['Osallistujat!B3'], says: 'K1 monta' },
        { at: 'Osallistujat!B3', related: ['Osallistujat!B2', 'Osallistujat!B4'] },
        { at: 'Osallistujat!B4', related: ['Osallistujat!B3'] },
      ],
    },
  ],
});
