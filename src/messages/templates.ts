import { fillText, type Language, type Words } from './language.ts';

/** How a tag is used: as a text, or as the start of a loop or a section. */
export type TemplateUse = 'text' | 'loop';

/** One thing that is wrong with a document template. `paragraph` is the text of the paragraph where it stands. */
export type TemplateProblem =
  | {
      readonly is: 'not-docx';
      readonly found: 'empty' | 'old-or-locked' | 'damaged' | 'odt' | 'macros' | 'other';
    }
  | {
      readonly is: 'unknown-tag';
      readonly tag: string;
      readonly near: readonly string[];
      readonly paragraph: string;
    }
  | { readonly is: 'unclosed-loop'; readonly tag: string; readonly paragraph: string }
  | {
      readonly is: 'unopened-loop';
      readonly tag: string;
      readonly near?: readonly string[];
      readonly paragraph: string;
    }
  | {
      readonly is: 'crossed-loops';
      readonly opened: string;
      readonly closed: string;
      readonly paragraph: string;
    }
  | {
      readonly is: 'unclosed-brace' | 'unopened-brace';
      readonly text: string;
      readonly paragraph: string;
    }
  | {
      readonly is: 'raw-tag' | 'list-as-text' | 'flag-as-text';
      readonly tag: string;
      readonly paragraph: string;
    }
  | { readonly is: 'loop-place'; readonly tag: string }
  | { readonly is: 'unused-tag'; readonly tag: string }
  | {
      readonly is:
        | 'heading-without-level'
        | 'table-without-header'
        | 'picture-without-text'
        | 'language-missing'
        | 'low-contrast';
      readonly text: string;
    };

const NOT_DOCX: { readonly [found in (TemplateProblem & { is: 'not-docx' })['found']]: Words } = {
  empty: {
    fi: 'Tiedosto on tyhjä. Valitse Wordilla tallennettu .docx-tiedosto.',
    sv: 'Filen är tom. Välj en .docx-fil som sparats med Word.',
    en: 'The file is empty. Choose a .docx file saved by Word.',
  },
  'old-or-locked': {
    fi: 'Tiedosto on vanhaa .doc-muotoa tai salasanalla suojattu. Avaa se Wordissa ja tallenna .docx-muodossa ilman salasanaa.',
    sv: 'Filen är i det gamla formatet .doc eller skyddad med lösenord. Öppna den i Word och spara den som .docx utan lösenord.',
    en: 'The file is in the old .doc format or protected by a password. Open it in Word and save it as .docx without a password.',
  },
  damaged: {
    fi: 'Tiedosto on vioittunut eikä avaudu. Tallenna se Wordissa uudelleen .docx-muodossa.',
    sv: 'Filen är skadad och kan inte öppnas. Spara den på nytt i Word som .docx.',
    en: 'The file is damaged and cannot be opened. Save it again in Word as .docx.',
  },
  odt: {
    fi: 'Tiedosto on .odt-muodossa. Tallenna se .docx-muodossa.',
    sv: 'Filen är i formatet .odt. Spara den som .docx.',
    en: 'The file is in the .odt format. Save it as .docx.',
  },
  macros: {
    fi: 'Tiedostossa on makroja (.docm tai .dotm). Tallenna se .docx-muodossa ilman makroja.',
    sv: 'Filen innehåller makron (.docm eller .dotm). Spara den som .docx utan makron.',
    en: 'The file holds macros (.docm or .dotm). Save it as .docx without macros.',
  },
  other: {
    fi: 'Tiedosto ei ole Word-asiakirja. Valitse .docx-tiedosto.',
    sv: 'Filen är inget Word-dokument. Välj en .docx-fil.',
    en: 'The file is not a Word document. Choose a .docx file.',
  },
};

/** What is said of each problem. `{where}` is the text of the paragraph. */
const PROBLEMS = {
  'unknown-tag': {
    fi: 'Tuntematon kenttä: {tag}.[[ Tarkoititko: {near}?]] Kappale: ”{where}”',
    sv: 'Okänt fält: {tag}.[[ Menade du: {near}?]] Stycke: ”{where}”',
    en: 'Unknown field: {tag}.[[ Did you mean: {near}?]] Paragraph: “{where}”',
  },
  'unclosed-loop': {
    fi: 'Toisto alkaa mutta ei pääty: {tag}. Lisää loppu: {end}. Kappale: ”{where}”',
    sv: 'Upprepningen börjar men slutar inte: {tag}. Lägg till slutet: {end}. Stycke: ”{where}”',
    en: 'The repetition starts but does not end: {tag}. Add its end: {end}. Paragraph: “{where}”',
  },
  'unopened-loop': {
    fi: 'Toiston loppu ilman alkua: {end}.[[ Tarkoititko: {near}?]] Kappale: ”{where}”',
    sv: 'Upprepningen slutar utan att ha börjat: {end}.[[ Menade du: {near}?]] Stycke: ”{where}”',
    en: 'A repetition ends that has not started: {end}.[[ Did you mean: {near}?]] Paragraph: “{where}”',
  },
  'crossed-loops': {
    fi: 'Toistot menevät ristiin: {opened} on auki, kun {closed} päättyy. Päätä sisempi ensin. Kappale: ”{where}”',
    sv: 'Upprepningarna korsar varandra: {opened} är öppen när {closed} slutar. Avsluta den inre först. Stycke: ”{where}”',
    en: 'The repetitions cross: {opened} is open when {closed} ends. End the inner one first. Paragraph: “{where}”',
  },
  'unclosed-brace': {
    fi: 'Aaltosulje ei sulkeudu: {text}. Lisää loppuun merkki {brace}. Kappale: ”{where}”',
    sv: 'Klammern stängs inte: {text}. Lägg till tecknet {brace} i slutet. Stycke: ”{where}”',
    en: 'The brace is not closed: {text}. Add {brace} at its end. Paragraph: “{where}”',
  },
  'unopened-brace': {
    fi: 'Aaltosulje sulkeutuu ilman alkua: {text}. Lisää alkuun merkki {brace} tai poista sulje. Kappale: ”{where}”',
    sv: 'Klammern stängs utan att ha öppnats: {text}. Lägg till tecknet {brace} i början eller ta bort klammern. Stycke: ”{where}”',
    en: 'A brace is closed that was not opened: {text}. Add {brace} before it or remove it. Paragraph: “{where}”',
  },
  'raw-tag': {
    fi: 'Kenttä ei saa alkaa merkillä @: {tag}. Poista merkki. Kappale: ”{where}”',
    sv: 'Fältet får inte börja med tecknet @: {tag}. Ta bort tecknet. Stycke: ”{where}”',
    en: 'A field must not begin with @: {tag}. Remove the sign. Paragraph: “{where}”',
  },
  'list-as-text': {
    fi: 'Kenttä on luettelo: {tag}. Toista se: {start} … {end}. Kappale: ”{where}”',
    sv: 'Fältet är en lista: {tag}. Upprepa det: {start} … {end}. Stycke: ”{where}”',
    en: 'The field is a list: {tag}. Repeat it: {start} … {end}. Paragraph: “{where}”',
  },
  'flag-as-text': {
    fi: 'Kenttä on kyllä tai ei, eikä sitä voi tulostaa: {tag}. Käytä ehtona: {start} … {end}. Kappale: ”{where}”',
    sv: 'Fältet är ja eller nej och kan inte skrivas ut: {tag}. Använd det som villkor: {start} … {end}. Stycke: ”{where}”',
    en: 'The field is yes or no and cannot be written: {tag}. Use it as a condition: {start} … {end}. Paragraph: “{where}”',
  },
  'loop-place': {
    fi: 'Toiston alku ja loppu ovat eri paikoissa, esimerkiksi vain toinen taulukon sisällä[[: {tag}]]. Siirrä ne samaan taulukon riviin tai omiin kappaleisiinsa.',
    sv: 'Upprepningens början och slut finns på olika ställen, till exempel bara den ena i en tabell[[: {tag}]]. Flytta dem till samma tabellrad eller till egna stycken.',
    en: 'The repetition starts and ends in different places, such as one of them inside a table[[: {tag}]]. Move them to the same table row or to paragraphs of their own.',
  },
  'unused-tag': {
    fi: 'Pohjassa ei ole kenttää {tag} ({meaning}), joten tieto jää asiakirjasta pois.',
    sv: 'Mallen saknar fältet {tag} ({meaning}), så uppgiften kommer inte med i dokumentet.',
    en: 'The template has no field {tag} ({meaning}), so the document will not say it.',
  },
  'heading-without-level': {
    fi: 'Otsikkotyyliltä puuttuu jäsennystaso, joten ruudunlukija ei tunnista otsikkoa: ”{where}”',
    sv: 'Rubrikformatet saknar dispositionsnivå, så skärmläsare känner inte igen rubriken: ”{where}”',
    en: 'The heading style has no outline level, so screen readers do not know the heading: “{where}”',
  },
  'table-without-header': {
    fi: 'Taulukolla ei ole otsikkoriviä. Merkitse ensimmäinen rivi toistuvaksi otsikkoriviksi: ”{where}”',
    sv: 'Tabellen saknar rubrikrad. Ange att första raden upprepas som rubrikrad: ”{where}”',
    en: 'The table has no header row. Mark its first row to repeat as a header row: “{where}”',
  },
  'picture-without-text': {
    fi: 'Kuvalta puuttuu vaihtoehtoinen teksti.',
    sv: 'Bilden saknar alternativtext.',
    en: 'A picture has no alternative text.',
  },
  'language-missing': {
    fi: 'Asiakirjan kieltä ei ole merkitty. Valitse Wordissa Tarkista > Kieli: ”{where}”',
    sv: 'Dokumentets språk är inte angivet. Välj i Word Granska > Språk: ”{where}”',
    en: 'The language of the document is not set. Choose Review > Language in Word: “{where}”',
  },
  'low-contrast': {
    fi: 'Tekstin ja taustan ero on liian pieni: ”{where}”',
    sv: 'Kontrasten mellan texten och bakgrunden är för liten: ”{where}”',
    en: 'The contrast of text and background is too low: “{where}”',
  },
} as const satisfies { readonly [problem: string]: Words };

const LONGEST_SHOWN = 120;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const signs = [...line];
  return signs.length > LONGEST_SHOWN ? `${signs.slice(0, LONGEST_SHOWN - 1).join('')}…` : line;
}

/** The problem as a sentence that says what to do. */
export function sayTemplateProblem(problem: TemplateProblem, language: Language): string {
  if (problem.is === 'not-docx') return NOT_DOCX[problem.found][language];
  const tag = 'tag' in problem ? problem.tag : '';
  const near = 'near' in problem ? (problem.near ?? []) : [];
  const sign = problem.is === 'unopened-loop' ? '/' : '';
  const where = 'paragraph' in problem ? problem.paragraph : 'text' in problem ? problem.text : '';
  return fillText(
    PROBLEMS[problem.is][language],
    {
      tag: tag === '' ? '' : `{${tag}}`,
      start: `{#${tag}}`,
      end: `{/${tag}}`,
      near: near.map((one) => `{${sign}${one}}`),
      opened: 'opened' in problem ? `{#${problem.opened}}` : '',
      closed: 'closed' in problem ? `{/${problem.closed}}` : '',
      text: 'text' in problem ? shorten(problem.text) : '',
      brace: problem.is === 'unclosed-brace' ? '}' : '{',
      meaning: Object.hasOwn(TAG_WORDS, tag) ? TAG_WORDS[tag as TemplateTag] : tag,
      where: shorten(where),
    },
    language,
  );
}

/** What each tag of the templates stands for. */
export const TAG_WORDS = {
  year: { fi: 'Vuosi', sv: 'År', en: 'Year' },
  kindName: { fi: 'Asiakirjatyyppi', sv: 'Dokumenttyp', en: 'Document type' },
  title: { fi: 'Otsikko tai tehtävänimike', sv: 'Rubrik eller tjänstebeteckning', en: 'Title' },
  sender: { fi: 'Lähettäjä', sv: 'Avsändare', en: 'Sender' },
  date: { fi: 'Päiväys', sv: 'Datum', en: 'Date' },
  diaryNumber: { fi: 'Diaarinumero', sv: 'Diarienummer', en: 'Diary number' },
  mailboxes: { fi: 'Sähköpostilaatikot', sv: 'E-postlådor', en: 'Mailboxes' },
  mailbox: { fi: 'Sähköpostilaatikko', sv: 'E-postlåda', en: 'Mailbox' },
  contactMailbox: {
    fi: 'Lisätietojen sähköpostilaatikko',
    sv: 'E-postlåda för ytterligare information',
    en: 'Mailbox for further information',
  },
  draft: {
    fi: 'Asiakirja on luonnos',
    sv: 'Dokumentet är ett utkast',
    en: 'The document is a draft',
  },
  missing: { fi: 'Puuttuvat tiedot', sv: 'Uppgifter som saknas', en: 'What is missing' },
  item: { fi: 'Puuttuva tieto', sv: 'Uppgift som saknas', en: 'One thing that is missing' },
  id: { fi: 'Tunnus', sv: 'Kod', en: 'Id of the discussion' },
  theme: { fi: 'Teema', sv: 'Tema', en: 'Theme' },
  description: { fi: 'Kuvaus', sv: 'Beskrivning', en: 'Description' },
  economy: {
    fi: 'Talouden tilanne on otettu huomioon',
    sv: 'Det ekonomiska läget har beaktats',
    en: 'The economic situation has been considered',
  },
  questions: { fi: 'Kysymykset', sv: 'Frågor', en: 'Questions' },
  number: { fi: 'Kysymyksen numero', sv: 'Frågans nummer', en: 'Number of the question' },
  question: { fi: 'Kysymys', sv: 'Fråga', en: 'Question' },
  memo: { fi: 'Taustamuistio', sv: 'Bakgrundspromemoria', en: 'Background memo' },
  time: { fi: 'Aika', sv: 'Tid', en: 'Time' },
  place: { fi: 'Paikka', sv: 'Plats', en: 'Place' },
  confirmed: { fi: 'Aika on vahvistettu', sv: 'Tiden är bekräftad', en: 'The time is confirmed' },
  preferred: { fi: 'Toivottu ajankohta', sv: 'Önskad tidpunkt', en: 'Preferred time' },
  alternatives: {
    fi: 'Vaihtoehtoiset ajankohdat',
    sv: 'Alternativa tidpunkter',
    en: 'Alternative times',
  },
  hasAlternatives: {
    fi: 'Vaihtoehtoisia ajankohtia on',
    sv: 'Det finns alternativa tidpunkter',
    en: 'There are alternative times',
  },
  review: {
    fi: 'Toivottu asialistan käsittelyaika',
    sv: 'Önskad behandling av dagordningen',
    en: 'Preferred review of the agenda',
  },
  reason: {
    fi: 'Poikkeavan ajan perustelu',
    sv: 'Motivering till avvikande tid',
    en: 'Reason for another time',
  },
  regions: { fi: 'Maakunnat', sv: 'Landskap', en: 'Regions' },
  region: { fi: 'Maakunta', sv: 'Landskapets namn', en: 'Region' },
  council: { fi: 'Maakunnan liitto', sv: 'Landskapsförbund', en: 'Regional council' },
  regionNames: {
    fi: 'Maakuntien nimet pilkuin eroteltuina',
    sv: 'Landskapens namn åtskilda med komman',
    en: 'Names of the regions with commas',
  },
  contacts: {
    fi: 'Maakuntien yhteyshenkilöt',
    sv: 'Landskapens kontaktpersoner',
    en: 'Contact persons of the regions',
  },
  contact: { fi: 'Yhteyshenkilö', sv: 'Kontaktperson', en: 'Contact person' },
  email: { fi: 'Sähköposti', sv: 'E-post', en: 'Email' },
  phone: { fi: 'Puhelin', sv: 'Telefon', en: 'Phone' },
  ministries: { fi: 'Ministeriöt', sv: 'Ministerier', en: 'Ministries' },
  ministry: { fi: 'Ministeriö', sv: 'Ministerium', en: 'Ministry' },
  abbreviation: {
    fi: 'Ministeriön lyhenne',
    sv: 'Ministeriets förkortning',
    en: 'Abbreviation of the ministry',
  },
  ministryNames: {
    fi: 'Ministeriöiden nimet pilkuin eroteltuina',
    sv: 'Ministeriernas namn åtskilda med komman',
    en: 'Names of the ministries with commas',
  },
  link: { fi: 'Teams-linkki', sv: 'Teams-länk', en: 'Teams link' },
  liaison: { fi: 'TEM-yhteyshenkilö', sv: 'ANM:s kontaktperson', en: 'Ministry liaison' },
  chair: { fi: 'Puheenjohtaja', sv: 'Ordförande', en: 'Chair' },
  speakers: { fi: 'Alustajat', sv: 'Inledare', en: 'Speakers' },
  author: { fi: 'Muistion laatija', sv: 'Promemorian uppgjord av', en: 'Writer of the memo' },
  groups: {
    fi: 'Osallistujat maakunnittain ja ministeriöittäin',
    sv: 'Deltagarna enligt landskap och ministerium',
    en: 'Participants by region and ministry',
  },
  group: { fi: 'Osallistujaryhmä', sv: 'Deltagargrupp', en: 'Group of participants' },
  side: {
    fi: 'Maakunta tai ministeriö',
    sv: 'Landskap eller ministerium',
    en: 'Region or ministry',
  },
  participants: { fi: 'Osallistujat', sv: 'Deltagare', en: 'Participants' },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  organisation: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' },
  role: { fi: 'Rooli', sv: 'Roll', en: 'Role' },
  participantCount: {
    fi: 'Osallistujien määrä',
    sv: 'Antalet deltagare',
    en: 'Number of participants',
  },
  discussionLanguage: {
    fi: 'Keskustelun kieli',
    sv: 'Diskussionens språk',
    en: 'Language of the discussion',
  },
  recipients: { fi: 'Kutsun saajat', sv: 'Mottagarna av inbjudan', en: 'Recipients' },
  distribution: { fi: 'Jakelu', sv: 'Sändlista', en: 'Distribution' },
  receiver: { fi: 'Jakelun saaja', sv: 'Mottagare', en: 'Receiver' },
  openingTime: { fi: 'Avauksen aika', sv: 'Tiden för öppnandet', en: 'Time of the opening' },
  themeTime: { fi: 'Teeman aika', sv: 'Tiden för temat', en: 'Time of the theme' },
  questionsTime: { fi: 'Kysymysten aika', sv: 'Tiden för frågorna', en: 'Time of the questions' },
  regionsTime: {
    fi: 'Maakuntien puheenvuorojen aika',
    sv: 'Tiden för landskapens inlägg',
    en: 'Time of the regions',
  },
  ministriesTime: {
    fi: 'Ministeriöiden puheenvuorojen aika',
    sv: 'Tiden för ministeriernas inlägg',
    en: 'Time of the ministries',
  },
  discussionTime: {
    fi: 'Yhteisen keskustelun aika',
    sv: 'Tiden för den gemensamma diskussionen',
    en: 'Time of the joint discussion',
  },
  summaryTime: {
    fi: 'Yhteenvedon aika',
    sv: 'Tiden för sammanfattningen',
    en: 'Time of the summary',
  },
  closingTime: { fi: 'Päättämisen aika', sv: 'Tiden för avslutningen', en: 'Time of the closing' },
  discussions: { fi: 'Keskustelut', sv: 'Diskussioner', en: 'Discussions' },
  discussion: { fi: 'Keskustelu', sv: 'Diskussion', en: 'Discussion' },
  events: { fi: 'Aikataulu', sv: 'Tidtabell', en: 'Timetable' },
  day: { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  event: { fi: 'Tapahtuma', sv: 'Händelse', en: 'Event' },
} as const satisfies { readonly [tag: string]: Words };

type TemplateTag = keyof typeof TAG_WORDS;
