import type { Language, Words } from './language.ts';

/** The help of the command line, whole. */
export const HELP: Words = {
  fi: `alke – aluekehittämiskeskustelujen keruutaulukon tarkistus

Käyttö: alke KOMENTO [TIEDOSTO.xlsx] [valitsimet]

Komennot
  new FILE.xlsx                 uusi keruutaulukko (--year 2026)
  check FILE.xlsx…              tarkistaa ja kertoo havainnot (--format text|json|html)
  paint FILE.xlsx -o OUT.xlsx   kopio, jossa havainnot on väritetty ja Tarkistus-taulukko lisätty
  clean FILE.xlsx -o OUT.xlsx   kopio, josta värit, Tarkistus ja Seuranta on poistettu
  fix FILE.xlsx -o OUT.xlsx     kopio, jossa turvalliset korjaukset on tehty
                                (--choose 'SÄÄNTÖ@TAULUKKO!SOLU=N' tekee valinnan N)
  schedule FILE.xlsx            parhaat aikataulut perusteluineen
                                (--write -o OUT.xlsx kirjoittaa parhaan, --format text|json)
  documents FILE.xlsx -o DIR    asialistat ja muut asiakirjat
                                (--kind agenda|invitation|notification|memo|participants|cover|all,
                                 --discussion K1, --template FILE.docx, --docx, --html, --ics)
  template -o OUT.docx          valmis asiakirjapohja Wordissa muokattavaksi (--kind agenda)
  round FILE.xlsx -o OUT.xlsx   seuraavan vuoden keruutaulukko (--year 2027, --clear-contacts)
  follow-up FILE.xlsx           kuka on ilmoittanut ja mitä kultakin liitolta puuttuu
                                (-o OUT.html sivuna, -o OUT.xlsx kopiona, jossa on Seuranta-taulukko,
                                 --reminders muistutusviestit liitoille)
  retention FILE.xlsx           mitkä henkilötiedot tyhjennetään kierroksen jälkeen
                                (-o OUT.xlsx kopio, jossa ne on tyhjennetty ja päivä merkitty)
  serve                         paneeli tavallisessa selaimessa (--port 8026)

Valitsimet
  --lang fi|sv|en       kieli (oletus: työkirjan kieli, muuten suomi)
  --today VVVV-KK-PP    tarkistuspäivä (oletus: tänään Helsingissä)
  --force               korvaa olemassa olevan tulostiedoston
  -o, --output          mihin tulos kirjoitetaan; alkuperäistä ei koskaan muuteta
  -h, --help            tämä ohje
  -V, --version         versio

Paluuarvo: 0 ei virheitä, 1 virheitä löytyi (check), 2 ei onnistunut.
`,
  sv: `alke – granskning av arbetsboken för regionutvecklingsdiskussionerna

Användning: alke KOMMANDO [FIL.xlsx] [väljare]

Kommandon
  new FILE.xlsx                 en ny arbetsbok (--year 2026)
  check FILE.xlsx…              granskar och berättar vad som hittas (--format text|json|html)
  paint FILE.xlsx -o OUT.xlsx   en kopia med färger och bladet Kontroll
  clean FILE.xlsx -o OUT.xlsx   en kopia utan färgerna och bladen Kontroll och Uppföljning
  fix FILE.xlsx -o OUT.xlsx     en kopia med de säkra rättelserna gjorda
                                (--choose 'REGEL@BLAD!CELL=N' gör val N)
  schedule FILE.xlsx            de bästa tidtabellerna med motiveringar
                                (--write -o OUT.xlsx skriver den bästa, --format text|json)
  documents FILE.xlsx -o DIR    dagordningar och andra dokument
                                (--kind agenda|invitation|notification|memo|participants|cover|all,
                                 --discussion K1, --template FILE.docx, --docx, --html, --ics)
  template -o OUT.docx          den färdiga dokumentmallen att redigera i Word (--kind agenda)
  round FILE.xlsx -o OUT.xlsx   nästa års arbetsbok (--year 2027, --clear-contacts)
  follow-up FILE.xlsx           vem som har anmält och vad varje förbund ännu ska komplettera
                                (-o OUT.html som sida, -o OUT.xlsx som kopia med bladet Uppföljning,
                                 --reminders påminnelser till förbunden)
  retention FILE.xlsx           vilka personuppgifter som töms efter omgången
                                (-o OUT.xlsx en kopia där de är tömda och dagen antecknad)
  serve                         panelen i en vanlig webbläsare (--port 8026)

Väljare
  --lang fi|sv|en       språk (förval: arbetsbokens språk, annars finska)
  --today ÅÅÅÅ-MM-DD    granskningsdag (förval: i dag i Helsingfors)
  --force               ersätter en resultatfil som redan finns
  -o, --output          vart resultatet skrivs; originalet ändras aldrig
  -h, --help            denna hjälp
  -V, --version         version

Returvärde: 0 inga fel, 1 fel hittades (check), 2 kunde inte göras.
`,
  en: `alke – checks the collection workbook of the regional development discussions

Usage: alke COMMAND [FILE.xlsx] [options]

Commands
  new FILE.xlsx                 a new collection workbook (--year 2026)
  check FILE.xlsx…              checks and tells what it finds (--format text|json|html)
  paint FILE.xlsx -o OUT.xlsx   a copy with the colours and the Check sheet
  clean FILE.xlsx -o OUT.xlsx   a copy without the colours and the sheets Check and Follow-up
  fix FILE.xlsx -o OUT.xlsx     a copy with the safe fixes made
                                (--choose 'RULE@SHEET!CELL=N' makes choice N)
  schedule FILE.xlsx            the best timetables, with reasons
                                (--write -o OUT.xlsx writes the best, --format text|json)
  documents FILE.xlsx -o DIR    agendas and other documents
                                (--kind agenda|invitation|notification|memo|participants|cover|all,
                                 --discussion K1, --template FILE.docx, --docx, --html, --ics)
  template -o OUT.docx          the built-in template to edit in Word (--kind agenda)
  round FILE.xlsx -o OUT.xlsx   next year's workbook (--year 2027, --clear-contacts)
  follow-up FILE.xlsx           who has reported, and what each council has still to complete
                                (-o OUT.html as a page, -o OUT.xlsx as a copy with the sheet Follow-up,
                                 --reminders the messages to the councils)
  retention FILE.xlsx           which personal data are emptied after the round
                                (-o OUT.xlsx a copy in which they are, with the day noted)
  serve                         the pane in an ordinary browser (--port 8026)

Options
  --lang fi|sv|en       language (default: the workbook's, else Finnish)
  --today YYYY-MM-DD    day of checking (default: today in Helsinki)
  --force               replaces an output file that exists
  -o, --output          where the result is written; the original is never changed
  -h, --help            this help
  -V, --version         version

Exit status: 0 no errors, 1 errors found (check), 2 could not do it.
`,
};

/** What the command line says besides findings. `{…}` are filled. */
export const CLI = {
  'unknown-command': {
    fi: 'Tuntematon komento: {command}. Komennot näkyvät komennolla alke --help.',
    sv: 'Okänt kommando: {command}. Kommandona visas med alke --help --lang sv.',
    en: 'Unknown command: {command}. See alke --help --lang en.',
  },
  'unknown-option': {
    fi: 'Tuntematon tai väärin annettu valitsin: {option}. Valitsimet näkyvät komennolla alke --help.',
    sv: 'Okänd eller felaktig väljare: {option}. Väljarna visas med alke --help --lang sv.',
    en: 'Unknown or misused option: {option}. See alke --help --lang en.',
  },
  'option-not-here': {
    fi: 'Valitsin --{option} ei kuulu komentoon {command}. Katso alke --help.',
    sv: 'Väljaren --{option} hör inte till kommandot {command}. Se alke --help --lang sv.',
    en: 'Option --{option} does not belong to {command}. See alke --help --lang en.',
  },
  'bad-value': {
    fi: 'Valitsimen --{option} arvo ei kelpaa: {value}. Mahdollisia: {allowed}.',
    sv: 'Väljaren --{option} har ett ogiltigt värde: {value}. Möjliga: {allowed}.',
    en: 'Option --{option} has a value that is not valid: {value}. Possible: {allowed}.',
  },
  'bad-day': {
    fi: 'Valitsimen --today arvo ei ole päivä: {value}. Kirjoita se muodossa VVVV-KK-PP, esimerkiksi 2026-01-31.',
    sv: 'Väljaren --today har ett värde som inte är en dag: {value}. Skriv i formen ÅÅÅÅ-MM-DD, till exempel 2026-01-31.',
    en: 'Option --today has a value that is not a day: {value}. Write it as YYYY-MM-DD, for example 2026-01-31.',
  },
  'file-needed': {
    fi: 'Tiedosto puuttuu. Anna työkirjan nimi, esimerkiksi: alke {command} FILE.xlsx',
    sv: 'Filen saknas. Ange arbetsbokens namn, till exempel: alke {command} FILE.xlsx',
    en: 'A file is needed. Name the workbook, for example: alke {command} FILE.xlsx',
  },
  'one-file': {
    fi: 'Komento {command} ottaa yhden tiedoston; annettuja: {count}.',
    sv: 'Kommandot {command} tar en fil; angivna: {count}.',
    en: '{command} takes one file; given: {count}.',
  },
  'no-file': {
    fi: 'Komento {command} ei ota tiedostoa: {file}.',
    sv: 'Kommandot {command} tar ingen fil: {file}.',
    en: '{command} takes no file: {file}.',
  },
  'output-needed': {
    fi: 'Kerro, mihin tulos kirjoitetaan: lisää -o {example}',
    sv: 'Ange vart resultatet ska skrivas: lägg till -o {example}',
    en: 'Say where to write the result: add -o {example}',
  },
  'output-is-input': {
    fi: 'Tulos kirjoitettaisiin alkuperäisen tiedoston päälle: {file}. Anna toinen nimi, niin alkuperäinen säilyy.',
    sv: 'Resultatet skulle skrivas över originalet: {file}. Ange ett annat namn, så bevaras originalet.',
    en: 'The result would be written over the original: {file}. Give another name, so that the original is kept.',
  },
  written: { fi: 'Kirjoitettu: {file}', sv: 'Skrivet: {file}', en: 'Written: {file}' },
  painted: {
    fi: 'Väritettyjä soluja: {count}.',
    sv: 'Färgade celler: {count}.',
    en: 'Coloured cells: {count}.',
  },
  'no-fixes': {
    fi: 'Turvallisia korjauksia ei ollut.',
    sv: 'Det fanns inga säkra rättelser.',
    en: 'There were no safe fixes.',
  },
  fixed: {
    fi: 'Korjattuja soluja: {count}.',
    sv: 'Rättade celler: {count}.',
    en: 'Cells fixed: {count}.',
  },
  'edit-line': {
    fi: '  {cell}: {from} → {to}',
    sv: '  {cell}: {from} → {to}',
    en: '  {cell}: {from} → {to}',
  },
  'empty-value': { fi: '(tyhjä)', sv: '(tom)', en: '(empty)' },
  'secret-value': { fi: '(ei näytetä)', sv: '(visas inte)', en: '(not shown)' },
  'refused-line': {
    fi: '  {cell}: ei muutettu, {reason}',
    sv: '  {cell}: ändrades inte, {reason}',
    en: '  {cell}: not changed, {reason}',
  },
  'still-open': {
    fi: 'Jäljellä: virheitä {errors}, huomioita {warnings}. Katso: alke check {file}',
    sv: 'Kvar: fel {errors}, obs {warnings}. Se: alke check {file} --lang sv',
    en: 'Left: errors {errors}, warnings {warnings}. See: alke check {file} --lang en',
  },
  'choose-form': {
    fi: 'Valintaa ei ymmärretty: {choice}. Muoto on SÄÄNTÖ@TAULUKKO!SOLU=N, esimerkiksi region-unknown@Maakunnat!B5=1.',
    sv: 'Valet förstods inte: {choice}. Formen är REGEL@BLAD!CELL=N, till exempel region-unknown@Landskap!B5=1.',
    en: 'The choice is not understood: {choice}. Its form is RULE@SHEET!CELL=N, for example region-unknown@Regions!B5=1.',
  },
  'choose-finding': {
    fi: 'Kohdassa {place} ei ole havaintoa {rule}. Tarkista: alke check',
    sv: 'Det finns ingen anmärkning {rule} i {place}. Kontrollera: alke check',
    en: 'There is no finding {rule} at {place}. See: alke check',
  },
  'choose-number': {
    fi: 'Havainnolla {rule} kohdassa {place} ei ole korjausta numero {number}. Vaihtoehtoja: {count}.',
    sv: 'Anmärkningen {rule} i {place} har ingen rättelse nummer {number}. Alternativ: {count}.',
    en: 'Finding {rule} at {place} has no fix number {number}. Choices: {count}.',
  },
  'year-not-known': {
    fi: 'Vuoden {year} kierroksen tietoja ei ole mukana. Tee ensin vuoden {known} taulukko ja siirrä se: alke round FILE.xlsx --year {year} -o OUT.xlsx',
    sv: 'Uppgifter om omgången {year} ingår inte. Gör först arbetsboken för {known} och flytta den: alke round FILE.xlsx --year {year} -o OUT.xlsx',
    en: 'The round of {year} is not known. Make the workbook of {known} first and move it on: alke round FILE.xlsx --year {year} -o OUT.xlsx',
  },
  'round-year': {
    fi: 'Työkirja on vuoden {own}, joten sitä ei voi siirtää vuoteen {year}. Anna myöhempi vuosi.',
    sv: 'Arbetsboken gäller {own} och kan därför inte flyttas till {year}. Ange ett senare år.',
    en: 'The workbook is of {own}, so it cannot be moved to {year}. Give a later year.',
  },
  'documents-made': {
    fi: 'Asiakirjoja: {count}.',
    sv: 'Dokument: {count}.',
    en: 'Documents: {count}.',
  },
  'document-draft': {
    fi: '  {file} – luonnos, puuttuu: {missing}',
    sv: '  {file} – utkast, saknas: {missing}',
    en: '  {file} – draft, missing: {missing}',
  },
  'calendar-none': {
    fi: '  {file} – ei tehty: keskustelulla ei ole vielä ajankohtaa',
    sv: '  {file} – inte gjord: diskussionen har ännu ingen tidpunkt',
    en: '  {file} – not made: the discussion has no time yet',
  },
  'document-line': { fi: '  {file}', sv: '  {file}', en: '  {file}' },
  'no-discussions': {
    fi: 'Työkirjassa ei ole keskustelua, jolla on tunnus, joten asiakirjoja ei tehty. Kirjoita tunnus (K1, K2 …) taulukkoon Keskustelut.',
    sv: 'Arbetsboken har ingen diskussion med kod, så inga dokument gjordes. Skriv koden (K1, K2 …) på bladet Diskussioner.',
    en: 'The workbook has no discussion with an id, so no documents were made. Write the id (K1, K2 …) on the sheet Discussions.',
  },
  'discussion-not-found': {
    fi: 'Keskustelua ei löydy: {discussion}. Työkirjassa ovat: {known}.',
    sv: 'Diskussionen hittas inte: {discussion}. I arbetsboken finns: {known}.',
    en: 'There is no such discussion: {discussion}. The workbook has: {known}.',
  },
  'template-problems': {
    fi: 'Asiakirjapohjassa on korjattavaa: {file}',
    sv: 'Dokumentmallen behöver rättas: {file}',
    en: 'The document template needs mending: {file}',
  },
  'not-a-round': {
    fi: 'Työkirjassa ei ole taulukkoa {sheet}, joten se ei ole keruutaulukko: {file}. Uuden saa komennolla alke new.',
    sv: 'Arbetsboken saknar bladet {sheet} och är därför ingen insamlingsbok: {file}. En ny fås med alke new.',
    en: 'The workbook has no sheet {sheet}, so it is not a collection workbook: {file}. Make a new one with alke new.',
  },
  'no-column': {
    fi: 'Aikataulua ei voi kirjoittaa: sarake ”{column}” puuttuu. Lisää se taulukkoon Keskustelut.',
    sv: 'Tidtabellen kan inte skrivas: kolumnen ”{column}” saknas. Lägg till den på bladet Diskussioner.',
    en: 'The timetable cannot be written: the column “{column}” is missing. Add it to the sheet Discussions.',
  },
  'output-ending': {
    fi: 'Tiedoston pääte ei kelpaa: {file}. Mahdollisia: {endings}.',
    sv: 'Filändelsen duger inte: {file}. Möjliga: {endings}.',
    en: 'The ending of the file is not valid: {file}. Possible: {endings}.',
  },
  'retention-preview': {
    fi: 'Tyhjennettäviä soluja: {count}.',
    sv: 'Celler att tömma: {count}.',
    en: 'Cells to empty: {count}.',
  },
  'retention-hint': {
    fi: 'Mitään ei muutettu. Tyhjennetty kopio: alke retention {file} -o OUT.xlsx',
    sv: 'Ingenting ändrades. En tömd kopia: alke retention {file} -o OUT.xlsx',
    en: 'Nothing was changed. An emptied copy: alke retention {file} -o OUT.xlsx',
  },
  'retention-left': {
    fi: 'Kaikkea ei voitu tyhjentää. Tyhjennä itse solut, joita ei muutettu: {count}.',
    sv: 'Allt kunde inte tömmas. Töm själv de celler som inte ändrades: {count}.',
    en: 'Not everything could be emptied. Empty yourself the cells that were not changed: {count}.',
  },
  'reminder-to': { fi: 'Vastaanottajat: {to}', sv: 'Mottagare: {to}', en: 'To: {to}' },
  'reminder-subject': { fi: 'Aihe: {subject}', sv: 'Ärende: {subject}', en: 'Subject: {subject}' },
  'output-without-write': {
    fi: 'Valitsin -o kirjoittaa aikataulun kopioon vain yhdessä valitsimen --write kanssa.',
    sv: 'Väljaren -o skriver tidtabellen i en kopia bara tillsammans med --write.',
    en: 'Option -o writes the timetable into a copy only together with --write.',
  },
  unexpected: {
    fi: 'Ohjelmassa on virhe: {detail}. Tiedostoa ei muutettu; kerro tästä ylläpidolle.',
    sv: 'Det finns ett fel i programmet: {detail}. Filen ändrades inte; berätta om detta för dem som underhåller det.',
    en: 'There is a fault in the program: {detail}. The file was not changed; please tell those who maintain it.',
  },
  serving: {
    fi: 'Paneeli on auki osoitteessa {address} – lopeta painamalla Ctrl+C.',
    sv: 'Panelen är öppen på {address} – avsluta med Ctrl+C.',
    en: 'The pane is open at {address} – stop it with Ctrl+C.',
  },
  'port-taken': {
    fi: 'Portti {port} on varattu. Valitse toinen: alke serve --port {next}',
    sv: 'Porten {port} är upptagen. Välj en annan: alke serve --port {next}',
    en: 'Port {port} is taken. Choose another: alke serve --port {next}',
  },
} as const satisfies { readonly [id: string]: Words };

export type CliMessage = keyof typeof CLI;

/** Why an edit was not made, to stand at the end of a sentence. */
export const REFUSALS = {
  'changed-since': {
    fi: 'solu on muuttunut',
    sv: 'cellen har ändrats',
    en: 'the cell has changed',
  },
  'sheet-gone': {
    fi: 'taulukkoa ei enää ole',
    sv: 'bladet finns inte mer',
    en: 'the sheet is gone',
  },
  formula: { fi: 'solussa on kaava', sv: 'cellen har en formel', en: 'the cell holds a formula' },
  'inside-merge': {
    fi: 'solu on yhdistetyn alueen sisällä',
    sv: 'cellen ligger inom sammanfogade celler',
    en: 'the cell is inside merged cells',
  },
  'table-header': {
    fi: 'solu on Excel-taulukon otsikko',
    sv: 'cellen är rubrik i en Excel-tabell',
    en: 'the cell is the header of a table',
  },
  pivot: {
    fi: 'solu kuuluu pivot-taulukkoon',
    sv: 'cellen hör till en pivottabell',
    en: 'the cell belongs to a pivot table',
  },
  protected: { fi: 'solu on suojattu', sv: 'cellen är skyddad', en: 'the cell is protected' },
  host: {
    fi: 'taulukko-ohjelma kieltäytyi',
    sv: 'kalkylprogrammet vägrade',
    en: 'the spreadsheet program refused',
  },
} as const satisfies { readonly [reason: string]: Words };

/** The language named by a word, or null. */
export function languageNamed(name: string): Language | null {
  return name === 'fi' || name === 'sv' || name === 'en' ? name : null;
}
