/** Texts of the rules about the discussions' own columns. */
export const DISCUSSION_FINDINGS = {
  'theme-missing': {
    fi: {
      name: 'Teema puuttuu',
      message: 'Keskustelulta {discussion} puuttuu teema. Kirjoita keskustelun teema.',
      why: 'Jokaisessa keskustelussa käsitellään yhtä poikkihallinnollista teemaa, joka ilmoitetaan määräaikaan mennessä.',
    },
    sv: {
      name: 'Temat saknas',
      message: 'Diskussionen {discussion} saknar tema. Skriv diskussionens tema.',
      why: 'Varje diskussion behandlar ett tvärsektoriellt tema, som anmäls inom tidsfristen.',
    },
    en: {
      name: 'Theme missing',
      message: 'Discussion {discussion} has no theme. Write the theme of the discussion.',
      why: 'Each discussion deals with one cross-administrative theme, reported by the deadline.',
    },
  },
} as const;
