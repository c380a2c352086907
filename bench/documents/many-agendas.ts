import { agendaOf } from '../../src/documents/agenda.ts';
import type { DocumentData } from '../../src/documents/document.ts';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import { parseRound } from '../../src/rounds/round.ts';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';

/** A workbook of many discussions, each of five regions and thirteen people. */
export function manyDiscussions(count: number): WorkbookSnapshot {
  const names = ROUND_2026.regions.slice(0, 5).map(({ name }) => name.fi);
  const ids = Array.from({ length: count }, (_, index) => `K${index + 1}`);
  const discussions: CellValue[][] = ids.map((id) => [
    id,
    `Teema ${id}: vihreän siirtymän investoinnit ja alueiden elinvoima`,
    `Puhtaan energian ja teollisuuden hankkeet etenevät maakunnissa eri tahtiin. Keskustelussa ${id} haetaan yhteistä näkemystä.`,
    'Miten luvitus ja kaavoitus sovitetaan yhteen?\nMistä saadaan osaava työvoima?\nMitä yhteyksiä tarvitaan?',
    'TEM, YM, LVM',
    'ti 17.3.2026 klo 9–11',
    'ti 17.3.2026 klo 9–11',
    'Tiina Testaaja',
  ]);
  return {
    sheets: [
      {
        name: 'Keskustelut',
        values: [
          [
            'Tunnus',
            'Teema',
            'Teeman kuvaus',
            'Keskustelukysymykset',
            'Ministeriöt',
            'Toivottu ajankohta',
            'Vahvistettu ajankohta',
            'TEM-yhteyshenkilö',
          ],
          ...discussions,
        ],
      },
      {
        name: 'Maakunnat',
        values: [
          ['Keskustelu', 'Maakunta', 'Yhteyshenkilö', 'Sähköposti'],
          ...ids.flatMap((id) =>
            names.map((name) => [id, name, `Henkilö ${name}`, 'henkilo@example.fi']),
          ),
        ],
      },
      {
        name: 'Osallistujat',
        values: [
          ['Keskustelu', 'Nimi', 'Organisaatio', 'Edustaa', 'Tehtävänimike', 'Rooli'],
          ...ids.flatMap((id) =>
            [...names, ...names, 'TEM', 'YM', 'LVM'].map((side, index) => [
              id,
              `Osallistuja ${index} ${id}`,
              `Organisaatio ${index}`,
              side,
              'Asiantuntija',
              index === 0 ? 'puheenjohtaja' : '',
            ]),
          ),
        ],
      },
    ],
  };
}

/** The data of many agendas. */
export function manyAgendas(count: number): readonly DocumentData[] {
  const round = parseRound(manyDiscussions(count), '2026-02-12', ROUND_2026);
  return [...round.discussionsByKey.values()].map((discussion) =>
    agendaOf(round, discussion, 'fi'),
  );
}
