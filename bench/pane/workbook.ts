import { ROUND_2026 } from '../../src/rounds/config.ts';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';

/** Ids of a round with as many discussions as there can be rows for, so that the list has groups of a usual kind. */
const IDS = Array.from({ length: 15 }, (_, index) => `K${index + 1}`);

/** A round in which a number of participants have addresses that are none: about one finding each. */
export function workbookWith(participants: number): WorkbookSnapshot {
  const names = ROUND_2026.regions.map(({ name }) => name.fi);
  const rows = (values: readonly (readonly CellValue[])[]) => values.map((cells) => [...cells]);
  return {
    sheets: [
      {
        name: 'Keskustelut',
        values: rows([
          ['Tunnus', 'Teema', 'Teeman kuvaus', 'Keskustelukysymykset', 'Ministeriöt'],
          ...IDS.map((id) => [
            id,
            `Teema ${id}: vihreän siirtymän investoinnit`,
            'Puhtaan energian hankkeet etenevät maakunnissa eri tahtiin.',
            'Miten luvitus ja kaavoitus sovitetaan yhteen?',
            'TEM, YM',
          ]),
        ]),
      },
      {
        name: 'Maakunnat',
        values: rows([
          ['Keskustelu', 'Maakunta', 'Yhteyshenkilö', 'Sähköposti'],
          ...names.map((name, index) => [
            IDS[index % IDS.length] ?? '',
            name,
            `Henkilö ${name}`,
            `henkilo${index}@example.fi`,
          ]),
        ]),
      },
      {
        name: 'Osallistujat',
        values: rows([
          ['Keskustelu', 'Nimi', 'Organisaatio', 'Edustaa', 'Rooli', 'Sähköposti'],
          ...Array.from({ length: participants }, (_, index) => [
            IDS[index % IDS.length] ?? '',
            `Osallistuja ${index}`,
            `Organisaatio ${index}`,
            'TEM',
            'osallistuja',
            `osallistuja ${index} example.fi`,
          ]),
        ]),
      },
    ],
  };
}
