import { ROUND_2026 } from '../../src/rounds/config.ts';
import { parseRound, type Round } from '../../src/rounds/round.ts';
import { discussions, participants, type Row, regions, settings } from '../rules/sketches.ts';
import { snapshotOf } from '../rules/tester.ts';

/** The sheets of a round in the test's own words. */
export interface RoundSketch {
  readonly discussions: readonly Row<'discussions'>[];
  readonly regions: readonly Row<'regions'>[];
  readonly participants?: readonly Row<'participants'>[];
  readonly settings?: readonly Row<'settings'>[];
}

export const TODAY = '2026-02-12';

export function roundOf(sketch: RoundSketch, today = TODAY): Round {
  return parseRound(
    snapshotOf({
      sheets: {
        ...discussions(...sketch.discussions),
        ...regions(...sketch.regions),
        ...participants(...(sketch.participants ?? [])),
        ...settings(...(sketch.settings ?? [])),
      },
    }),
    today,
    ROUND_2026,
  );
}

const regionRow = (
  discussion: string,
  region: string,
  contact: string,
  email: string,
): Row<'regions'> => ({ discussion, region, contact, email, phone: '+358 40 000 0000' });

/** A discussion with everything in place, of bilingual and other regions. Every person is invented. */
export const COMPLETE: RoundSketch = {
  discussions: [
    {
      id: 'K1',
      theme: 'Vihreän siirtymän investoinnit ja alueiden elinvoima',
      themeOther: 'Investeringar i den gröna omställningen och regionernas livskraft',
      description:
        'Puhtaan energian ja teollisuuden hankkeet etenevät maakunnissa eri tahtiin. Keskustelussa haetaan yhteistä näkemystä siitä, miten luvitus, osaaminen, liikenneyhteydet ja energiaverkot tukevat investointeja.\nTarkastelussa ovat sekä suuret hankkeet että paikalliset alihankintaketjut.',
      descriptionOther:
        'Projekten inom ren energi och industri framskrider i olika takt i landskapen. I diskussionen söks en gemensam syn på hur tillståndsprocesser, kompetens, trafikförbindelser och energinät stöder investeringarna.',
      questions:
        'Miten luvitus ja kaavoitus sovitetaan yhteen hankkeiden aikataulun kanssa?\nMistä saadaan osaava työvoima, ja mitä koulutuksessa pitää muuttaa?\nMitä liikenneyhteyksiä hankkeet edellyttävät?\nMiten kunnat ja yritykset varautuvat hankkeiden viivästymiseen?',
      questionsOther:
        'Hur samordnas tillstånd och planläggning med projektens tidtabell?\nVar finns den kompetenta arbetskraften, och vad behöver ändras i utbildningen?\nVilka trafikförbindelser förutsätter projekten?\nHur förbereder sig kommunerna och företagen på att projekten fördröjs?',
      ministries: 'TEM, YM, LVM, OKM',
      review: 'ti 20.1.2026 klo 9–11',
      reviewConfirmed: 'ti 20.1.2026 klo 9–11',
      preferred: 'ti 17.3.2026 klo 9–11',
      alternatives: 'pe 20.3.2026 klo 9–11\nti 24.3.2026 klo 9–11',
      confirmed: 'ti 17.3.2026 klo 9–11',
      liaison: 'Tiina Testaaja',
      liaisonEmail: 'tiina.testaaja@example.fi',
      economy: 'kyllä',
      memo: 'Taustamuistio-K1.docx',
      link: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_esimerkki%40thread.v2/0?context=%7b%22Tid%22%3a%22000%22%7d',
      reported: '12.12.2025',
    },
  ],
  regions: [
    regionRow('K1', 'Uusimaa', 'Ulla Uusi', 'ulla.uusi@example.fi'),
    regionRow('K1', 'Pohjanmaa', 'Peter Påhittad', 'peter.pahittad@example.fi'),
    regionRow('K1', 'Kanta-Häme', 'Heikki Häme', 'heikki.hame@example.fi'),
    regionRow('K1', 'Lappi', 'Laila Lumi', 'laila.lumi@example.fi'),
  ],
  participants: [
    ['Ulla Uusi', 'Uudenmaan liitto', 'Uusimaa', 'Aluekehitysjohtaja', 'puheenjohtaja'],
    ['Kalle Kunta', 'Esimerkkilän kaupunki', 'Uusimaa', 'Kaupunginjohtaja', ''],
    ['Peter Påhittad', 'Österbottens förbund', 'Pohjanmaa', 'Maakuntajohtaja', 'alustaja'],
    ['Heikki Häme', 'Hämeen liitto', 'Kanta-Häme', 'Kehittämispäällikkö', ''],
    ['Laila Lumi', 'Lapin liitto', 'Lappi', 'Maakuntajohtaja', ''],
    ['Tiina Testaaja', 'TEM', 'TEM', 'Neuvotteleva virkamies', 'sihteeri'],
    ['Yrjö Ympäristö', 'ympäristöministeriö', 'YM', 'Ylitarkastaja', ''],
    ['Liisa Liikenne', 'LVM', 'LVM', 'Liikenneneuvos', ''],
    ['Olli Opetus', 'OKM', 'OKM', 'Opetusneuvos', ''],
    ['Esko Elinvoima', 'Uudenmaan elinvoimakeskus', '', 'Ylijohtaja', ''],
  ].map(([name, organisation, represents, title, role], index) => ({
    discussion: 'K1',
    name: name ?? null,
    organisation: organisation ?? null,
    represents: represents || null,
    title: title ?? null,
    role: role || null,
    email: `osallistuja${index + 1}@example.fi`,
  })),
};

/** Much is missing: as it stands in the middle of the autumn. */
export const UNFINISHED: RoundSketch = {
  discussions: [
    {
      id: 'K2',
      theme: 'Osaavan työvoiman saatavuus harvaan asutuilla alueilla',
      preferred: '20.3.',
      ministries: 'TEM, MM',
    },
    { id: 'K3', description: 'Teema täsmentyy tilannekuvan perusteella.' },
  ],
  regions: [
    { discussion: 'K2', region: 'Kainuu', contact: 'Kaisa Kuvitelma', email: 'kaisa@example.fi' },
    { discussion: 'K2', region: 'Pohjois-Pohjanmaa' },
    { discussion: 'K2', region: 'Savo' },
    { discussion: 'K3', region: 'Pirkanmaa' },
  ],
};
