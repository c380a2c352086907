import { type Datum, type Fields, fillText, type Language, type Words } from './language.ts';

/** What the menu and the dialogs in Google Sheets say. */
export const SHEETS_TEXTS = {
  menu: { fi: 'ALKE', sv: 'ALKE', en: 'ALKE' },
  'menu-check': { fi: 'Tarkista', sv: 'Kontrollera', en: 'Check' },
  'menu-open': { fi: 'Avaa sivupaneeli', sv: 'Öppna sidopanelen', en: 'Open the sidebar' },
  'menu-create': {
    fi: 'Luo keruutaulukko',
    sv: 'Skapa insamlingsbladen',
    en: 'Create the collection sheets',
  },
  'menu-clean': { fi: 'Poista värit', sv: 'Ta bort färgerna', en: 'Remove the colours' },
  'menu-test': { fi: 'Itsetesti', sv: 'Självtest', en: 'Self-test' },
  title: {
    fi: 'ALKE-tarkistus',
    sv: 'Kontroll av regionutvecklingsdiskussionerna',
    en: 'Regional development discussions: check',
  },
  checked: {
    fi: 'Tarkistettu. {counts}.',
    sv: 'Kontrollerat. {counts}.',
    en: 'Checked. {counts}.',
  },
  'checked-hint': {
    fi: 'Värit näyttävät solut. Sivupaneeli kertoo, mikä on vialla ja miten sen voi korjata.',
    sv: 'Färgerna visar cellerna. Sidopanelen berättar vad som är fel och hur det kan rättas.',
    en: 'The colours show the cells. The sidebar tells what is wrong and how to mend it.',
  },
  'all-well': {
    fi: 'Kaikki kunnossa.',
    sv: 'Allt är i ordning.',
    en: 'All is well.',
  },
  cleaned: {
    fi: 'Värit, Tarkistus ja Seuranta poistettu.',
    sv: 'Färgerna, Kontroll och Uppföljning har tagits bort.',
    en: 'The colours, Check and Follow-up are removed.',
  },

  // The self-test
  'test-all-kept': {
    fi: 'Kaikki toimii kuten pitää. Lupauksia tarkistettu: {count}.',
    sv: 'Allt fungerar som det ska. Kontrollerade löften: {count}.',
    en: 'Everything works as it should. Promises checked: {count}.',
  },
  'test-some-broken': {
    fi: 'Kaikki ei toimi kuten pitää. Lähetä tämä teksti ylläpitäjälle.',
    sv: 'Allt fungerar inte som det ska. Skicka den här texten till administratören.',
    en: 'Not everything works as it should. Send this text to the maintainer.',
  },
  'test-read': {
    fi: 'lukee tekstin, luvun, päivän, kellonajan, totuusarvon ja tyhjän',
    sv: 'läser text, tal, datum, klockslag, sanningsvärde och tomt',
    en: 'reads text, a number, a date, a time of day, a truth value and nothing',
  },
  'test-error-value': {
    fi: 'tuntee kaavan virheen',
    sv: 'känner igen ett formelfel',
    en: 'knows the error of a formula',
  },
  'test-text-stays': {
    fi: 'teksti säilyy tekstinä',
    sv: 'text förblir text',
    en: 'text stays text',
  },
  'test-date-written': {
    fi: 'kirjoittaa päivän ja kellonajan',
    sv: 'skriver datum och klockslag',
    en: 'writes a date and a time',
  },
  'test-changed-since': {
    fi: 'ei kirjoita muuttuneen solun päälle',
    sv: 'skriver inte över en ändrad cell',
    en: 'does not write over a changed cell',
  },
  'test-formula-kept': {
    fi: 'ei kirjoita kaavan päälle',
    sv: 'skriver inte över en formel',
    en: 'does not write over a formula',
  },
  'test-merge-kept': {
    fi: 'ei kirjoita yhdistetyn alueen alle',
    sv: 'skriver inte under sammanfogade celler',
    en: 'does not write beneath merged cells',
  },
  'test-strict': {
    fi: 'tiukka valintalista torjuu vieraan arvon, muut solut kirjoitetaan',
    sv: 'en strikt vallista avvisar ett främmande värde, andra celler skrivs',
    en: 'a strict drop-down refuses an unknown value; other cells are written',
  },
  'test-colours': {
    fi: 'värittää ja säilyttää muiden muotoilut',
    sv: 'färglägger och bevarar andras format',
    en: 'colours, and keeps the formats of others',
  },
  'test-colours-go': {
    fi: 'värit poistuvat jäljettömiin',
    sv: 'färgerna försvinner spårlöst',
    en: 'the colours go without a trace',
  },
  'test-long-rule': {
    fi: 'pitkä ehdollisen muotoilun sääntö säilyy',
    sv: 'en lång regel för villkorsstyrd formatering bevaras',
    en: 'a long rule of conditional formatting is kept',
  },
  'test-formulas': {
    fi: 'kaavat lasketaan taulukon kieliasetuksella',
    sv: 'formlerna räknas med arkets språkinställning',
    en: 'formulas work in the locale of the spreadsheet',
  },
  'test-got': { fi: 'saatiin {got}', sv: 'fick {got}', en: 'got {got}' },
} as const satisfies { readonly [id: string]: Words };

type Texts = typeof SHEETS_TEXTS;
export type SheetsText = keyof Texts;

/** The words for `id`, its braces filled. */
export function saySheets<Id extends SheetsText>(
  id: Id,
  language: Language,
  ...values: [Fields<Texts[Id]['fi']>] extends [never]
    ? []
    : [data: { readonly [Field in Fields<Texts[Id]['fi']>]: Datum }]
): string {
  return fillText(SHEETS_TEXTS[id][language], values[0] ?? {}, language);
}
