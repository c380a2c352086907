import rule from '../../src/rules/participants-missing.ts';
import { discussions, group, participants, regions, settings } from './sketches.ts';
import { AFTER, COLLECT, SEND, testRule } from './tester.ts';

const K1 = discussions({ id: 'K1', theme: 'Vesi', ministries: 'TEM, Ympäristöministeriö' });
const two = regions(...group('K1', 'Lappi', 'Kainuu'));
const person = (represents: string, discussion = 'K1') => ({
  discussion,
  name: `${represents} Malli`,
  represents,
});

testRule(rule, {
  valid: [
    {
      name: 'everyone is there, in any spelling',
      today: SEND,
      workbook: {
        sheets: {
          ...K1,
          ...two,
          ...participants(
            person('Lapin liitto'),
            person('Kajanaland', ' k1 '),
            person('työ- ja elinkeinoministeriö'),
            person('YM'),
          ),
        },
      },
    },
    {
      name: 'a discussion that has neither regions nor ministries yet',
      today: SEND,
      workbook: {
        sheets: { ...discussions({ id: 'K1', theme: 'Vesi' }), ...regions(), ...participants() },
      },
    },
    {
      name: 'sides that are not understood may be the missing ones',
      today: SEND,
      workbook: {
        sheets: {
          ...K1,
          ...two,
          ...participants(
            person('Lappi'),
            person('Kainu'),
            { discussion: { error: '#N/A' }, name: 'Otso Malli', represents: 'TEM' },
            { discussion: 'K1', name: 'Aino Malli', represents: { error: '#N/A' } },
          ),
        },
      },
    },
    {
      name: 'a sheet without the column of sides: column-missing tells it once',
      today: SEND,
      workbook: {
        sheets: {
          ...K1,
          ...two,
          Osallistujat: [
            ['Keskustelu', 'Nimi'],
            ['K1', 'Meri Malli'],
          ],
        },
      },
    },
    {
      name: 'a sheet without the column of discussions: column-missing speaks',
      today: SEND,
      workbook: {
        sheets: {
          ...K1,
          ...two,
          Osallistujat: [
            ['Nimi', 'Edustaa'],
            ['Meri Malli', 'Lappi'],
          ],
        },
      },
    },
    {
      name: 'a row without an id: discussion-id-missing speaks',
      today: SEND,
      workbook: { sheets: { ...discussions({ theme: 'Vesi' }), ...two, ...participants() } },
    },
    {
      name: 'a round from which personal data has been removed',
      today: AFTER,
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi' }),
          ...regions(...group('K1', 'Lappi')),
          ...settings({ key: 'Henkilötiedot poistettu', value: '1.4.2026' }),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'nobody yet, still to do while reports are collected, the sheet being there or not',
      today: COLLECT,
      workbook: { sheets: { ...K1, ...two } },
      expect: [
        {
          at: 'Keskustelut!A2',
          severity: 'todo',
          says: 'Keskustelusta K1 puuttuu osallistuja: Kainuu, Lappi, TEM, YM. Puuttuvia: 4.',
          fixes: [],
        },
      ],
    },
    {
      name: 'eight days before the agenda deadline still to do',
      today: '2026-02-06',
      workbook: { sheets: { ...K1, ...two, ...participants(person('Lappi')) } },
      expect: [{ at: 'Keskustelut!A2', severity: 'todo', says: 'Kainuu, TEM, YM' }],
    },
    {
      name: 'a warning in the last seven days',
      today: '2026-02-07',
      workbook: { sheets: { ...K1, ...two, ...participants() } },
      expect: [{ at: 'Keskustelut!A2', severity: 'warning' }],
    },
    {
      name: 'the deadline’s own day among them',
      today: '2026-02-13',
      workbook: { sheets: { ...K1, ...two, ...participants() } },
      expect: [{ at: 'Keskustelut!A2', severity: 'warning' }],
    },
    {
      name: 'an error the day after',
      today: '2026-02-14',
      workbook: { sheets: { ...K1, ...two, ...participants() } },
      expect: [{ at: 'Keskustelut!A2', severity: 'error' }],
    },
    {
      name: 'a row whose discussion may not be looked at, of somebody who speaks for no side',
      today: SEND,
      workbook: {
        sheets: {
          ...discussions({ id: 'K1' }),
          ...regions(...group('K1', 'Lappi')),
          ...participants({
            discussion: { error: '#N/A' },
            name: 'Meri Malli',
            organisation: 'Rovaniemen kaupunki',
          }),
        },
      },
      expect: [{ at: 'Keskustelut!A2', severity: 'error', says: 'Lappi. Puuttuvia: 1' }],
    },
    {
      name: 'two discussions, once each; somebody who speaks for a city helps neither',
      today: AFTER,
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', ministries: 'TEM' }, { id: 'K2' }, { id: 'k2' }),
          ...regions(...group('K1', 'Lappi'), ...group('K2', 'Kainuu', 'Satakunta')),
          ...participants(
            { discussion: 'K1', name: 'Meri Malli', organisation: 'Rovaniemen kaupunki' },
            person('Satakunta', 'K2'),
            person('Lappi', 'K2'),
          ),
        },
      },
      expect: [
        { at: 'Keskustelut!A2', severity: 'error', says: 'Lappi, TEM' },
        { at: 'Keskustelut!A3', says: 'Kainuu. Puuttuvia: 1' },
      ],
    },
  ],
});
