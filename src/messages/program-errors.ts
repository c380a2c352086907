import type { Words } from './language.ts';
import { MENU_ERRORS } from './menu-errors.ts';

/** What is said when a spreadsheet program says no: what happened, then what helps. `{detail}` names the part. */
export const PROGRAM_ERRORS = {
  ...MENU_ERRORS,
  'host-too-old': {
    fi: 'Tämä Excel on liian vanha lisäosalle. Käytä Exceliä verkossa, Microsoft 365:tä tai Excel 2021:tä tai uudempaa.',
    sv: 'Denna Excel är för gammal för tillägget. Använd Excel på webben, Microsoft 365 eller Excel 2021 eller nyare.',
    en: 'This Excel is too old for the add-in. Use Excel on the web, Microsoft 365, or Excel 2021 or later.',
  },
  'host-cell-edit': {
    fi: 'Solun muokkaus on kesken. Paina Enter tai Esc ja yritä uudelleen.',
    sv: 'En cell redigeras. Tryck på Enter eller Esc och försök igen.',
    en: 'A cell is being edited. Press Enter or Esc and try again.',
  },
  'host-protected': {
    fi: 'Taulukko on suojattu: {detail}. Poista suojaus tai pyydä sitä taulukon omistajalta; mitään ei muutettu.',
    sv: 'Bladet är skyddat: {detail}. Ta bort skyddet eller be ägaren göra det; ingenting ändrades.',
    en: 'The sheet is protected: {detail}. Remove the protection or ask its owner to; nothing was changed.',
  },
  'host-sheet-missing': {
    fi: 'Taulukkoa ei löydy: {detail}. Se on ehkä poistettu tai nimetty uudelleen. Tarkista uudelleen.',
    sv: 'Bladet hittas inte: {detail}. Det kan ha tagits bort eller bytt namn. Kontrollera på nytt.',
    en: 'The sheet is not found: {detail}. It may have been removed or renamed. Check again.',
  },
  'host-sheet-hidden': {
    fi: 'Taulukko on piilotettu: {detail}. Tuo se näkyviin, niin solu voidaan näyttää.',
    sv: 'Bladet är dolt: {detail}. Visa bladet, så kan cellen visas.',
    en: 'The sheet is hidden: {detail}. Unhide it so that the cell can be shown.',
  },
  'host-sheet-exists': {
    fi: 'Työkirjassa on jo nämä taulukot: {detail}. Niihin ei koskettu.',
    sv: 'Arbetsboken har redan dessa blad: {detail}. De ändrades inte.',
    en: 'The workbook already has these sheets: {detail}. They were left as they are.',
  },
  'host-no-download': {
    fi: 'Tiedostoa ei voi tallentaa tästä Excelistä: {detail}. Tee asiakirjat pienemmissä erissä, avaa työkirja Excelissä verkossa tai kopioi teksti esikatselusta.',
    sv: 'Filen kan inte sparas från denna Excel: {detail}. Gör dokumenten i mindre grupper, öppna arbetsboken i Excel på webben eller kopiera texten från förhandsvisningen.',
    en: 'The file cannot be saved from this Excel: {detail}. Make the documents in smaller lots, open the workbook in Excel on the web, or copy the text from the preview.',
  },
  'host-session-lost': {
    fi: 'Yhteys työkirjaan katkesi. Päivitä sivu ja avaa paneeli uudelleen.',
    sv: 'Förbindelsen till arbetsboken bröts. Uppdatera sidan och öppna panelen på nytt.',
    en: 'The connection to the workbook was lost. Reload the page and open the pane again.',
  },
  'host-too-large': {
    fi: 'Työkirja on liian suuri luettavaksi kerralla: {detail}. Poista ylimääräiset rivit ja yritä uudelleen.',
    sv: 'Arbetsboken är för stor för att läsas på en gång: {detail}. Ta bort överflödiga rader och försök igen.',
    en: 'The workbook is too large to be read at once: {detail}. Remove rows that are not needed and try again.',
  },
  'host-denied': {
    fi: 'Sinulla ei ole oikeutta muuttaa tätä: {detail}. Pyydä muokkausoikeutta työkirjan omistajalta.',
    sv: 'Du har inte rätt att ändra detta: {detail}. Be arbetsbokens ägare om redigeringsrätt.',
    en: 'You are not allowed to change this: {detail}. Ask the owner of the workbook for the right to edit.',
  },
  'host-accounts': {
    fi: 'Selaimessa on kirjauduttu usealla Google-tilillä, eikä sivupaneeli tiedä, mitä käyttää. Kirjaudu ulos muista tileistä tai avaa taulukko yksityisessä ikkunassa.',
    sv: 'Webbläsaren är inloggad med flera Google-konton och sidopanelen vet inte vilket som gäller. Logga ut från de andra kontona eller öppna arket i ett privat fönster.',
    en: 'The browser is signed in with several Google accounts, and the sidebar does not know which to use. Sign out of the others or open the sheet in a private window.',
  },
  'host-offline': {
    fi: 'Verkkoyhteys puuttuu. Tarkista yhteys ja yritä uudelleen.',
    sv: 'Nätverksförbindelsen saknas. Kontrollera den och försök igen.',
    en: 'There is no network connection. Check it and try again.',
  },
} as const satisfies { readonly [code: string]: Words };
