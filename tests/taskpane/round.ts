import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { discussions, participants, regions, settings } from '../rules/sketches.ts';
import { snapshotOf } from '../rules/tester.ts';

/** The day on which the workbook below is looked at: agendas are being prepared. */
export const DAY = '2026-01-15';

const person = (name: string) => ({
  contact: name,
  email: `${name.toLowerCase().replace(' ', '.')}@example.fi`,
});

/** A round as it is in the middle of January: four discussions, and the mistakes that are usual then. */
export const ROUND_WITH_MISTAKES: WorkbookSnapshot = snapshotOf({
  sheets: {
    ...discussions(
      {
        id: 'K1',
        theme: 'Puhdas siirtymä  ja teollisuus',
        description: 'Investoinnit ja energia.',
        questions: 'Miten luvitusta nopeutetaan?\nMitä osaamista tarvitaan?',
        ministries: 'TEM, YM',
        review: 'ti 20.1.2026 klo 9–11',
        preferred: 'ti 17.3.2025 klo 9–11',
        economy: 'kyllä',
        reported: '12.12.2025',
      },
      {
        id: 'K2',
        theme: 'Osaavan työvoiman saatavuus',
        description: 'Työvoiman kohtaanto.',
        questions: 'Miten koulutus vastaa tarpeisiin?',
        ministries: 'OKM; TEM',
        review: 'to 22.1.2026 klo 9–11',
        preferred: 'ke 18.3.2026 klo 9–11',
        economy: 'kyllä',
        reported: '19.12.2025',
      },
      {
        id: 'K3',
        theme: 'Saavutettavuus ja liikenneyhteydet',
        description: 'Rata- ja tieverkko.',
        questions: 'Mitkä hankkeet ensin?',
        ministries: 'LVM, YM',
        review: 'ti 20.1.2026 klo 9–11',
        preferred: 'pe 20.3.2026 klo 9–11',
        alternatives: 'ti 24.3.2026 klo 9–11',
        economy: 'kyllä',
        reported: '18.12.2025',
      },
      {
        id: 'K4',
        theme: 'Huoltovarmuus ja rajaseudut',
        ministries: 'SM, TEM',
        preferred: 'pe 20.3.2026 klo 9–11',
        confirmed: 'to 26.3.2026 klo 9–11',
      },
    ),
    ...regions(
      { discussion: 'K1', region: 'Uusimaa', ...person('Aino Aho') },
      { discussion: 'K1', region: 'Varsinais-Suomi', ...person('Eero Elo') },
      { discussion: 'K1', region: 'Satakunta', contact: 'Ilmari Ilo' },
      { discussion: 'K1', region: 'Päijät-Häme', ...person('Kerttu Koe') },
      { discussion: 'K2', region: 'Kanta-Häme', ...person('Leo Lehto') },
      { discussion: 'K2', region: 'Pirkanmaan liitto', ...person('Maija Malli') },
      { discussion: 'K2', region: 'Keski-Suomi', ...person('Niilo Niemi') },
      { discussion: 'K3', region: 'Kymenlaakso', ...person('Oili Oja') },
      { discussion: 'K3', region: 'Etelä-Karjala', ...person('Pirjo Puro') },
      { discussion: 'K3', region: 'Etelä-Savo', ...person('Raimo Ranta') },
      { discussion: 'K3', region: 'Häme', ...person('Saimi Salo') },
      { discussion: 'K4', region: 'Lappi', ...person('Tauno Tuuli') },
      { discussion: 'K4', region: 'Kainuu', ...person('Ulla Uoti') },
      { discussion: 'K4', region: 'Pohjois-Savo', ...person('Veikko Vuori') },
      { discussion: 'K4', region: 'Pohjois-Karjala', ...person('Yrjö Ylänne') },
      { discussion: 'K1', region: 'Lapin', ...person('Tauno Tuuli') },
      { discussion: 'ei osallistu', region: 'Pohjanmaa' },
    ),
    ...participants(
      {
        discussion: 'K1',
        name: 'Kalle Koe',
        organisation: 'Uudenmaan ELY-keskus',
        represents: 'Uusimaa',
        role: 'puheenjohtaja',
        email: '<kalle.koe@example.fi>',
      },
      {
        discussion: 'K2',
        name: '<img src=x onerror=alert(1)>',
        organisation: 'javascript:alert(1)',
        represents: 'OKM',
        email: 'liisa.luoma@example.fi',
      },
    ),
    ...settings({ key: 'Vuosi', value: 2026 }, { key: 'Maakuntia vähintään', value: 4 }),
  },
});

/** A workbook in which nothing is wrong and only little is missing: collecting has just begun. */
export const FRESH_ROUND: WorkbookSnapshot = snapshotOf({
  sheets: { ...discussions(), ...regions(), ...settings() },
});
