import rule from '../../src/rules/chair-missing.ts';
import { discussions, participants, regions, settings } from './sketches.ts';
import { AFTER, COLLECT, PREPARE, SEND, testRule } from './tester.ts';

const base = { ...discussions({ id: 'K1', theme: 'Vesi' }), ...regions() };

testRule(rule, {
  valid: [
    {
      name: 'a chair in three languages',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1' }, { id: 'K2' }, { id: 'K3' }),
          ...regions(),
          ...participants(
            { discussion: 'K1', name: 'Meri Malli', role: 'Puheenjohtaja' },
            { discussion: 'K2', name: 'Otso Malli', role: ' ordförande ' },
            { discussion: 'K3', name: 'Aino Malli', role: 'chair' },
          ),
        },
      },
    },
    {
      name: 'a chair in short',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1' }, { id: 'K2' }),
          ...regions(),
          ...participants(
            { discussion: 'K1', name: 'Meri Malli', role: 'pj.' },
            { discussion: 'K2', name: 'Otso Malli', role: 'Ordf.' },
          ),
        },
      },
    },
    {
      name: 'a role or a discussion that may not be looked at may be it',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1' }, { id: 'K2' }),
          ...regions(),
          ...participants(
            { discussion: 'K1', name: 'Meri Malli', role: { error: '#N/A' } },
            { discussion: { error: '#N/A' }, name: 'Otso Malli', role: 'puheenjohtaja' },
          ),
        },
      },
    },
    {
      name: 'a row without an id: discussion-id-missing speaks',
      workbook: { sheets: { ...discussions({ theme: 'Vesi' }), ...regions(), ...participants() } },
    },
    {
      name: 'a sheet without the column of roles: column-missing tells it once',
      workbook: {
        sheets: {
          ...base,
          Osallistujat: [
            ['Keskustelu', 'Nimi'],
            ['K1', 'Meri Malli'],
          ],
        },
      },
    },
    {
      name: 'a sheet without the column of discussions: column-missing speaks',
      workbook: {
        sheets: {
          ...base,
          Osallistujat: [
            ['Nimi', 'Rooli'],
            ['Meri Malli', 'alustaja'],
          ],
        },
      },
    },
    {
      name: 'a round from which personal data has been removed',
      today: AFTER,
      workbook: {
        sheets: { ...base, ...settings({ key: 'Henkilötiedot poistettu', value: '1.4.2026' }) },
      },
    },
    {
      name: 'a row of which neither discussion nor role may be looked at may be it; nor may a role alone',
      workbook: {
        sheets: {
          ...base,
          ...participants({ discussion: { error: '#N/A' }, role: { error: '#N/A' } }),
        },
      },
    },
    {
      name: 'the only role of the discussion may not be looked at',
      workbook: {
        sheets: { ...base, ...participants({ discussion: 'K1', role: { error: '#N/A' } }) },
      },
    },
  ],
  invalid: [
    {
      name: 'nobody chairs, still to do',
      today: COLLECT,
      workbook: {
        sheets: {
          ...base,
          ...participants(
            { discussion: 'K1', name: 'Meri Malli', role: 'alustaja' },
            { discussion: 'K1', name: 'Otso Malli' },
            { discussion: 'K1', name: 'Aino Malli', role: 'päällikkö' },
          ),
        },
      },
      expect: [{ at: 'Keskustelut!A2', severity: 'todo', says: 'K1', fixes: [] }],
    },
    {
      name: 'no participants yet, while agendas are prepared',
      today: PREPARE,
      workbook: { sheets: { ...base, ...participants() } },
      expect: [{ at: 'Keskustelut!A2', severity: 'todo' }],
    },
    {
      name: 'a warning when invitations are sent, with no sheet at all',
      today: SEND,
      workbook: { sheets: base },
      expect: [{ at: 'Keskustelut!A2', severity: 'warning' }],
    },
    {
      name: 'two discussions, a chair of another one',
      today: AFTER,
      workbook: {
        sheets: {
          ...discussions({ id: 'K1' }, { id: 'K2' }),
          ...regions(),
          ...participants({ discussion: 'K9', name: 'Meri Malli', role: 'puheenjohtaja' }),
        },
      },
      expect: [{ at: 'Keskustelut!A2' }, { at: 'Keskustelut!A3' }],
    },
    {
      name: 'a row whose discussion may not be looked at, of somebody who is not the chair',
      workbook: {
        sheets: {
          ...base,
          ...participants({ discussion: { error: '#N/A' }, name: 'Otso Malli', role: 'alustaja' }),
        },
      },
      expect: [{ at: 'Keskustelut!A2' }],
    },
  ],
});
