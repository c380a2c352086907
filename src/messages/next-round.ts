import { type Datum, fillText, type Language, type Words } from './language.ts';

/** What is said of next year's workbook once it has been made: what moved, and what to look at. */
const NOTICES = {
  'dates-proposed': {
    fi: 'Päivät on siirretty vuoteen {year} saman viikon samalle viikonpäivälle. Ne ovat ehdotus: vertaa kirjeeseen.',
    sv: 'Datumen har flyttats till {year}, till samma veckodag i samma vecka. De är ett förslag: jämför med brevet.',
    en: 'The dates have been moved to {year}, to the same weekday of the same week. They are a proposal: compare them with the letter.',
  },
  'last-working-day': {
    fi: 'TEM-yhteyshenkilöt nimetään tammikuun viimeiseen työpäivään mennessä: {day}.',
    sv: 'ANM:s kontaktpersoner utses senast den sista arbetsdagen i januari: {day}.',
    en: 'The ministry liaisons are named by the last working day of January: {day}.',
  },
  'week-53': {
    fi: '{key}: vuodessa ei ole viikkoa 53, joten uusi aika on viikolla 52: {time}.',
    sv: '{key}: året har ingen vecka 53, så den nya tiden är i vecka 52: {time}.',
    en: '{key}: the year has no week 53, so the new time is in week 52: {time}.',
  },
  holiday: {
    fi: '{key}: {time} on {holiday}. Valitse toinen päivä.',
    sv: '{key}: {time} är {holiday}. Välj en annan dag.',
    en: '{key}: {time} is {holiday}. Choose another day.',
  },
  eve: {
    fi: '{key}: {time} on {eve}, jolloin virastot ovat kiinni. Valitse toinen päivä.',
    sv: '{key}: {time} är {eve}, då ämbetsverken är stängda. Välj en annan dag.',
    en: '{key}: {time} is {eve}, when offices are closed. Choose another day.',
  },
  'summer-time': {
    fi: 'Kesäaika alkaa keskustelujen välissä: {day}. Ajat ovat Suomen aikaa ennen ja jälkeen.',
    sv: 'Sommartiden börjar mellan diskussionerna: {day}. Tiderna anges i finländsk tid både före och efter.',
    en: 'Summer time begins between the discussions: {day}. The times are Finnish time before and after.',
  },
  'not-moved': {
    fi: '{key}: arvoa ei voitu lukea, joten se jäi ennalleen: {text}. Kirjoita uusi.',
    sv: '{key}: värdet kunde inte läsas och lämnades som det var: {text}. Skriv ett nytt.',
    en: '{key}: the value could not be read and was left as it was: {text}. Write a new one.',
  },
  'not-known': {
    fi: 'Näille ei ollut tietoa, josta uuden olisi voinut laskea: {keys}. Täytä ne taulukkoon Asetukset.',
    sv: 'För dessa fanns ingen uppgift att räkna den nya ur: {keys}. Fyll i dem på bladet Inställningar.',
    en: 'There was nothing to work these out from: {keys}. Fill them in on the sheet Settings.',
  },
  'diary-number': {
    fi: 'Diaarinumero on tyhjä. Kirjoita uuden vuoden numero, kun se on tiedossa.',
    sv: 'Diarienumret är tomt. Skriv det nya årets nummer när det är känt.',
    en: 'The diary number is empty. Write the new year’s number when it is known.',
  },
  'deviations-emptied': {
    fi: 'Edellisen vuoden hyväksytyt poikkeamat on tyhjennetty.',
    sv: 'Det föregående årets godkända avvikelser har tömts.',
    en: 'The accepted deviations of the year before have been emptied.',
  },
  'answers-emptied': {
    fi: 'Tyhjennetty: keskusteluja {discussions}, osallistujia {participants}.',
    sv: 'Tömda: diskussioner {discussions}, deltagare {participants}.',
    en: 'Emptied: discussions {discussions}, participants {participants}.',
  },
  'contacts-kept': {
    fi: 'Maakuntien yhteyshenkilöt on säilytetty: {count}. Pyydä liittoja tarkistamaan ne.',
    sv: 'Landskapens kontaktpersoner har behållits: {count}. Be förbunden kontrollera dem.',
    en: 'The contact persons of the regions have been kept: {count}. Ask the councils to check them.',
  },
  'contacts-cleared': {
    fi: 'Maakuntien yhteyshenkilöt on tyhjennetty: {count}.',
    sv: 'Landskapens kontaktpersoner har tömts: {count}.',
    en: 'The contact persons of the regions have been emptied: {count}.',
  },
  'regions-added': {
    fi: 'Puuttuneet maakunnat on lisätty: {regions}.',
    sv: 'Landskap som saknades har lagts till: {regions}.',
    en: 'Regions that were absent have been added: {regions}.',
  },
} as const satisfies { readonly [id: string]: Words };

export type NextRoundNoticeId = keyof typeof NOTICES;

/** What the wizard of the next round says. */
const WIZARD = {
  title: { fi: 'Seuraava kierros', sv: 'Nästa omgång', en: 'The next round' },
  intro: {
    fi: 'Tästä työkirjasta tehdään seuraavan kierroksen keruutaulukko: päivät siirretään, vastaukset tyhjennetään ja maakunnat jäävät odottamaan keskustelua.',
    sv: 'Av den här arbetsboken görs nästa omgångs arbetsbok: datumen flyttas, svaren töms och landskapen väntar på en diskussion.',
    en: 'This workbook becomes the collection workbook of the next round: dates are moved, answers are emptied, and the regions wait for a discussion.',
  },
  year: { fi: 'Vuosi', sv: 'År', en: 'Year' },
  contacts: {
    fi: 'Maakuntien yhteyshenkilöt',
    sv: 'Landskapens kontaktpersoner',
    en: 'Contact persons of the regions',
  },
  keep: { fi: 'Säilytä', sv: 'Behåll', en: 'Keep' },
  clear: { fi: 'Tyhjennä', sv: 'Töm', en: 'Clear' },
  notices: { fi: 'Huomaa', sv: 'Observera', en: 'Please note' },
  settings: { fi: 'Asetukset', sv: 'Inställningar', en: 'Settings' },
  'new-settings': {
    fi: 'Työkirjassa ei ole asetuksia. Ne lisätään taulukkoon {sheet}, rivejä: {count}.',
    sv: 'Arbetsboken har inga inställningar. De läggs till på bladet {sheet}, rader: {count}.',
    en: 'The workbook has no settings. They are added on the sheet {sheet}, rows: {count}.',
  },
  changes: {
    fi: 'Muuttuvia soluja: {count}.',
    sv: 'Celler som ändras: {count}.',
    en: 'Cells that change: {count}.',
  },
  'save-new': {
    fi: 'Tallenna uusi työkirja',
    sv: 'Spara en ny arbetsbok',
    en: 'Save a new workbook',
  },
  'save-new-hint': {
    fi: 'Avoinna oleva työkirja ei muutu.',
    sv: 'Den öppna arbetsboken ändras inte.',
    en: 'The open workbook does not change.',
  },
  'change-this': {
    fi: 'Muuta tämä työkirja …',
    sv: 'Ändra den här arbetsboken …',
    en: 'Change this workbook …',
  },
  'change-ask': {
    fi: 'Vuoden {own} tiedot tyhjennetään tästä työkirjasta. Tallenna siitä ensin kopio. Muutetaanko työkirja vuoden {year} kierrokseksi?',
    sv: 'Uppgifterna för {own} töms ur den här arbetsboken. Spara först en kopia av den. Ska arbetsboken göras om till omgången {year}?',
    en: 'The information of {own} is emptied from this workbook. Save a copy of it first. Make the workbook the round of {year}?',
  },
  change: { fi: 'Muuta', sv: 'Ändra', en: 'Change' },
  cancel: { fi: 'Älä muuta', sv: 'Ändra inte', en: 'Do not change' },
  changed: {
    fi: 'Työkirja on nyt vuoden {year} kierros. Muutettuja soluja: {count}.',
    sv: 'Arbetsboken är nu omgången {year}. Ändrade celler: {count}.',
    en: 'The workbook is now the round of {year}. Cells changed: {count}.',
  },
  'left-out': {
    fi: 'Näitä soluja ei voitu muuttaa: {count}. Tarkista ne uudesta työkirjasta: {places}.',
    sv: 'Celler som inte kunde ändras: {count}. Kontrollera dem i den nya arbetsboken: {places}.',
    en: 'Cells that could not be changed: {count}. Check them in the new workbook: {places}.',
  },
} as const satisfies { readonly [id: string]: Words };

/** A sentence of the wizard. */
export function sayNextRound(
  id: keyof typeof WIZARD,
  language: Language,
  data: { readonly [field: string]: Datum } = {},
): string {
  return fillText(WIZARD[id][language], data, language);
}

/** The notice in words. */
export function sayNextRoundNotice(
  {
    id,
    data,
  }: { readonly id: NextRoundNoticeId; readonly data: { readonly [field: string]: Datum } },
  language: Language,
): string {
  return fillText(NOTICES[id][language], data, language);
}
