import { fillText, type Language, type Words } from './language.ts';

/** What can stand in the way of a command of the menu in Google Sheets: the script has these sentences and no others. */
export const MENU_ERRORS = {
  'host-missing': {
    fi: 'Taulukko-ohjelma ei vastaa. Sulje paneeli ja avaa se uudelleen.',
    sv: 'Kalkylprogrammet svarar inte. Stäng panelen och öppna den på nytt.',
    en: 'The spreadsheet program does not answer. Close the pane and open it again.',
  },
  'host-busy': {
    fi: 'Taulukko on juuri nyt varattu. Odota hetki ja yritä uudelleen.',
    sv: 'Arbetsboken är upptagen just nu. Vänta en stund och försök igen.',
    en: 'The workbook is busy. Wait a moment and try again.',
  },
  'host-colours-protected': {
    fi: 'Taulukkoa ei voi värittää, koska se on suojattu: {detail}. Havainnot näkyvät luettelossa.',
    sv: 'Bladet kan inte färgläggas, eftersom det är skyddat: {detail}. Anmärkningarna syns i listan.',
    en: 'The sheet cannot be coloured, because it is protected: {detail}. The findings are in the list.',
  },
  'host-colours-limited': {
    fi: 'Yhdellä taulukolla on liikaa väritettävää. Värittämättä jäi: {detail}. Kaikki havainnot ovat luettelossa.',
    sv: 'Ett blad har för mycket att färglägga. Ofärgade: {detail}. Alla anmärkningar finns i listan.',
    en: 'One sheet has too much to colour. Uncoloured: {detail}. All findings are in the list.',
  },
  'host-failed': {
    fi: 'Taulukko-ohjelma ei tehnyt, mitä pyydettiin: {detail}. Mitään ei menetetty; yritä uudelleen.',
    sv: 'Kalkylprogrammet gjorde inte vad som begärdes: {detail}. Ingenting gick förlorat; försök igen.',
    en: 'The spreadsheet program did not do as asked: {detail}. Nothing was lost; try again.',
  },
} as const satisfies { readonly [code: string]: Words };

/** The sentence for a refusal. Without a detail the colon before it goes as well. */
export function sayRefusal(text: Words, detail: string, language: Language): string {
  const words = text[language];
  return fillText(detail ? words : words.replace(/:? \{detail\}/, ''), { detail }, language);
}
