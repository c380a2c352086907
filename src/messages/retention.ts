import { type Datum, fillText, type Language, type Words } from './language.ts';

/** What is said before and after personal data are removed. */
const RETENTION = {
  title: {
    fi: 'Poista henkilötiedot',
    sv: 'Radera personuppgifter',
    en: 'Remove personal data',
  },
  question: {
    fi: 'Yhteyshenkilöt, osallistujat ja TEM-yhteyshenkilöt osoitteineen tyhjennetään. Teemat, maakunnat ja ajat säilyvät. Päivä merkitään asetuksiin.',
    sv: 'Kontaktpersonerna, deltagarna och ANM:s kontaktpersoner töms med sina adresser. Teman, landskap och tider finns kvar. Dagen antecknas i inställningarna.',
    en: 'Contact persons, participants and ministry liaisons are emptied with their addresses. Themes, regions and times stay. The day is noted in the settings.',
  },
  emptied: {
    fi: 'Tyhjennettyjä soluja: {count}.',
    sv: 'Tömda celler: {count}.',
    en: 'Cells emptied: {count}.',
  },
  what: { fi: 'Tyhjennetään', sv: 'Töms', en: 'To be emptied' },
  cells: {
    fi: '{sheet}, {title}: {count}',
    sv: '{sheet}, {title}: {count}',
    en: '{sheet}, {title}: {count}',
  },
  nothing: {
    fi: 'Työkirjassa ei ole tyhjennettäviä henkilötietoja.',
    sv: 'Det finns inga personuppgifter att tömma i arbetsboken.',
    en: 'There are no personal data to empty in the workbook.',
  },
  removed: {
    fi: 'Henkilötiedot on poistettu {day}.',
    sv: 'Personuppgifterna har raderats {day}.',
    en: 'The personal data were removed on {day}.',
  },
  early: {
    fi: 'Kierroksen keskusteluja on vielä pitämättä: yhteystietoja tarvitaan vielä.',
    sv: 'Alla diskussioner i omgången har inte hållits: kontaktuppgifterna behövs ännu.',
    en: 'Not all discussions of the round have been held: the contact details are still needed.',
  },
  remove: {
    fi: 'Tyhjennä solut ({count})',
    sv: 'Töm cellerna ({count})',
    en: 'Empty the cells ({count})',
  },
  after: { fi: 'Tee itse', sv: 'Gör själv', en: 'To do yourself' },
  'free-texts': {
    fi: 'Tarkista itse vapaat tekstit: kuvaukset, perustelut, taustamuistiot ja omat sarakkeet voivat mainita ihmisiä.',
    sv: 'Kontrollera själv de fria texterna: beskrivningar, motiveringar, promemorior och egna kolumner kan nämna personer.',
    en: 'Look through the free texts yourself: descriptions, reasons, memos and columns of your own may mention people.',
  },
  elsewhere: {
    fi: 'Poista tiedot myös kopioista, versiohistoriasta, kommenteista, pivot-taulukoista ja tehdyistä asiakirjoista.',
    sv: 'Radera uppgifterna även ur kopior, versionshistorik, kommentarer, pivottabeller och dokument som har gjorts.',
    en: 'Remove the data from copies, version history, comments, PivotTables and finished documents as well.',
  },
} as const satisfies { readonly [id: string]: Words };

export type RetentionText = keyof typeof RETENTION;

/** A sentence about the removal. */
export function sayRetention(
  {
    id,
    data = {},
  }: { readonly id: RetentionText; readonly data?: { readonly [field: string]: Datum } },
  language: Language,
): string {
  return fillText(RETENTION[id][language], data, language);
}
