import { fillText, type Language, type Words } from './language.ts';

/** What is said when a file or a spreadsheet program says no: what happened, then what helps. `{detail}` names the file or part. */
export const HOST_ERRORS = {
  'file-not-found': {
    fi: 'Tiedostoa ei löydy: {detail}. Tarkista nimi ja kansio.',
    sv: 'Filen hittas inte: {detail}. Kontrollera namnet och mappen.',
    en: 'The file is not found: {detail}. Check the name and the folder.',
  },
  'file-unreadable': {
    fi: 'Tiedostoa ei voi lukea: {detail}. Tarkista, että sinulla on oikeus avata se.',
    sv: 'Filen kan inte läsas: {detail}. Kontrollera att du har rätt att öppna den.',
    en: 'The file cannot be read: {detail}. Check that you are allowed to open it.',
  },
  'file-empty': {
    fi: 'Tiedosto on tyhjä: {detail}. Valitse Excel-työkirja (.xlsx).',
    sv: 'Filen är tom: {detail}. Välj en Excel-arbetsbok (.xlsx).',
    en: 'The file is empty: {detail}. Choose an Excel workbook (.xlsx).',
  },
  'file-encrypted': {
    fi: 'Työkirja on suojattu salasanalla: {detail}. Poista salasana Excelissä (Tiedosto > Tiedot > Suojaa työkirja > Salaa salasanalla) ja yritä uudelleen.',
    sv: 'Arbetsboken är skyddad med lösenord: {detail}. Ta bort lösenordet i Excel (Arkiv > Info > Skydda arbetsbok > Kryptera med lösenord) och försök igen.',
    en: 'The workbook is protected with a password: {detail}. Remove the password in Excel (File > Info > Protect Workbook > Encrypt with Password) and try again.',
  },
  'file-rights-managed': {
    fi: 'Työkirjan käyttöoikeuksia on rajoitettu: {detail}. Pyydä rajoittamaton kopio sen tekijältä.',
    sv: 'Arbetsbokens användningsrättigheter är begränsade: {detail}. Be om en obegränsad kopia av den som gjort den.',
    en: 'The workbook is under rights management: {detail}. Ask its author for an unrestricted copy.',
  },
  'file-xls': {
    fi: 'Tiedosto on vanhan Excelin työkirja (.xls): {detail}. Tallenna se Excelissä muodossa .xlsx ja yritä uudelleen.',
    sv: 'Filen är en arbetsbok från gamla Excel (.xls): {detail}. Spara den i Excel som .xlsx och försök igen.',
    en: 'The file is an old Excel workbook (.xls): {detail}. Save it as .xlsx in Excel and try again.',
  },
  'file-ods': {
    fi: 'Tiedosto on OpenDocument-laskentataulukko (.ods): {detail}. Tallenna se muodossa .xlsx ja yritä uudelleen.',
    sv: 'Filen är ett OpenDocument-kalkylblad (.ods): {detail}. Spara den som .xlsx och försök igen.',
    en: 'The file is an OpenDocument spreadsheet (.ods): {detail}. Save it as .xlsx and try again.',
  },
  'file-xlsb': {
    fi: 'Tiedosto on binaarinen Excel-työkirja (.xlsb): {detail}. Tallenna se muodossa .xlsx ja yritä uudelleen.',
    sv: 'Filen är en binär Excel-arbetsbok (.xlsb): {detail}. Spara den som .xlsx och försök igen.',
    en: 'The file is a binary Excel workbook (.xlsb): {detail}. Save it as .xlsx and try again.',
  },
  'file-not-excel': {
    fi: 'Tiedosto ei ole Excel-työkirja: {detail}. Valitse .xlsx-tiedosto.',
    sv: 'Filen är inte en Excel-arbetsbok: {detail}. Välj en .xlsx-fil.',
    en: 'The file is not an Excel workbook: {detail}. Choose an .xlsx file.',
  },
  'file-text': {
    fi: 'Tiedosto on tekstiä, ei Excel-työkirja: {detail}. Avaa se Excelissä ja tallenna muodossa .xlsx.',
    sv: 'Filen är text, inte en Excel-arbetsbok: {detail}. Öppna den i Excel och spara som .xlsx.',
    en: 'The file is text, not an Excel workbook: {detail}. Open it in Excel and save it as .xlsx.',
  },
  'file-html': {
    fi: 'Tiedosto on verkkosivu, vaikka sen nimi on työkirjan: {detail}. Avaa se Excelissä ja tallenna muodossa .xlsx.',
    sv: 'Filen är en webbsida fast den har en arbetsboks namn: {detail}. Öppna den i Excel och spara som .xlsx.',
    en: 'The file is a web page with the name of a workbook: {detail}. Open it in Excel and save it as .xlsx.',
  },
  'file-damaged': {
    fi: 'Tiedosto on vahingoittunut tai jäänyt kesken: {detail}. Lataa tai kopioi se uudelleen, tai korjaa se avaamalla Excelissä.',
    sv: 'Filen är skadad eller ofullständig: {detail}. Hämta eller kopiera den på nytt, eller reparera den genom att öppna den i Excel.',
    en: 'The file is damaged or cut short: {detail}. Download or copy it again, or repair it by opening it in Excel.',
  },
  'file-too-large': {
    fi: 'Tiedosto on liian suuri: {detail}. Poista siitä ylimääräiset taulukot ja kuvat ja yritä uudelleen.',
    sv: 'Filen är för stor: {detail}. Ta bort överflödiga blad och bilder och försök igen.',
    en: 'The file is too large: {detail}. Remove sheets and pictures that are not needed and try again.',
  },
  'file-bomb': {
    fi: 'Tiedostoa ei avata, koska sen sisältö paisuisi purettaessa kohtuuttomasti: {detail}. Pyydä uusi kopio sen lähettäjältä.',
    sv: 'Filen öppnas inte, eftersom innehållet skulle växa orimligt när det packas upp: {detail}. Be avsändaren om en ny kopia.',
    en: 'The file is not opened, because its content would grow beyond all measure when unpacked: {detail}. Ask its sender for a new copy.',
  },
  'file-exists': {
    fi: 'Tiedosto on jo olemassa: {detail}. Valitse toinen nimi tai lisää valitsin --force.',
    sv: 'Filen finns redan: {detail}. Välj ett annat namn eller lägg till --force.',
    en: 'The file exists already: {detail}. Choose another name or add --force.',
  },
  'file-unwritable': {
    fi: 'Tiedostoa ei voi kirjoittaa: {detail}. Tarkista kansio, levytila ja oikeutesi; jos tiedosto on auki, sulje se.',
    sv: 'Filen kan inte skrivas: {detail}. Kontrollera mappen, diskutrymmet och dina rättigheter; om filen är öppen, stäng den.',
    en: 'The file cannot be written: {detail}. Check the folder, the disk space and your rights; if the file is open, close it.',
  },
  'file-changed': {
    fi: 'Tiedosto on muuttunut levyllä lukemisen jälkeen: {detail}. Avaa se uudelleen tai tallenna toisella nimellä.',
    sv: 'Filen har ändrats på disken efter att den lästes: {detail}. Öppna den på nytt eller spara med ett annat namn.',
    en: 'The file has changed on the disk since it was read: {detail}. Open it again or save under another name.',
  },
  'host-missing': {
    fi: 'Taulukko-ohjelma ei vastaa. Sulje paneeli ja avaa se uudelleen.',
    sv: 'Kalkylprogrammet svarar inte. Stäng panelen och öppna den på nytt.',
    en: 'The spreadsheet program does not answer. Close the pane and open it again.',
  },
  'host-too-old': {
    fi: 'Tämä Excel on liian vanha lisäosalle. Käytä Exceliä verkossa, Microsoft 365:tä tai Excel 2021:tä tai uudempaa.',
    sv: 'Denna Excel är för gammal för tillägget. Använd Excel på webben, Microsoft 365 eller Excel 2021 eller nyare.',
    en: 'This Excel is too old for the add-in. Use Excel on the web, Microsoft 365, or Excel 2021 or later.',
  },
  'host-busy': {
    fi: 'Taulukko on juuri nyt varattu. Odota hetki ja yritä uudelleen.',
    sv: 'Arbetsboken är upptagen just nu. Vänta en stund och försök igen.',
    en: 'The workbook is busy right now. Wait a moment and try again.',
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
  'host-colours-protected': {
    fi: 'Taulukkoa ei voi värittää, koska se on suojattu: {detail}. Havainnot näkyvät luettelossa.',
    sv: 'Bladet kan inte färgläggas, eftersom det är skyddat: {detail}. Anmärkningarna syns i listan.',
    en: 'The sheet cannot be coloured, because it is protected: {detail}. The findings are in the list.',
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
  'host-failed': {
    fi: 'Taulukko-ohjelma ei tehnyt, mitä pyydettiin: {detail}. Mitään ei menetetty; yritä uudelleen.',
    sv: 'Kalkylprogrammet gjorde inte vad som begärdes: {detail}. Ingenting gick förlorat; försök igen.',
    en: 'The spreadsheet program did not do as asked: {detail}. Nothing was lost; try again.',
  },
} as const satisfies { readonly [code: string]: Words };

/** The sentence for a `HostError` code. Without a detail the colon before it goes as well. */
export function sayHostError(
  { code, detail }: { readonly code: keyof typeof HOST_ERRORS; readonly detail: string },
  language: Language,
): string {
  const text = HOST_ERRORS[code][language];
  return fillText(detail ? text : text.replace(/:? \{detail\}/, ''), { detail }, language);
}
