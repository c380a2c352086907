import type { Language, Words } from '../messages/language.ts';

/** What a setting's value is. */
export type SettingHolds =
  | 'year'
  | 'text'
  | 'mailboxes'
  | 'deadline'
  | 'day'
  | 'weeks'
  | 'slots'
  | 'meetings'
  | 'count'
  | 'regions'
  | 'deviation';

export interface SettingKey {
  readonly id: string;
  /** What new workbooks write. */
  readonly title: Words;
  /** Other titles understood when read, by language. */
  readonly also?: { readonly [language in Language]?: readonly string[] };
  readonly holds: SettingHolds;
  /** May stand on several rows. */
  readonly repeats?: true;
}

const key = <const K extends SettingKey>(declared: K): K => declared;

/** Every setting, in the order in which a new workbook writes them. */
export const SETTING_KEYS = [
  key({ id: 'year', title: { fi: 'Vuosi', sv: 'År', en: 'Year' }, holds: 'year' }),
  key({
    id: 'diaryNumber',
    title: { fi: 'Diaarinumero', sv: 'Diarienummer', en: 'Diary number' },
    holds: 'text',
  }),
  key({
    id: 'mailbox',
    title: { fi: 'Sähköpostilaatikko', sv: 'E-postlåda', en: 'Mailbox' },
    also: { fi: ['Postilaatikko'], sv: ['Postlåda'] },
    holds: 'mailboxes',
    repeats: true,
  }),
  key({
    id: 'reporting',
    title: {
      fi: 'Ilmoitusten määräaika',
      sv: 'Tidsfrist för anmälningar',
      en: 'Reporting deadline',
    },
    holds: 'deadline',
  }),
  key({
    id: 'liaison',
    title: {
      fi: 'TEM-yhteyshenkilöt nimetty viimeistään',
      sv: 'ANM:s kontaktpersoner utsedda senast',
      en: 'Liaison deadline',
    },
    also: { fi: ['Yhteyshenkilöiden määräaika'], sv: ['Tidsfrist för kontaktpersoner'] },
    holds: 'deadline',
  }),
  key({
    id: 'agenda',
    title: {
      fi: 'Asialistojen määräaika',
      sv: 'Tidsfrist för föredragningslistor',
      en: 'Agenda deadline',
    },
    also: { sv: ['Tidsfrist för dagordningar'] },
    holds: 'deadline',
  }),
  key({
    id: 'weeks',
    title: { fi: 'Viikot', sv: 'Veckor', en: 'Weeks' },
    holds: 'weeks',
    repeats: true,
  }),
  key({
    id: 'slot',
    title: { fi: 'Tarjottu ajankohta', sv: 'Erbjuden tidpunkt', en: 'Slot' },
    also: { fi: ['Keskusteluaika'], sv: ['Diskussionstid'], en: ['Offered time'] },
    holds: 'slots',
    repeats: true,
  }),
  key({
    id: 'meeting',
    title: { fi: 'Verkoston kokous', sv: 'Möte i statsrådsnätverket', en: 'Network meeting' },
    also: { sv: ['Nätverksmöte'] },
    holds: 'meetings',
    repeats: true,
  }),
  key({
    id: 'minimumRegions',
    title: { fi: 'Maakuntia vähintään', sv: 'Minsta antal landskap', en: 'Minimum regions' },
    also: { sv: ['Landskap minst'] },
    holds: 'count',
  }),
  key({
    id: 'regions',
    title: { fi: 'Maakunnat', sv: 'Landskap', en: 'Regions' },
    holds: 'regions',
    repeats: true,
  }),
  key({
    id: 'descriptionLimit',
    title: {
      fi: 'Kuvauksen enimmäispituus',
      sv: 'Beskrivningens maximilängd',
      en: 'Description limit',
    },
    holds: 'count',
  }),
  key({
    id: 'questionLimit',
    title: { fi: 'Kysymyksiä enintään', sv: 'Högsta antal frågor', en: 'Question limit' },
    also: { sv: ['Frågor högst'] },
    holds: 'count',
  }),
  key({
    id: 'participantLimit',
    title: { fi: 'Osallistujia enintään', sv: 'Högsta antal deltagare', en: 'Participant limit' },
    also: { sv: ['Deltagare högst'] },
    holds: 'count',
  }),
  key({
    id: 'personalDataRemoved',
    title: {
      fi: 'Henkilötiedot poistettu',
      sv: 'Personuppgifterna raderade',
      en: 'Personal data removed',
    },
    holds: 'day',
  }),
  key({
    id: 'deviation',
    title: { fi: 'Hyväksytty poikkeama', sv: 'Godkänd avvikelse', en: 'Accepted deviation' },
    holds: 'deviation',
    repeats: true,
  }),
] as const satisfies readonly SettingKey[];

export type SettingKeyId = (typeof SETTING_KEYS)[number]['id'];

/** The declared key. */
export function settingKey(id: SettingKeyId): SettingKey {
  const found = (SETTING_KEYS as readonly SettingKey[]).find((declared) => declared.id === id);
  if (!found) throw new Error(`No setting ${id}`);
  return found;
}
