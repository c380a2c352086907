import type { Words } from './language.ts';

/** What is said when a file says no: what happened, then what helps. `{detail}` names the file. */
export const FILE_ERRORS = {
  'file-not-found': {
    fi: 'Tiedostoa ei löydy: {detail}. Tarkista nimi ja kansio.',
    sv: 'Filen hittas inte: {detail}. Kontrollera namnet och mappen.',
    en: 'The file is not found: {detail}. Check the name and the folder.',
  },
  'file-unreadable': {
    fi: 'Tiedostoa ei voi lukea: {detail}. Tarkista, että se on tiedosto eikä kansio ja että sinulla on oikeus avata se.',
    sv: 'Filen kan inte läsas: {detail}. Kontrollera att den är en fil och inte en mapp och att du har rätt att öppna den.',
    en: 'The file cannot be read: {detail}. Check that it is a file and not a folder, and that you are allowed to open it.',
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
} as const satisfies { readonly [code: string]: Words };
