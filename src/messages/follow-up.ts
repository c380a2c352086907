import { sayFinding } from './findings.ts';
import { type Datum, fillText, type Language, type Words } from './language.ts';
import { mailtoWithin } from './mailto.ts';

/** What is said of councils that have still to do something. */
export const FOLLOW_UP = {
  title: {
    fi: 'Ilmoitusten seuranta',
    sv: 'Uppföljning av anmälningar',
    en: 'Follow-up of reports',
  },
  'state-undecided': {
    fi: 'Keskustelua ei ole valittu',
    sv: 'Diskussionen är inte vald',
    en: 'No discussion chosen',
  },
  'state-stays-out': { fi: 'Ei osallistu', sv: 'Deltar inte', en: 'Not taking part' },
  'state-not-reported': {
    fi: 'Ei vielä ilmoitettu',
    sv: 'Ännu inte anmäld',
    en: 'Not yet reported',
  },
  'state-reported': { fi: 'Ilmoitettu', sv: 'Anmäld', en: 'Reported' },
  'nothing-missing': {
    fi: 'Ei täydennettävää',
    sv: 'Inget att komplettera',
    en: 'Nothing to complete',
  },
  counts: {
    fi: 'Ilmoitettu: {reported} / {councils}. Keskustelu valitsematta: {undecided}. Täydennettävää: {incomplete}.',
    sv: 'Anmälda: {reported} / {councils}. Diskussion inte vald: {undecided}. Att komplettera: {incomplete}.',
    en: 'Reported: {reported} / {councils}. No discussion chosen: {undecided}. To complete: {incomplete}.',
  },
  subject: {
    fi: 'Aluekehittämiskeskustelut {year}: {council}, täydennettävää',
    sv: 'Regionutvecklingsdiskussionerna {year}: {council}, att komplettera',
    en: 'Regional development discussions {year}: {council}, to be completed',
  },
  greeting: { fi: 'Hei', sv: 'Hej', en: 'Hello' },
  intro: {
    fi: 'Keruutaulukosta puuttuu vielä tietoja vuoden {year} aluekehittämiskeskusteluja varten.',
    sv: 'Arbetsboken för regionutvecklingsdiskussionerna {year} saknar ännu uppgifter.',
    en: 'The collection workbook of the regional development discussions {year} still lacks some information.',
  },
  deadline: {
    fi: 'Ilmoitusten määräaika on {day}.',
    sv: 'Tidsfristen för anmälningar är {day}.',
    en: 'The deadline for reports is {day}.',
  },
  'deadline-passed': {
    fi: 'Ilmoitusten määräaika oli {day}.',
    sv: 'Tidsfristen för anmälningar var {day}.',
    en: 'The deadline for reports was {day}.',
  },
  discussion: {
    fi: 'Keskustelu: {discussion}',
    sv: 'Diskussion: {discussion}',
    en: 'Discussion: {discussion}',
  },
  'choose-discussion': {
    fi: 'Valitse taulukosta Maakunnat keskustelu tai ”ei osallistu”.',
    sv: 'Välj diskussion eller ”deltar inte” på bladet Landskap.',
    en: 'Choose the discussion or “not taking part” on the sheet Regions.',
  },
  list: { fi: 'Täydennettävää:', sv: 'Att komplettera:', en: 'To be completed:' },
  more: { fi: '… ja muuta: {count}', sv: '… och annat: {count}', en: '… and others: {count}' },
  'fill-in': {
    fi: 'Täydennä tiedot keruutaulukkoon.',
    sv: 'Komplettera uppgifterna i arbetsboken.',
    en: 'Please complete the information in the workbook.',
  },
  official: {
    fi: 'Virallinen ilmoitus lähetetään osoitteisiin {mailboxes}.[[ Diaarinumero on {diaryNumber}.]]',
    sv: 'Den officiella anmälan skickas till {mailboxes}.[[ Diarienumret är {diaryNumber}.]]',
    en: 'The official report is sent to {mailboxes}.[[ The diary number is {diaryNumber}.]]',
  },
  closing: { fi: 'Kiitos!', sv: 'Tack!', en: 'Thank you!' },
  'save-report': { fi: 'Tallenna seuranta', sv: 'Spara uppföljningen', en: 'Save the follow-up' },
  'save-report-hint': {
    fi: 'Verkkosivu ilman henkilötietoja: tulosta, lähetä tai liitä kokouksen aineistoon.',
    sv: 'En webbsida utan personuppgifter: skriv ut, skicka eller bifoga till mötet.',
    en: 'A web page without personal data: print it, send it or attach it to a meeting.',
  },
  'write-sheet': {
    fi: 'Kirjoita Seuranta-taulukko',
    sv: 'Skriv bladet Uppföljning',
    en: 'Write the Follow-up sheet',
  },
  'write-sheet-hint': {
    fi: 'Sama omalle taulukolle työkirjaan, muistutukset lopussa.',
    sv: 'Det samma på ett eget blad i arbetsboken, påminnelserna i slutet.',
    en: 'The same on a sheet of its own in the workbook, the reminders at its end.',
  },
  'report-name': { fi: 'seuranta', sv: 'uppföljning', en: 'follow-up' },
  facts: {
    fi: '{file} · vuosi {year} · tilanne {day}',
    sv: '{file} · år {year} · läget {day}',
    en: '{file} · year {year} · as of {day}',
  },
  'to-do': { fi: 'Täydennettävää', sv: 'Att komplettera', en: 'To complete' },
  'in-order': { fi: 'Kunnossa', sv: 'I ordning', en: 'In order' },
  'everything-in': {
    fi: 'Kaikkien liittojen tiedot ovat kunnossa.',
    sv: 'Alla förbunds uppgifter är i ordning.',
    en: 'The information of every council is in order.',
  },
  'column-discussion': { fi: 'Keskustelu', sv: 'Diskussion', en: 'Discussion' },
  council: { fi: 'Maakunnan liitto', sv: 'Landskapsförbund', en: 'Regional council' },
  state: { fi: 'Tilanne', sv: 'Läge', en: 'State' },
  missing: {
    fi: 'Täydennettävää: {count}',
    sv: 'Att komplettera: {count}',
    en: 'To complete: {count}',
  },
  contacts: {
    fi: 'Yhteyshenkilö: {names}',
    sv: 'Kontaktperson: {names}',
    en: 'Contact person: {names}',
  },
  'no-contact': {
    fi: 'Yhteyshenkilöä ei ole annettu.',
    sv: 'Ingen kontaktperson har angetts.',
    en: 'No contact person is given.',
  },
  'no-address': {
    fi: 'Osoitetta ei ole annettu: lisää vastaanottaja itse.',
    sv: 'Ingen adress har angetts: lägg till mottagaren själv.',
    en: 'No address is given: add the recipient yourself.',
  },
  reminders: { fi: 'Muistutukset', sv: 'Påminnelser', en: 'Reminders' },
  'sheet-note': {
    fi: 'Ohjelma tekee tämän taulukon uudelleen, kun seuranta kirjoitetaan seuraavan kerran. Taulukossa ei ole henkilötietoja. Muistutukset ovat lopussa kopioitaviksi.',
    sv: 'Programmet gör om det här bladet nästa gång uppföljningen skrivs. Bladet innehåller inga personuppgifter. Påminnelserna finns i slutet för kopiering.',
    en: 'The program makes this sheet anew the next time the follow-up is written. It holds no personal data. The reminders to copy are at the end.',
  },
  reminder: { fi: 'Muistutus', sv: 'Påminnelse', en: 'Reminder' },
  'reminder-language': {
    fi: 'Muistutusten kieli',
    sv: 'Påminnelsernas språk',
    en: 'Language of the reminders',
  },
  'copy-reminder': { fi: 'Kopioi viesti', sv: 'Kopiera meddelandet', en: 'Copy the message' },
  'open-mail': { fi: 'Avaa sähköpostissa', sv: 'Öppna i e-posten', en: 'Open in e-mail' },
  copied: {
    fi: 'Viesti on leikepöydällä: {council}',
    sv: 'Meddelandet finns i Urklipp: {council}',
    en: 'The message is on the clipboard: {council}',
  },
  groups: {
    fi: 'Ryhmien täydentäminen',
    sv: 'Komplettering av grupperna',
    en: 'Completing the groups',
  },
  paste: {
    fi: 'Viesti on leikepöydällä: liitä se tähän (Ctrl+V).',
    sv: 'Meddelandet finns i urklipp: klistra in det här (Ctrl+V).',
    en: 'The message is on the clipboard: paste it here (Ctrl+V).',
  },
} as const satisfies { readonly [id: string]: Words };

export type FollowUpText = keyof typeof FOLLOW_UP;

/** A sentence of the follow-up. */
export function sayFollowUp(
  id: FollowUpText,
  language: Language,
  data: { readonly [field: string]: Datum } = {},
): string {
  return fillText(FOLLOW_UP[id][language], data, language);
}

/** A finding, as far as it is told here. */
interface Sayable {
  readonly rule: string;
  readonly data: { readonly [field: string]: Datum };
}

/** What a reminder to one council is made of. */
export interface Remindable<Finding extends Sayable = Sayable> {
  readonly council: Words;
  readonly year: number;
  /** null when it is not known. */
  readonly deadline: Words | null;
  readonly isLate: boolean;
  readonly mailboxes: readonly string[];
  /** '' when it is not known. */
  readonly diaryNumber: string;
  /** Ids and themes. */
  readonly discussions: readonly string[];
  readonly isUndecided: boolean;
  readonly findings: readonly Finding[];
  /** Addresses of the contact persons. */
  readonly to: readonly string[];
}

export interface Reminder {
  readonly to: readonly string[];
  readonly subject: string;
  /** Plain text, lines ended by \n. */
  readonly text: string;
  /** Opens the message in a mail program, or where it is too long for a link says that it is to be pasted. */
  readonly mailto: string;
}

/** So many lines are listed; the workbook has the rest. */
const MOST_LINES = 15;

/** The reminder to a council. A line that says the same of several cells stands once. */
export function reminderOf<Finding extends Sayable>(
  data: Remindable<Finding>,
  language: Language,
  saidOf = (finding: Finding): string => sayFinding(finding, language).message,
): Reminder {
  const { year, council, mailboxes, diaryNumber, to } = data;
  const say = (id: FollowUpText, fields: { readonly [field: string]: Datum } = {}) =>
    sayFollowUp(id, language, fields);
  const all = [
    ...new Set([
      ...(data.isUndecided ? [say('choose-discussion')] : []),
      ...data.findings
        .filter(({ rule }) => !data.isUndecided || rule !== 'discussion-missing')
        .map(saidOf),
    ]),
  ];
  const shown = all.slice(0, MOST_LINES);
  const paragraphs = [
    `${say('greeting')},`,
    [
      say('intro', { year }),
      ...(data.deadline
        ? [say(data.isLate ? 'deadline-passed' : 'deadline', { day: data.deadline })]
        : []),
    ].join(' '),
    [
      council[language],
      ...data.discussions.map((discussion) => say('discussion', { discussion })),
    ].join('\n'),
    [
      say('list'),
      ...shown.map((line) => `– ${line.replace(/\s*\n\s*/g, ' ')}`),
      ...(all.length > shown.length ? [say('more', { count: all.length - shown.length })] : []),
    ].join('\n'),
    `${say('fill-in')} ${say('official', { mailboxes, diaryNumber })}`,
    say('closing'),
  ];
  const subject = say('subject', { year, council });
  const text = `${paragraphs.join('\n\n')}\n`;
  return { to, subject, text, mailto: mailtoWithin(to, subject, text, say('paste')) };
}
