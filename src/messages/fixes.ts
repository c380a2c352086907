import { type Datum, fillText, type Words } from './language.ts';

/** What a button that mends something says. */
export const FIX_LABELS = {
  write: { fi: 'Kirjoita: {value}', sv: 'Skriv: {value}', en: 'Write: {value}' },
  tidy: {
    fi: 'Muuta muotoon: {value}',
    sv: 'Ändra till: {value}',
    en: 'Change to: {value}',
  },
  clear: { fi: 'Tyhjennä solu', sv: 'Töm cellen', en: 'Clear the cell' },
  'clear-row': { fi: 'Tyhjennä rivi', sv: 'Töm raden', en: 'Clear the row' },
  'keep-here': {
    fi: 'Pidä keskustelussa {discussion}, tyhjennä muualta',
    sv: 'Behåll i diskussionen {discussion}, töm på andra ställen',
    en: 'Keep in discussion {discussion}, clear elsewhere',
  },
  'keep-row': {
    fi: '{region}: pidä rivi {row}, tyhjennä muut',
    sv: '{region}: behåll rad {row}, töm de andra',
    en: '{region}: keep row {row}, clear the others',
  },
  'row-each': {
    fi: 'Jaa omille riveilleen',
    sv: 'Dela upp på egna rader',
    en: 'Give each its own row',
  },
  'move-time': {
    fi: '{discussion} siirtyy aikaan {value}',
    sv: '{discussion} flyttas till {value}',
    en: '{discussion} moves to {value}',
  },
  'by-date': {
    fi: 'Päivämäärän mukaan: {value}',
    sv: 'Enligt datumet: {value}',
    en: 'By the date: {value}',
  },
  'by-weekday': {
    fi: 'Viikonpäivän mukaan: {value}',
    sv: 'Enligt veckodagen: {value}',
    en: 'By the weekday: {value}',
  },
  remove: { fi: 'Poista', sv: 'Ta bort', en: 'Remove' },
} as const satisfies { readonly [label: string]: Words };

export type FixLabel = keyof typeof FIX_LABELS;

/** A button's words in every language. */
export function fixLabel(label: FixLabel, data: { readonly [field: string]: Datum } = {}): Words {
  const words = FIX_LABELS[label];
  return {
    fi: fillText(words.fi, data, 'fi'),
    sv: fillText(words.sv, data, 'sv'),
    en: fillText(words.en, data, 'en'),
  };
}
