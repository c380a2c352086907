import { type Datum, fillText, type Language, type Words } from './language.ts';

/** What the documents say of themselves; templates and pages take these by key. */
export const DOCUMENT_WORDS = {
  agenda: { fi: 'Asialista', sv: 'Dagordning', en: 'Agenda' },
  invitation: { fi: 'Kutsu', sv: 'Inbjudan', en: 'Invitation' },
  notification: { fi: 'Ilmoitus', sv: 'Anmälan', en: 'Notification' },
  memo: { fi: 'Muistio', sv: 'Promemoria', en: 'Memo' },
  participants: {
    fi: 'Osallistujaluettelo',
    sv: 'Deltagarförteckning',
    en: 'List of participants',
  },
  cover: { fi: 'Kansilehti', sv: 'Försättsblad', en: 'Cover sheet' },

  ministry: {
    fi: 'Työ- ja elinkeinoministeriö',
    sv: 'Arbets- och näringsministeriet',
    en: 'Ministry of Economic Affairs and Employment',
  },
  'ministry-inside': {
    fi: 'työ- ja elinkeinoministeriö',
    sv: 'arbets- och näringsministeriet',
    en: 'Ministry of Economic Affairs and Employment',
  },
  councils: { fi: 'Maakuntien liitot', sv: 'Landskapsförbunden', en: 'Regional councils' },
  council: {
    fi: '{council}',
    sv: '{council}',
    en: 'Regional council of {region}',
  },
  subject: {
    fi: 'Aluekehittämiskeskustelu {year}',
    sv: 'Regionutvecklingsdiskussion {year}',
    en: 'Regional development discussion {year}',
  },
  'subject-round': {
    fi: 'Aluekehittämiskeskustelut {year}',
    sv: 'Regionutvecklingsdiskussionerna {year}',
    en: 'Regional development discussions {year}',
  },

  draft: {
    fi: 'Luonnos – täydennettävä ennen lähettämistä:',
    sv: 'Utkast – ska kompletteras före utskicket:',
    en: 'Draft – to be completed before it is sent:',
  },
  mark: { fi: '[Täydennä: {item}]', sv: '[Komplettera: {item}]', en: '[To be completed: {item}]' },
  'mark-bare': { fi: '[{item}]', sv: '[{item}]', en: '[{item}]' },

  diaryNumber: { fi: 'Diaarinumero', sv: 'Diarienummer', en: 'Diary number' },
  time: { fi: 'Aika', sv: 'Tid', en: 'Time' },
  place: { fi: 'Paikka', sv: 'Plats', en: 'Place' },
  teams: { fi: 'Teams-kokous', sv: 'Teams-möte', en: 'Teams meeting' },
  chair: { fi: 'Puheenjohtaja', sv: 'Ordförande', en: 'Chair' },

  opening: { fi: 'Avaus', sv: 'Öppnande', en: 'Opening' },
  'opening-text': {
    fi: 'Puheenjohtaja avaa keskustelun.',
    sv: 'Ordföranden öppnar diskussionen.',
    en: 'The chair opens the discussion.',
  },
  'theme-background': {
    fi: 'Teema ja tausta',
    sv: 'Tema och bakgrund',
    en: 'Theme and background',
  },
  speakers: { fi: 'Alustus', sv: 'Inledning', en: 'Introduction' },
  questions: {
    fi: 'Keskustelukysymykset',
    sv: 'Diskussionsfrågor',
    en: 'Questions for discussion',
  },
  'region-turns': {
    fi: 'Maakuntien puheenvuorot',
    sv: 'Landskapens inlägg',
    en: 'Statements by the regions',
  },
  'ministry-turns': {
    fi: 'Ministeriöiden puheenvuorot',
    sv: 'Ministeriernas inlägg',
    en: 'Statements by the ministries',
  },
  discussion: { fi: 'Yhteinen keskustelu', sv: 'Gemensam diskussion', en: 'Joint discussion' },
  'discussion-text': {
    fi: 'Kysymyksistä keskustellaan yhdessä. Myös talouden tilanne otetaan huomioon.',
    sv: 'Frågorna diskuteras gemensamt. Även det ekonomiska läget beaktas.',
    en: 'The questions are discussed together. The economic situation is also taken into account.',
  },
  summary: {
    fi: 'Yhteenveto ja mahdollinen jatkotyö',
    sv: 'Sammanfattning och eventuellt fortsatt arbete',
    en: 'Summary and possible further work',
  },
  'summary-text': {
    fi: 'Kootaan keskustelun keskeiset näkökohdat ja mahdollinen jatkotyö. Muistio toimitetaan osallistujille keskustelun jälkeen.',
    sv: 'De centrala synpunkterna och eventuellt fortsatt arbete sammanfattas. En promemoria sänds till deltagarna efter diskussionen.',
    en: 'The main points and possible further work are summed up. A memo is sent to the participants after the discussion.',
  },
  closing: { fi: 'Päättäminen', sv: 'Avslutning', en: 'Closing' },
  'closing-text': {
    fi: 'Puheenjohtaja päättää keskustelun.',
    sv: 'Ordföranden avslutar diskussionen.',
    en: 'The chair closes the discussion.',
  },
  attendees: { fi: 'Osallistujat', sv: 'Deltagare', en: 'Participants' },
  attachments: { fi: 'Liitteet', sv: 'Bilagor', en: 'Attachments' },
  'background-memo': { fi: 'Taustamuistio', sv: 'Bakgrundspromemoria', en: 'Background memo' },
  distribution: { fi: 'Jakelu', sv: 'Sändlista', en: 'Distribution' },
  'to-participants': {
    fi: 'Keskustelun osallistujat',
    sv: 'Deltagarna i diskussionen',
    en: 'The participants of the discussion',
  },
  contact: { fi: 'Lisätiedot', sv: 'Ytterligare information', en: 'Further information' },

  'invitation-text': {
    fi: 'Tervetuloa aluekehittämiskeskusteluun. Keskustelu käydään Teams-kokouksessa.',
    sv: 'Välkommen till regionutvecklingsdiskussionen. Diskussionen förs vid ett Teams-möte.',
    en: 'You are invited to a regional development discussion. It is held as a Teams meeting.',
  },
  link: { fi: 'Teams-linkki', sv: 'Teams-länk', en: 'Teams link' },
  'join-meeting': {
    fi: 'Liity Teams-kokoukseen',
    sv: 'Anslut till Teams-mötet',
    en: 'Join the Teams meeting',
  },
  theme: { fi: 'Teema', sv: 'Tema', en: 'Theme' },
  regions: { fi: 'Maakunnat', sv: 'Landskap', en: 'Regions' },
  'agenda-attached': {
    fi: 'Asialista liitteenä',
    sv: 'Dagordning som bilaga',
    en: 'Agenda attached',
  },
  'agenda-attached-text': {
    fi: 'Keskustelun asialista on tämän kutsun liitteenä.',
    sv: 'Dagordningen för diskussionen finns som bilaga till denna inbjudan.',
    en: 'The agenda of the discussion is attached to this invitation.',
  },
  language: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  'language-one': { fi: 'Suomi', sv: 'Finska', en: 'Finnish' },
  'language-both': { fi: 'Suomi ja ruotsi', sv: 'Finska och svenska', en: 'Finnish and Swedish' },

  'notification-text': {
    fi: 'Maakuntien liitot ilmoittavat seuraavan aluekehittämiskeskustelun.',
    sv: 'Landskapsförbunden anmäler följande regionutvecklingsdiskussion.',
    en: 'The regional councils give notice of the following regional development discussion.',
  },
  description: { fi: 'Kuvaus', sv: 'Beskrivning', en: 'Description' },
  'economy-text': {
    fi: 'Talouden tilanne on otettu huomioon teeman valmistelussa.',
    sv: 'Det ekonomiska läget har beaktats i beredningen av temat.',
    en: 'The economic situation has been taken into account in preparing the theme.',
  },
  'short-questions': { fi: 'Kysymykset', sv: 'Frågor', en: 'Questions' },
  contacts: {
    fi: 'Maakunnat ja yhteyshenkilöt',
    sv: 'Landskap och kontaktpersoner',
    en: 'Regions and contact persons',
  },
  region: { fi: 'Maakunta', sv: 'Landskap', en: 'Region' },
  'contact-person': { fi: 'Yhteyshenkilö', sv: 'Kontaktperson', en: 'Contact person' },
  email: { fi: 'Sähköposti', sv: 'E-post', en: 'Email' },
  phone: { fi: 'Puhelin', sv: 'Telefon', en: 'Phone' },
  'wished-review': {
    fi: 'Toivottu käsittelyaika',
    sv: 'Önskad behandlingstid',
    en: 'Preferred review of the agenda',
  },
  'wished-review-text': {
    fi: 'Asialistan käsittely valtioneuvostoverkoston kokouksessa: {review}',
    sv: 'Behandling av dagordningen på statsrådsnätverkets möte: {review}',
    en: 'Review of the agenda at the meeting of the government network: {review}',
  },
  'wished-time': { fi: 'Toivottu ajankohta', sv: 'Önskad tidpunkt', en: 'Preferred time' },
  alternatives: {
    fi: 'Myös seuraavat ajankohdat sopivat:',
    sv: 'Även följande tidpunkter passar:',
    en: 'The following times also suit:',
  },
  reason: { fi: 'Perustelu', sv: 'Motivering', en: 'Reason' },

  present: { fi: 'Läsnä', sv: 'Närvarande', en: 'Present' },
  author: { fi: 'Laatija', sv: 'Uppgjord av', en: 'Prepared by' },
  'by-question': {
    fi: 'Keskustelu kysymyksittäin',
    sv: 'Diskussionen fråga för fråga',
    en: 'Discussion question by question',
  },
  question: { fi: 'Kysymys {number}', sv: 'Fråga {number}', en: 'Question {number}' },
  'prompt-question': {
    fi: 'Kirjaa tähän kysymyksestä käydyn keskustelun pääkohdat.',
    sv: 'Skriv in huvudpunkterna i diskussionen om frågan här.',
    en: 'Write the main points of the discussion on this question here.',
  },
  'prompt-summary': {
    fi: 'Kirjaa tähän yhteenveto ja mahdollinen jatkotyö.',
    sv: 'Skriv in sammanfattningen och eventuellt fortsatt arbete här.',
    en: 'Write the summary and possible further work here.',
  },

  'participant-count': {
    fi: 'Osallistujia: {participantCount}',
    sv: 'Antal deltagare: {participantCount}',
    en: 'Participants: {participantCount}',
  },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  'person-title': { fi: 'Tehtävänimike', sv: 'Tjänstebeteckning', en: 'Title' },
  organisation: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' },
  side: {
    fi: 'Maakunta tai ministeriö',
    sv: 'Landskap eller ministerium',
    en: 'Region or ministry',
  },
  role: { fi: 'Rooli', sv: 'Roll', en: 'Role' },
  others: { fi: 'Muut osallistujat', sv: 'Övriga deltagare', en: 'Other participants' },

  discussions: { fi: 'Keskustelut', sv: 'Diskussioner', en: 'Discussions' },
  'discussion-column': { fi: 'Keskustelu', sv: 'Diskussion', en: 'Discussion' },
  ministries: { fi: 'Ministeriöt', sv: 'Ministerier', en: 'Ministries' },
  'when-column': { fi: 'Ajankohta', sv: 'Tidpunkt', en: 'Time' },
  'review-column': {
    fi: 'Asialistan käsittely',
    sv: 'Behandling av dagordningen',
    en: 'Review of the agenda',
  },
  'liaison-column': { fi: 'TEM-yhteyshenkilö', sv: 'ANM:s kontaktperson', en: 'Ministry liaison' },
  timetable: { fi: 'Aikataulu', sv: 'Tidtabell', en: 'Timetable' },
  'event-column': { fi: 'Mitä', sv: 'Vad', en: 'What' },
  'event-reporting': {
    fi: 'Ilmoitusten määräaika',
    sv: 'Tidsfrist för anmälningar',
    en: 'Reporting deadline',
  },
  'event-liaison': {
    fi: 'TEM-yhteyshenkilöt nimetty viimeistään',
    sv: 'ANM:s kontaktpersoner utsedda senast',
    en: 'Ministry liaisons named by this day',
  },
  'event-meeting': {
    fi: 'Asialistojen käsittely valtioneuvostoverkostossa[[: {discussions}]]',
    sv: 'Behandling av dagordningarna i statsrådsnätverket[[: {discussions}]]',
    en: 'Review of the agendas in the government network[[: {discussions}]]',
  },
  'event-agenda': {
    fi: 'Asialistat valmiit ja osallistujat tiedossa',
    sv: 'Dagordningarna klara och deltagarna kända',
    en: 'Agendas ready and participants known',
  },
  'event-discussion': {
    fi: 'Keskustelu: {discussions}',
    sv: 'Diskussion: {discussions}',
    en: 'Discussion: {discussions}',
  },
  'region-list': {
    fi: 'Maakunnat keskusteluittain',
    sv: 'Landskapen enligt diskussion',
    en: 'Regions by discussion',
  },
  'in-no-discussion': {
    fi: 'Ei keskustelussa',
    sv: 'Inte i någon diskussion',
    en: 'In no discussion',
  },

  'mail-invitation': {
    fi: 'Kutsu aluekehittämiskeskusteluun: {theme}',
    sv: 'Inbjudan till regionutvecklingsdiskussion: {theme}',
    en: 'Invitation to a regional development discussion: {theme}',
  },
  'mail-notification': {
    fi: 'Ilmoitus aluekehittämiskeskustelusta[[, {diaryNumber}]]: {theme}',
    sv: 'Anmälan om regionutvecklingsdiskussion[[, {diaryNumber}]]: {theme}',
    en: 'Notification of a regional development discussion[[, {diaryNumber}]]: {theme}',
  },
  'mail-paste': {
    fi: 'Liitä viestin teksti tähän.',
    sv: 'Klistra in meddelandets text här.',
    en: 'Paste the text of the message here.',
  },
  'calendar-summary': {
    fi: 'Aluekehittämiskeskustelu: {theme}',
    sv: 'Regionutvecklingsdiskussion: {theme}',
    en: 'Regional development discussion: {theme}',
  },
  'calendar-draft': { fi: 'LUONNOS', sv: 'UTKAST', en: 'DRAFT' },
} as const satisfies { readonly [key: string]: Words };

export type DocumentWord = keyof typeof DOCUMENT_WORDS;

/** A document's words in a language, with their braces filled. */
export function sayInDocument(
  word: DocumentWord,
  language: Language,
  data: { readonly [field: string]: Datum } = {},
): string {
  return fillText(DOCUMENT_WORDS[word][language], data, language);
}

/** What a document still lacks: `item` in the list on its first page and in the mark where it is lacking. */
const MISSING_WORDS = {
  theme: { fi: 'Teema', sv: 'Tema', en: 'Theme' },
  'theme-translation': { fi: 'Teema suomeksi', sv: 'Tema på svenska', en: 'Theme in English' },
  description: { fi: 'Teeman kuvaus', sv: 'Beskrivning av temat', en: 'Description of the theme' },
  'description-translation': {
    fi: 'Teeman kuvaus suomeksi',
    sv: 'Beskrivning av temat på svenska',
    en: 'Description of the theme in English',
  },
  questions: {
    fi: 'Keskustelukysymykset',
    sv: 'Diskussionsfrågor',
    en: 'Questions for discussion',
  },
  'questions-translation': {
    fi: 'Keskustelukysymykset suomeksi',
    sv: 'Diskussionsfrågor på svenska',
    en: 'Questions for discussion in English',
  },
  regions: { fi: 'Maakunnat', sv: 'Landskap', en: 'Regions' },
  'regions-few': {
    fi: 'Maakuntia: {count}, vähintään {least} tarvitaan',
    sv: 'Antal landskap: {count}, minst {least} behövs',
    en: 'Regions: {count}, at least {least} are needed',
  },
  'regions-unclear': {
    fi: 'Tarkistettava maakunta: {text}',
    sv: 'Landskap som ska kontrolleras: {text}',
    en: 'Region to be checked: {text}',
  },
  ministries: { fi: 'Ministeriöt', sv: 'Ministerier', en: 'Ministries' },
  'ministries-unclear': {
    fi: 'Tarkistettava ministeriö: {text}',
    sv: 'Ministerium som ska kontrolleras: {text}',
    en: 'Ministry to be checked: {text}',
  },
  time: { fi: 'Vahvistettu ajankohta', sv: 'Bekräftad tidpunkt', en: 'Confirmed time' },
  'time-wished': {
    fi: 'Vahvistettu ajankohta, toive: {time}',
    sv: 'Bekräftad tidpunkt, önskemål: {time}',
    en: 'Confirmed time, preferred: {time}',
  },
  'time-unclear': {
    fi: 'Tarkistettava ajankohta: {time}',
    sv: 'Tidpunkt som ska kontrolleras: {time}',
    en: 'Time to be checked: {time}',
  },
  'wished-time': { fi: 'Toivottu ajankohta', sv: 'Önskad tidpunkt', en: 'Preferred time' },
  'wished-review': {
    fi: 'Toivottu asialistan käsittelyaika',
    sv: 'Önskad behandling av dagordningen',
    en: 'Preferred review of the agenda',
  },
  chair: { fi: 'Puheenjohtaja', sv: 'Ordförande', en: 'Chair' },
  link: { fi: 'Teams-linkki', sv: 'Teams-länk', en: 'Teams link' },
  liaison: { fi: 'TEM-yhteyshenkilö', sv: 'ANM:s kontaktperson', en: 'Ministry liaison' },
  author: { fi: 'Laatija', sv: 'Uppgjord av', en: 'Prepared by' },
  participants: { fi: 'Osallistujat', sv: 'Deltagare', en: 'Participants' },
  'participant-name': {
    fi: 'Osallistujan nimi',
    sv: 'Deltagarens namn',
    en: 'Name of a participant',
  },
  'participants-of': {
    fi: 'Osallistujat: {sides}',
    sv: 'Deltagare: {sides}',
    en: 'Participants: {sides}',
  },
  contact: { fi: 'Yhteyshenkilö', sv: 'Kontaktperson', en: 'Contact person' },
  email: { fi: 'Sähköposti', sv: 'E-post', en: 'Email' },
  'contacts-of': {
    fi: 'Yhteyshenkilö ja sähköposti: {regions}',
    sv: 'Kontaktperson och e-post: {regions}',
    en: 'Contact person and email: {regions}',
  },
  diaryNumber: { fi: 'Diaarinumero', sv: 'Diarienummer', en: 'Diary number' },
  mailbox: { fi: 'Sähköpostilaatikko', sv: 'E-postlåda', en: 'Mailbox' },
  discussions: { fi: 'Keskustelut', sv: 'Diskussioner', en: 'Discussions' },
  'of-discussion': {
    fi: '{discussion}: {item}',
    sv: '{discussion}: {item}',
    en: '{discussion}: {item}',
  },
  'deadline-reporting': {
    fi: 'Ilmoitusten määräaika',
    sv: 'Tidsfrist för anmälningar',
    en: 'Reporting deadline',
  },
  'deadline-agenda': {
    fi: 'Asialistojen määräaika',
    sv: 'Tidsfrist för dagordningar',
    en: 'Agenda deadline',
  },
} as const satisfies { readonly [what: string]: Words };

export type MissingWhat = keyof typeof MISSING_WORDS;

/** What is missing, in a language. */
export function sayMissing(
  what: MissingWhat,
  language: Language,
  data: { readonly [field: string]: Datum } = {},
): string {
  return fillText(MISSING_WORDS[what][language], data, language);
}

/** File names, without signs that some file system or archive refuses. */
export const FILE_WORDS = {
  agenda: { fi: 'asialista', sv: 'dagordning', en: 'agenda' },
  invitation: { fi: 'kutsu', sv: 'inbjudan', en: 'invitation' },
  notification: { fi: 'ilmoitus', sv: 'anmalan', en: 'notification' },
  memo: { fi: 'muistio', sv: 'promemoria', en: 'memo' },
  participants: { fi: 'osallistujat', sv: 'deltagare', en: 'participants' },
  cover: { fi: 'kansilehti', sv: 'forsattsblad', en: 'cover' },
  template: { fi: 'pohja', sv: 'mall', en: 'template' },
} as const satisfies { readonly [kind: string]: Words };
