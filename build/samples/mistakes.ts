import type { CellValue } from '../../src/workbook/snapshot.ts';
import { flawlessRound, type SampleLanguage } from './content.ts';
import type { FilledRow, Filling } from './fill.ts';

interface Mistakes {
  /** By discussion. */
  readonly discussions: { readonly [id: string]: FilledRow };
  /** By the region's name. */
  readonly regions: { readonly [region: string]: FilledRow };
  readonly moreRegions: readonly FilledRow[];
  /** By the person's name. */
  readonly participants: { readonly [name: string]: FilledRow };
}

/** What a round typically looks like before the first check, in the middle of January. */
const MISTAKES: { readonly [language in SampleLanguage]: Mistakes } = {
  fi: {
    discussions: {
      // Typed as 17.3. in December: the program adds the year of that day.
      K1: { preferred: { date: '2025-03-17' }, reviewConfirmed: null, confirmed: null, link: null },
      // Only Wednesday's slot is in the afternoon; spaces that came along from an email.
      K2: {
        theme: 'Osaavan  työvoiman saatavuus lännessä\u00A0',
        preferred: 'ke 18.3. klo 9–11',
        alternatives: '20.3. klo 9-11',
        confirmed: null,
        link: null,
      },
      // The same wish as K4, a weekday that does not fit its date, and no Swedish though Kymenlaakso takes part.
      K3: {
        preferred: 'to 26.3.2026 klo 9–11',
        alternatives: 'ma 24.3.2026 klo 9–11',
        themeOther: null,
        descriptionOther: null,
        questionsOther: null,
        confirmed: null,
        liaison: null,
        liaisonEmail: null,
        link: null,
      },
      // MM is the Swedish abbreviation of the Ministry of the Environment, and a letter away from MMM.
      K4: {
        ministries: 'LVM, TEM, MM',
        economy: null,
        reported: null,
        confirmed: null,
        link: null,
      },
    },
    regions: {
      'Etelä-Savo': { contact: null, email: null, phone: null },
      // A group of three remains.
      'Päijät-Häme': { discussion: 'ei osallistu', contact: null, email: null, phone: null },
      Kainuu: { region: 'Kainuun', email: '<otso.malli@example.fi>' },
      'Pohjois-Karjala': { phone: '0400 kerttu' },
    },
    // Pohjanmaa is already in K1.
    moreRegions: [
      {
        discussion: 'K2',
        region: 'Österbotten',
        contact: 'Elsa Malli',
        email: 'elsa.malli@example.fi',
        phone: null,
      },
    ],
    participants: {
      'Veikko Mallinen': { organisation: 'Pohjois-Karjalan ELY-keskus' },
      'Helmi Näyte': { email: 'helmi.nayte@example' },
    },
  },
  sv: {
    discussions: {
      K1: { preferred: { date: '2025-03-17' }, reviewConfirmed: null, confirmed: null, link: null },
      K2: {
        theme: 'Tillgången på  kompetent arbetskraft i väst\u00A0',
        preferred: 'onsdag 18.3. kl. 9–11',
        alternatives: '20.3. kl 9-11',
        confirmed: null,
        link: null,
      },
      K3: {
        preferred: 'torsdag 26.3.2026 kl. 9–11',
        alternatives: 'måndag 24.3.2026 kl. 9–11',
        themeOther: null,
        descriptionOther: null,
        questionsOther: null,
        confirmed: null,
        liaison: null,
        liaisonEmail: null,
        link: null,
      },
      K4: { ministries: 'KM, ANM, ML', economy: null, reported: null, confirmed: null, link: null },
    },
    regions: {
      'Södra Savolax': { contact: null, email: null, phone: null },
      'Päijänne-Tavastland': { discussion: 'deltar inte', contact: null, email: null, phone: null },
      Kajanaland: { region: 'Kainuu', email: '<otso.malli@example.fi>' },
      'Norra Karelen': { phone: '0400 kerttu' },
    },
    moreRegions: [
      {
        discussion: 'K2',
        region: 'Pohjanmaan liitto',
        contact: 'Elsa Malli',
        email: 'elsa.malli@example.fi',
        phone: null,
      },
    ],
    participants: {
      'Veikko Mallinen': { organisation: 'NTM-centralen i Norra Karelen' },
      'Helmi Näyte': { email: 'helmi.nayte@example' },
    },
  },
};

/** The flawless round with a handful of typical mistakes, and with what is still missing in January. */
export function exampleRound(language: SampleLanguage): Filling {
  const { discussions = [], regions = [], participants = [] } = flawlessRound(language);
  const mistakes = MISTAKES[language];
  const changed = (
    row: FilledRow,
    by: { readonly [name: string]: FilledRow },
    name: CellValue,
  ) => ({
    ...row,
    ...by[String(name)],
  });
  return {
    discussions: discussions.map((row) => changed(row, mistakes.discussions, row.id ?? null)),
    regions: [
      ...regions.map((row) => changed(row, mistakes.regions, row.region ?? null)),
      ...mistakes.moreRegions,
    ],
    participants: participants
      // The ministries have not named anybody for K4 yet.
      .filter(
        ({ discussion, represents }) =>
          discussion !== 'K4' || regions.some(({ region }) => region === represents),
      )
      .map((row) => changed(row, mistakes.participants, row.name ?? null)),
  };
}
