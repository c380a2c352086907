import type { Words } from './language.ts';

/** Where a rule comes from: the clauses of the letter on the 2026 discussions, and other sources, by name. */
export const SOURCES = {
  'letter-preparation': {
    fi: 'Lähde: kirje, Keskustelujen valmistelu',
    sv: 'Källa: brevet, Förberedelse av diskussionerna',
    en: 'Source: the letter, Preparing the discussions',
  },
  'letter-discussions': {
    fi: 'Lähde: kirje, ALKE-keskustelutilaisuudet',
    sv: 'Källa: brevet, Diskussionstillfällena',
    en: 'Source: the letter, The discussions',
  },
  'letter-deadlines': {
    fi: 'Lähde: kirje, Valmistelun määräajat',
    sv: 'Källa: brevet, Tidsfrister för förberedelserna',
    en: 'Source: the letter, Deadlines',
  },
  'letter-distribution': {
    fi: 'Lähde: kirje, Jakelu',
    sv: 'Källa: brevet, Sändlista',
    en: 'Source: the letter, Distribution',
  },
  'workbook-guide': {
    fi: 'Lähde: keruutaulukon ohje',
    sv: 'Källa: arbetsbokens anvisning',
    en: 'Source: the guide of the workbook',
  },
  'data-protection': {
    fi: 'Lähde: tietosuojalaki 29 §',
    sv: 'Källa: dataskyddslagen 29 §',
    en: 'Source: Data Protection Act, section 29',
  },
  'state-administration-2026': {
    fi: 'Lähde: valtion aluehallinnon uudistus 1.1.2026',
    sv: 'Källa: reformen av statens regionförvaltning 1.1.2026',
    en: 'Source: reform of the regional state administration, 1 January 2026',
  },
  'region-classification': {
    fi: 'Lähde: Tilastokeskuksen maakuntaluokitus 2026',
    sv: 'Källa: Statistikcentralens landskapsindelning 2026',
    en: 'Source: Statistics Finland, classification of regions 2026',
  },
  'language-act': {
    fi: 'Lähde: kielilaki',
    sv: 'Källa: språklagen',
    en: 'Source: Language Act',
  },
  'public-holidays': {
    fi: 'Lähde: Suomen juhlapyhät',
    sv: 'Källa: helgdagar i Finland',
    en: 'Source: public holidays in Finland',
  },
} as const satisfies { readonly [id: string]: Words };

export type SourceId = keyof typeof SOURCES;
