import type { RoundConfig } from '../../src/rounds/config.ts';
import { slotWords } from '../../src/rounds/times.ts';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';

/** Numbers that look like chance and are the same in every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What stands on the rows. `people`: how many different contact persons there are. */
export interface Shape {
  readonly rows: number;
  readonly discussions: number;
  readonly people: number;
}

/**
 * A workbook as many hands would fill it, only far too large: regions in all their spellings, some unknown,
 * some rows unfinished, contact persons with addresses and numbers, now and then a slip.
 */
export function largeWorkbook(
  { rows, discussions, people }: Shape,
  config: RoundConfig,
): WorkbookSnapshot {
  const next = numbersFrom(20_260_317);
  const slots = config.slots.map((slot) => slotWords(slot).fi);
  const oneOf = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  const discussionRows: CellValue[][] = [
    [
      'Tunnus',
      'Teema',
      'Teeman kuvaus',
      'Keskustelukysymykset',
      'Ministeriöt',
      'Toivottu ajankohta',
      'Vahvistettu ajankohta',
    ],
    ...Array.from({ length: discussions }, (_, index): CellValue[] => [
      `K${index + 1}`,
      `Teema ${index + 1}`,
      'Miten alueiden elinvoima turvataan?',
      'Mitä tarvitaan?\nKuka tekee?',
      'TEM, OKM',
      next(50) === 0 ? 'viikolla 12' : oneOf(slots),
      next(3) === 0 ? oneOf(slots) : null,
    ]),
  ];
  const otherwise = config.regions.map(({ name, genitive, council }) => [
    name.sv,
    council.fi,
    genitive,
    `${name.fi} `,
    name.fi.toUpperCase(),
  ]);
  const regionRows: CellValue[][] = [
    ['Keskustelu', 'Maakunta', 'Yhteyshenkilö', 'Sähköposti', 'Puhelin'],
  ];
  for (let row = 0; row < rows; row++) {
    const person = next(people) + 1;
    const isUnfinished = next(40) === 0;
    regionRows.push([
      next(200) === 0 ? `K${discussions + 1 + next(5)}` : `K${1 + next(discussions)}`,
      next(100) === 0
        ? 'Etelä-Suomi'
        : next(12) === 0
          ? oneOf(oneOf(otherwise))
          : oneOf(config.regions).name.fi,
      isUnfinished ? null : `Meri Malli-${person}`,
      isUnfinished
        ? null
        : next(300) === 0
          ? `meri.malli${person}(at)example.fi`
          : `meri.malli${person}@example.fi`,
      isUnfinished || next(4) === 0 ? null : `+358 40 ${1_000_000 + person}`,
    ]);
  }
  return {
    sheets: [
      { name: 'Keskustelut', values: discussionRows },
      { name: 'Maakunnat', values: regionRows },
      {
        name: 'Osallistujat',
        values: [['Keskustelu', 'Nimi', 'Organisaatio', 'Maakunta tai ministeriö', 'Rooli']],
      },
      {
        name: 'Asetukset',
        values: [
          ['Asetus', 'Arvo'],
          ['Vuosi', 2026],
        ],
      },
    ],
  };
}

/** One region on every row, in two discussions. */
export function oneRegion(rows: number): WorkbookSnapshot {
  return {
    sheets: [
      {
        name: 'Keskustelut',
        values: [
          ['Tunnus', 'Teema'],
          ['K1', 'Vesi'],
          ['K2', 'Osaaminen'],
        ],
      },
      {
        name: 'Maakunnat',
        values: [
          ['Keskustelu', 'Maakunta'],
          ...Array.from({ length: rows }, (_, row): CellValue[] => [`K${1 + (row % 2)}`, 'Lappi']),
        ],
      },
    ],
  };
}
