/** Texts of the rules about the workbook, its sheets and columns, and about any cell. */
export const WORKBOOK_FINDINGS = {
  'sheet-missing': {
    fi: {
      name: 'Taulukko puuttuu',
      message:
        'Taulukkoa {sheet} ei löydy.[[ Samankaltainen nimi: {hint}.]] Lisää taulukko tai korjaa sen nimi.',
      why: 'Tiedot luetaan taulukoiden nimien mukaan. Mitä tähän taulukkoon kuuluu, jää tarkistamatta.',
    },
    sv: {
      name: 'Ett blad saknas',
      message:
        'Bladet {sheet} hittas inte.[[ Liknande namn: {hint}.]] Lägg till bladet eller rätta dess namn.',
      why: 'Uppgifterna läses enligt bladens namn. Det som hör till det här bladet blir ogranskat.',
    },
    en: {
      name: 'Sheet missing',
      message:
        'The sheet {sheet} is not found.[[ A similar name: {hint}.]] Add the sheet or correct its name.',
      why: 'The data are read by the names of the sheets. What belongs to this sheet goes unchecked.',
    },
  },
  'column-missing': {
    fi: {
      name: 'Sarake puuttuu',
      message:
        'Saraketta ”{column}” ei löydy.[[ Samankaltainen otsikko: {hint}.]] Lisää sarake tai korjaa sen otsikko.',
      why: 'Sarakkeet tunnistetaan otsikoista, ja tämän sarakkeen tietoja tarvitaan nyt. Ne jäävät tarkistamatta.',
    },
    sv: {
      name: 'En kolumn saknas',
      message:
        'Kolumnen ”{column}” hittas inte.[[ Liknande rubrik: {hint}.]] Lägg till kolumnen eller rätta dess rubrik.',
      why: 'Kolumnerna känns igen på rubrikerna, och uppgifterna i den här kolumnen behövs nu. De blir ogranskade.',
    },
    en: {
      name: 'Column missing',
      message:
        'The column “{column}” is not found.[[ A similar title: {hint}.]] Add the column or correct its title.',
      why: 'Columns are recognised by their titles, and what this column holds is needed now. It goes unchecked.',
    },
  },
  'column-duplicated': {
    fi: {
      name: 'Sama sarake kahdesti',
      message:
        'Sama sarake on kahdesti: {firstColumn} ”{first}” ja {secondColumn} ”{second}”. Vain sarake {firstColumn} luetaan. Poista toinen tai muuta sen otsikkoa.',
      why: 'Jälkimmäisen sarakkeen tiedot jäävät lukematta ja tarkistamatta.',
    },
    sv: {
      name: 'Samma kolumn två gånger',
      message:
        'Samma kolumn finns två gånger: {firstColumn} ”{first}” och {secondColumn} ”{second}”. Bara kolumn {firstColumn} läses. Ta bort den andra eller ändra dess rubrik.',
      why: 'Uppgifterna i den senare kolumnen blir olästa och ogranskade.',
    },
    en: {
      name: 'Column twice',
      message:
        'The same column is there twice: {firstColumn} “{first}” and {secondColumn} “{second}”. Only column {firstColumn} is read. Remove the other or change its title.',
      why: 'What the later column holds is neither read nor checked.',
    },
  },
  'cell-unreadable': {
    fi: {
      name: 'Virhearvo solussa',
      message: 'Solussa on virhearvo {value}. Korjaa kaava tai kirjoita arvo.',
      why: 'Virhearvoa ei voi lukea, joten solun muut tarkistukset jäävät tekemättä.',
    },
    sv: {
      name: 'Felvärde i en cell',
      message: 'Cellen har felvärdet {value}. Rätta formeln eller skriv värdet.',
      why: 'Ett felvärde kan inte läsas, så cellen granskas inte i övrigt.',
    },
    en: {
      name: 'Error value in a cell',
      message: 'The cell holds the error value {value}. Correct the formula or write the value.',
      why: 'An error value cannot be read, so the cell is not checked any further.',
    },
  },
  'cells-merged': {
    fi: {
      name: 'Yhdistettyjä soluja',
      message: 'Soluja on yhdistetty: {range}. Pura yhdistäminen ja täytä jokainen solu.',
      why: 'Yhdistetystä alueesta luetaan vain vasen yläsolu; muut rivit ja sarakkeet jäävät vaille tietoa.',
    },
    sv: {
      name: 'Sammanfogade celler',
      message: 'Celler har sammanfogats: {range}. Dela upp dem och fyll i varje cell.',
      why: 'Av sammanfogade celler läses bara den översta till vänster; övriga rader och kolumner blir utan uppgift.',
    },
    en: {
      name: 'Merged cells',
      message: 'Cells are merged: {range}. Unmerge them and fill in each cell.',
      why: 'Of merged cells only the top left one is read; the other rows and columns are left without data.',
    },
  },
  'text-untidy': {
    fi: {
      name: 'Ylimääräisiä välejä',
      message: 'Tekstissä on ylimääräisiä välejä tai näkymättömiä merkkejä. Siisti teksti.',
      why: 'Ne haittaavat hakua, lajittelua ja kaavoja, vaikka niitä ei näe.',
    },
    sv: {
      name: 'Överflödiga mellanslag',
      message: 'Texten har överflödiga mellanslag eller osynliga tecken. Snygga upp texten.',
      why: 'De stör sökning, sortering och formler, även om de inte syns.',
    },
    en: {
      name: 'Stray spaces',
      message: 'The text has stray spaces or invisible characters. Tidy the text.',
      why: 'They get in the way of searching, sorting and formulas, although nobody sees them.',
    },
  },
  'identity-code': {
    fi: {
      name: 'Henkilötunnus',
      message: 'Solussa on henkilötunnus. Poista se, myös tiedoston aiemmista versioista.',
      why: 'Keskustelujen valmistelu ei edellytä henkilötunnuksen käsittelyä, eikä tunnus kuulu yhteiseen taulukkoon.',
    },
    sv: {
      name: 'Personbeteckning',
      message: 'Cellen har en personbeteckning. Ta bort den, även ur filens tidigare versioner.',
      why: 'Förberedelserna kräver inte att personbeteckningar behandlas, och de hör inte hemma i en gemensam arbetsbok.',
    },
    en: {
      name: 'Personal identity code',
      message:
        'The cell holds a personal identity code. Remove it, from earlier versions of the file too.',
      why: 'Preparing the discussions does not call for personal identity codes, and they do not belong in a shared workbook.',
    },
  },
} as const;
