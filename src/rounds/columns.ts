import { EARLIER_SHEETS, OUR_SHEETS } from '../findings/our-sheets.ts';
import type { Language, Words } from '../messages/language.ts';
import { fold } from '../workbook/table.ts';

/** The sheets of the collection workbook, in the order in which findings are told. */
export const SHEET_KEYS = [
  'discussions',
  'regions',
  'participants',
  'settings',
  'check',
  'guide',
] as const;
export type SheetKey = (typeof SHEET_KEYS)[number];

/** What a column holds; reading, drop-downs and the guide follow from it. */
export type Holds =
  | 'id'
  | 'text'
  | 'lines'
  | 'ministries'
  | 'meeting'
  | 'slot'
  | 'slots'
  | 'day'
  | 'name'
  | 'email'
  | 'phone'
  | 'yes-no'
  | 'link'
  | 'discussion'
  | 'region'
  | 'represents'
  | 'role'
  | 'setting-key'
  | 'setting-value';

export interface Column {
  readonly key: string;
  /** What new workbooks write. */
  readonly title: Words;
  /** Other titles understood when read, by language. */
  readonly also?: { readonly [language in Language]?: readonly string[] };
  readonly holds: Holds;
  /** The column must exist (★ in the contract). */
  readonly required?: true;
  /** Who fills the column in a new workbook. */
  readonly filledBy: 'council' | 'ministry';
}

const column = <const C extends Column>(declared: C): C => declared;

const DISCUSSION_COLUMNS = [
  column({
    key: 'id',
    title: { fi: 'Tunnus', sv: 'Kod', en: 'ID' },
    holds: 'id',
    required: true,
    filledBy: 'council',
  }),
  column({
    key: 'theme',
    title: { fi: 'Teema', sv: 'Tema', en: 'Theme' },
    holds: 'text',
    required: true,
    filledBy: 'council',
  }),
  column({
    key: 'description',
    title: { fi: 'Teeman kuvaus', sv: 'Beskrivning av temat', en: 'Description' },
    also: { fi: ['Kuvaus'], sv: ['Beskrivning'], en: ['Theme description'] },
    holds: 'text',
    filledBy: 'council',
  }),
  column({
    key: 'questions',
    title: { fi: 'Keskustelukysymykset', sv: 'Diskussionsfrågor', en: 'Key questions' },
    also: { fi: ['Kysymykset', 'Keskeiset kysymykset'], sv: ['Frågor'], en: ['Questions'] },
    holds: 'lines',
    filledBy: 'council',
  }),
  column({
    key: 'ministries',
    title: { fi: 'Ministeriöt', sv: 'Ministerier', en: 'Ministries' },
    holds: 'ministries',
    filledBy: 'council',
  }),
  column({
    key: 'review',
    title: {
      fi: 'Toivottu asialistan käsittelyaika',
      sv: 'Önskad behandling av dagordningen',
      en: 'Agenda review',
    },
    also: {
      fi: ['Asialistan käsittely', 'Toivottu käsittelyaika'],
      sv: ['Behandling av föredragningslistan', 'Behandling av dagordningen'],
      en: ['Preferred agenda review'],
    },
    holds: 'meeting',
    filledBy: 'council',
  }),
  column({
    key: 'preferred',
    title: { fi: 'Toivottu ajankohta', sv: 'Önskad tidpunkt', en: 'Preferred time' },
    holds: 'slot',
    required: true,
    filledBy: 'council',
  }),
  column({
    key: 'alternatives',
    title: {
      fi: 'Vaihtoehtoiset ajankohdat',
      sv: 'Alternativa tidpunkter',
      en: 'Alternative times',
    },
    holds: 'slots',
    filledBy: 'council',
  }),
  column({
    key: 'reason',
    title: {
      fi: 'Poikkeavan ajan perustelu',
      sv: 'Motivering till avvikande tid',
      en: 'Reason',
    },
    also: { fi: ['Perustelu'], sv: ['Motivering'], en: ['Reason for another time'] },
    holds: 'text',
    filledBy: 'council',
  }),
  column({
    key: 'economy',
    title: {
      fi: 'Talouden tilanne huomioitu',
      sv: 'Det ekonomiska läget har beaktats',
      en: 'Economic situation considered',
    },
    also: { sv: ['Ekonomiska läget beaktat', 'Det ekonomiska läget beaktat'] },
    holds: 'yes-no',
    filledBy: 'council',
  }),
  column({
    key: 'memo',
    title: { fi: 'Taustamuistio', sv: 'Bakgrundspromemoria', en: 'Background memo' },
    holds: 'text',
    filledBy: 'council',
  }),
  column({
    key: 'themeOther',
    title: { fi: 'Teema ruotsiksi', sv: 'Tema på finska', en: 'Theme in the other language' },
    also: {
      fi: ['Teema suomeksi', 'Teema toisella kielellä'],
      sv: ['Tema på svenska'],
      en: ['Theme in Swedish', 'Theme in Finnish'],
    },
    holds: 'text',
    filledBy: 'council',
  }),
  column({
    key: 'descriptionOther',
    title: {
      fi: 'Teeman kuvaus ruotsiksi',
      sv: 'Beskrivning av temat på finska',
      en: 'Description in the other language',
    },
    also: {
      fi: ['Kuvaus ruotsiksi', 'Teeman kuvaus suomeksi', 'Kuvaus suomeksi'],
      sv: ['Beskrivning på finska', 'Beskrivning av temat på svenska', 'Beskrivning på svenska'],
      en: ['Description in Swedish', 'Description in Finnish'],
    },
    holds: 'text',
    filledBy: 'council',
  }),
  column({
    key: 'questionsOther',
    title: {
      fi: 'Keskustelukysymykset ruotsiksi',
      sv: 'Diskussionsfrågor på finska',
      en: 'Key questions in the other language',
    },
    also: {
      fi: ['Kysymykset ruotsiksi', 'Keskustelukysymykset suomeksi', 'Kysymykset suomeksi'],
      sv: ['Frågor på finska', 'Diskussionsfrågor på svenska', 'Frågor på svenska'],
      en: ['Key questions in Swedish', 'Key questions in Finnish'],
    },
    holds: 'lines',
    filledBy: 'council',
  }),
  column({
    key: 'reported',
    title: { fi: 'Ilmoitettu TEM:lle', sv: 'Anmäld till ANM', en: 'Reported on' },
    also: { fi: ['Ilmoitettu'], sv: ['Anmäld'], en: ['Reported', 'Reported to the ministry'] },
    holds: 'day',
    filledBy: 'council',
  }),
  column({
    key: 'reviewConfirmed',
    title: {
      fi: 'Vahvistettu asialistan käsittelyaika',
      sv: 'Bekräftad behandling av dagordningen',
      en: 'Confirmed review',
    },
    also: {
      fi: ['Vahvistettu käsittely', 'Vahvistettu käsittelyaika'],
      sv: ['Fastställd behandling', 'Bekräftad behandling'],
      en: ['Confirmed agenda review'],
    },
    holds: 'meeting',
    filledBy: 'ministry',
  }),
  column({
    key: 'confirmed',
    title: { fi: 'Vahvistettu ajankohta', sv: 'Bekräftad tidpunkt', en: 'Confirmed time' },
    also: { sv: ['Fastställd tidpunkt'] },
    holds: 'slot',
    filledBy: 'ministry',
  }),
  column({
    key: 'liaison',
    title: { fi: 'TEM-yhteyshenkilö', sv: 'ANM:s kontaktperson', en: 'Ministry liaison' },
    holds: 'name',
    filledBy: 'ministry',
  }),
  column({
    key: 'liaisonEmail',
    title: {
      fi: 'TEM-yhteyshenkilön sähköposti',
      sv: 'E-post till ANM:s kontaktperson',
      en: 'Liaison email',
    },
    also: {
      sv: ['Kontaktpersonens e-post', 'ANM:s kontaktpersons e-post'],
      en: ['Liaison e-mail'],
    },
    holds: 'email',
    filledBy: 'ministry',
  }),
  column({
    key: 'link',
    title: { fi: 'Teams-linkki', sv: 'Teams-länk', en: 'Teams link' },
    holds: 'link',
    filledBy: 'ministry',
  }),
  column({
    key: 'memoSent',
    title: {
      fi: 'Keskustelumuistio toimitettu',
      sv: 'Diskussionspromemorian sänd',
      en: 'Memo sent on',
    },
    also: {
      fi: ['Muistio toimitettu'],
      sv: ['Promemorian skickad', 'Promemorian sänd'],
      en: ['Memo sent'],
    },
    holds: 'day',
    filledBy: 'ministry',
  }),
] as const satisfies readonly Column[];

const REGION_COLUMNS = [
  column({
    key: 'discussion',
    title: { fi: 'Keskustelu', sv: 'Diskussion', en: 'Discussion' },
    holds: 'discussion',
    required: true,
    filledBy: 'council',
  }),
  column({
    key: 'region',
    title: { fi: 'Maakunta', sv: 'Landskap', en: 'Region' },
    holds: 'region',
    required: true,
    filledBy: 'council',
  }),
  column({
    key: 'contact',
    title: { fi: 'Yhteyshenkilö', sv: 'Kontaktperson', en: 'Contact person' },
    also: { en: ['Contact'] },
    holds: 'name',
    filledBy: 'council',
  }),
  column({
    key: 'email',
    title: { fi: 'Sähköposti', sv: 'E-post', en: 'Email' },
    also: {
      fi: ['Sähköpostiosoite'],
      sv: ['Epost', 'E-postadress'],
      en: ['E-mail', 'Email address'],
    },
    holds: 'email',
    filledBy: 'council',
  }),
  column({
    key: 'phone',
    title: { fi: 'Puhelin', sv: 'Telefon', en: 'Phone' },
    also: { fi: ['Puhelinnumero'], sv: ['Telefonnummer'], en: ['Phone number', 'Telephone'] },
    holds: 'phone',
    filledBy: 'council',
  }),
] as const satisfies readonly Column[];

const PARTICIPANT_COLUMNS = [
  column({
    key: 'discussion',
    title: { fi: 'Keskustelu', sv: 'Diskussion', en: 'Discussion' },
    holds: 'discussion',
    required: true,
    filledBy: 'council',
  }),
  column({
    key: 'name',
    title: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
    holds: 'name',
    required: true,
    filledBy: 'council',
  }),
  column({
    key: 'organisation',
    title: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' },
    also: { en: ['Organization'] },
    holds: 'text',
    filledBy: 'council',
  }),
  column({
    key: 'represents',
    title: {
      fi: 'Maakunta tai ministeriö',
      sv: 'Landskap eller ministerium',
      en: 'Represents',
    },
    also: { fi: ['Edustaa'], sv: ['Representerar'], en: ['Region or ministry'] },
    holds: 'represents',
    filledBy: 'council',
  }),
  column({
    key: 'title',
    title: { fi: 'Tehtävänimike', sv: 'Tjänstebeteckning', en: 'Title' },
    also: { sv: ['Titel'], en: ['Job title'] },
    holds: 'text',
    filledBy: 'council',
  }),
  column({
    key: 'role',
    title: { fi: 'Rooli', sv: 'Roll', en: 'Role' },
    holds: 'role',
    filledBy: 'council',
  }),
  column({
    key: 'email',
    title: { fi: 'Sähköposti', sv: 'E-post', en: 'Email' },
    also: {
      fi: ['Sähköpostiosoite'],
      sv: ['Epost', 'E-postadress'],
      en: ['E-mail', 'Email address'],
    },
    holds: 'email',
    filledBy: 'council',
  }),
] as const satisfies readonly Column[];

const SETTING_COLUMNS = [
  column({
    key: 'key',
    title: { fi: 'Asetus', sv: 'Inställning', en: 'Key' },
    also: { fi: ['Avain'], sv: ['Nyckel'], en: ['Setting'] },
    holds: 'setting-key',
    filledBy: 'ministry',
  }),
  column({
    key: 'value',
    title: { fi: 'Arvo', sv: 'Värde', en: 'Value' },
    holds: 'setting-value',
    filledBy: 'ministry',
  }),
] as const satisfies readonly Column[];

/** Every column of the collection workbook, in the order in which a new workbook writes them. */
export const COLUMNS = {
  discussions: DISCUSSION_COLUMNS,
  regions: REGION_COLUMNS,
  participants: PARTICIPANT_COLUMNS,
  settings: SETTING_COLUMNS,
} as const;

/** The sheets that carry rows to read. */
export type TableKey = keyof typeof COLUMNS;
export type ColumnKey<T extends TableKey = TableKey> = (typeof COLUMNS)[T][number]['key'];

/** A column by sheet and key: `regions.email`. */
export type ColumnRef = { [T in TableKey]: `${T}.${ColumnKey<T>}` }[TableKey];

/** What each sheet is called, and by which other names it is found. */
export const SHEETS: {
  readonly [sheet in SheetKey]: {
    readonly title: Words;
    readonly also?: { readonly [language in Language]?: readonly string[] };
  };
} = {
  discussions: { title: { fi: 'Keskustelut', sv: 'Diskussioner', en: 'Discussions' } },
  regions: { title: { fi: 'Maakunnat', sv: 'Landskap', en: 'Regions' } },
  participants: { title: { fi: 'Osallistujat', sv: 'Deltagare', en: 'Participants' } },
  settings: { title: { fi: 'Asetukset', sv: 'Inställningar', en: 'Settings' } },
  check: {
    title: OUR_SHEETS.sheet,
    also: { sv: EARLIER_SHEETS.sheet },
  },
  guide: { title: { fi: 'Ohje', sv: 'Anvisning', en: 'Guide' } },
};

/** The declared column of a sheet. */
export function columnOf(table: TableKey, key: string): Column {
  const found = (COLUMNS[table] as readonly Column[]).find((declared) => declared.key === key);
  if (!found) throw new Error(`No column ${table}.${key}`);
  return found;
}

/** Every title a column is known by, with the language that it speaks for. */
export function titlesOf(declared: {
  readonly title: Words;
  readonly also?: { readonly [language in Language]?: readonly string[] };
}): readonly { readonly language: Language; readonly title: string }[] {
  return (['fi', 'sv', 'en'] as const).flatMap((language) =>
    [declared.title[language], ...(declared.also?.[language] ?? [])].map((title) => ({
      language,
      title,
    })),
  );
}

/** The titles of the sheets that the rules look at, in every language: a host need read no other. */
export function sheetTitles(): {
  /** Sheets with rows and columns. */
  readonly tables: readonly string[];
  /** Sheets in which only what may stand nowhere is looked for. */
  readonly others: readonly string[];
} {
  const isTable = (sheet: SheetKey): boolean => sheet in COLUMNS;
  const titles = (sheets: readonly SheetKey[]): readonly string[] =>
    sheets.flatMap((sheet) => titlesOf(SHEETS[sheet]).map(({ title }) => title));
  return {
    tables: titles(SHEET_KEYS.filter(isTable)),
    others: titles(SHEET_KEYS.filter((sheet) => !isTable(sheet))),
  };
}

const KNOWN_SHEETS = new Set(
  SHEET_KEYS.flatMap((sheet) => titlesOf(SHEETS[sheet]).map(({ title }) => fold(title))),
);

/** Whether the rules look at a sheet of this name at all; no other need be read for a check. */
export const isKnownSheet = (name: string): boolean => KNOWN_SHEETS.has(fold(name));
