import { type Datum, fillText, type Language, type Words } from './language.ts';

/** Every word of the reports and of the sheet Tarkistus, but the findings' own. */
const REPORT = {
  title: {
    fi: 'Aluekehittämiskeskustelujen tarkistus',
    sv: 'Kontroll av regionutvecklingsdiskussionerna',
    en: 'Check of the regional development discussions',
  },
  round: { fi: 'Kierros {year}', sv: 'Omgång {year}', en: 'Round {year}' },
  checked: { fi: 'tarkistettu {day}', sv: 'kontrollerat {day}', en: 'checked on {day}' },
  rules: { fi: 'sääntöjä {count}', sv: 'regler {count}', en: 'rules {count}' },
  accepted: { fi: 'Hyväksyttyjä', sv: 'Godkända', en: 'Accepted' },

  // The state in one sentence
  'state-errors': {
    fi: 'Korjattavaa on. Aloita virheistä.',
    sv: 'Det finns något att rätta. Börja med felen.',
    en: 'There is something to mend. Begin with the errors.',
  },
  'state-warnings': {
    fi: 'Virheitä ei ole. Käy läpi huomiot.',
    sv: 'Det finns inga fel. Gå igenom obs-punkterna.',
    en: 'There are no errors. Go through the warnings.',
  },
  'state-todo': {
    fi: 'Virheitä ei ole. Osa tiedoista puuttuu vielä.',
    sv: 'Det finns inga fel. En del uppgifter saknas ännu.',
    en: 'There are no errors. Some data are still missing.',
  },
  'state-ok': {
    fi: 'Kaikki kunnossa.',
    sv: 'Allt är i ordning.',
    en: 'All is well.',
  },

  // Groups
  discussions: { fi: 'Keskustelut', sv: 'Diskussioner', en: 'Discussions' },
  discussion: { fi: 'Keskustelu', sv: 'Diskussion', en: 'Discussion' },
  theme: { fi: 'Teema', sv: 'Tema', en: 'Theme' },
  state: { fi: 'Tilanne', sv: 'Läge', en: 'State' },
  first: { fi: 'Ensin', sv: 'Först', en: 'First' },
  'no-theme': { fi: '(ei teemaa)', sv: '(inget tema)', en: '(no theme)' },
  workbook: { fi: 'Koko työkirja', sv: 'Hela arbetsboken', en: 'The whole workbook' },
  sheet: { fi: 'Taulukko {sheet}', sv: 'Bladet {sheet}', en: 'Sheet {sheet}' },
  deviations: {
    fi: 'Hyväksytyt poikkeamat',
    sv: 'Godkända avvikelser',
    en: 'Accepted deviations',
  },

  // One finding
  why: { fi: 'Miksi?', sv: 'Varför?', en: 'Why?' },
  related: { fi: 'Liittyy: {cells}', sv: 'Hör ihop med: {cells}', en: 'Related: {cells}' },
  reason: { fi: 'Perustelu: {reason}', sv: 'Motivering: {reason}', en: 'Reason: {reason}' },
  fixes: { fi: 'Korjaus', sv: 'Rättelse', en: 'Fix' },
  'fix-safe': {
    fi: '{number}. {label} (turvallinen)',
    sv: '{number}. {label} (säker)',
    en: '{number}. {label} (safe)',
  },
  'fix-choice': { fi: '{number}. {label}', sv: '{number}. {label}', en: '{number}. {label}' },
  more: {
    fi: 'Muita samanlaisia: {count}',
    sv: 'Fler likadana: {count}',
    en: 'More of the same kind: {count}',
  },

  // What next
  'safe-fixes': {
    fi: 'Turvallisia korjauksia: {count}. Ne tehdään kerralla: alke fix {file} -o {output}',
    sv: 'Säkra rättelser: {count}. De görs på en gång: alke fix {file} -o {output}',
    en: 'Safe fixes: {count}. Make them all at once: alke fix {file} -o {output}',
  },
  choices: {
    fi: "Valinta tehdään sen numerolla: --choose '{rule}@{place}={number}'",
    sv: "Ett val görs med sitt nummer: --choose '{rule}@{place}={number}'",
    en: "A choice is made by its number: --choose '{rule}@{place}={number}'",
  },
  privacy: {
    fi: 'Raportissa voi olla taulukon henkilötietoja. Käsittele sitä kuten taulukkoa.',
    sv: 'Rapporten kan innehålla personuppgifter ur arbetsboken. Hantera den som arbetsboken.',
    en: 'The report may hold personal data from the workbook. Handle it as you would the workbook.',
  },

  // The sheet Tarkistus
  'sheet-note': {
    fi: 'Tämän taulukon tekee tarkistus, ja seuraava tarkistus korvaa sen. Havainnot on merkitty väreillä soluihinsa.',
    sv: 'Det här bladet görs av kontrollen och ersätts av följande kontroll. Anmärkningarna syns som färger i sina celler.',
    en: 'This sheet is made by the check and replaced by the next one. The findings are marked in colour in their cells.',
  },
  'column-severity': { fi: 'Taso', sv: 'Nivå', en: 'Severity' },
  'column-sheet': { fi: 'Taulukko', sv: 'Blad', en: 'Sheet' },
  'column-cell': { fi: 'Solu', sv: 'Cell', en: 'Cell' },
  'column-discussion': { fi: 'Keskustelu', sv: 'Diskussion', en: 'Discussion' },
  'column-message': { fi: 'Havainto', sv: 'Anmärkning', en: 'Finding' },
  'column-why': { fi: 'Miksi', sv: 'Varför', en: 'Why' },
  'column-reason': { fi: 'Perustelu', sv: 'Motivering', en: 'Reason' },
  personal: { fi: '(ks. solu)', sv: '(se cellen)', en: '(see the cell)' },
} as const satisfies { readonly [id: string]: Words };

export type ReportText = keyof typeof REPORT;

/** A word or sentence of the reports, filled. */
export function sayReport(
  id: ReportText,
  language: Language,
  data: { readonly [field: string]: Datum } = {},
): string {
  return fillText(REPORT[id][language], data, language);
}
