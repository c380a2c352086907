import { type Datum, fillText, type Language, type Words } from './language.ts';

/** What is said of the timetable. Times and ids are inserted as they stand. */
export const SCHEDULE = {
  title: { fi: 'Ehdotus aikatauluksi', sv: 'Förslag till tidtabell', en: 'Proposed timetable' },
  slots: { fi: 'Keskustelut', sv: 'Diskussionerna', en: 'Discussions' },
  reviews: {
    fi: 'Asialistojen käsittely VN-verkostossa',
    sv: 'Behandling av dagordningarna i statsrådsnätverket',
    en: 'Review of the agendas in the government network',
  },
  optima: {
    fi: 'Yhtä hyviä aikatauluja: {count}. Näytetään: {shown}.',
    sv: 'Lika bra tidtabeller: {count}. Visas: {shown}.',
    en: 'Equally good timetables: {count}. Shown: {shown}.',
  },
  worth: {
    fi: 'Ensisijaisia toiveita toteutuu: {wishes}, vaihtoehtoja: {alternatives}, vahvistettuja siirtyy: {moved}.',
    sv: 'Förstahandsönskemål som uppfylls: {wishes}, alternativ: {alternatives}, bekräftade som flyttas: {moved}.',
    en: 'First wishes met: {wishes}, alternatives: {alternatives}, confirmed times moved: {moved}.',
  },
  cases: {
    fi: 'Kaikki mahdollisuudet käytiin läpi: {count}.',
    sv: 'Alla möjligheter gicks igenom: {count}.',
    en: 'Every possibility was weighed: {count}.',
  },
  'cases-many': {
    fi: 'Mahdollisuuksia on {count}, joten niitä ei käyty läpi yksitellen: näytetään yksi parhaista.',
    sv: 'Möjligheterna är {count}, så de gicks inte igenom en och en: en av de bästa visas.',
    en: 'There are {count} possibilities, so they were not weighed one by one: one of the best is shown.',
  },
  'cases-many-overlapping': {
    fi: 'Mahdollisuuksia on {count}, joten niitä ei käyty läpi yksitellen, ja osa ajoista menee päällekkäin: näytetään paras, joka löytyi.',
    sv: 'Möjligheterna är {count}, så de gicks inte igenom en och en, och en del av tiderna överlappar: den bästa som hittades visas.',
    en: 'There are {count} possibilities, so they were not weighed one by one, and some of the times overlap: the best that was found is shown.',
  },
  'not-found': {
    fi: 'Aikataulua ei löytynyt: mahdollisuuksia on {count}, ja osa ajoista menee päällekkäin. Vahvista ensin joitakin aikoja.',
    sv: 'Ingen tidtabell hittades: möjligheterna är {count}, och en del av tiderna överlappar. Bekräfta först några tider.',
    en: 'No timetable was found: there are {count} possibilities, and some of the times overlap. Confirm some of the times first.',
  },
  'confirmed-unclear': {
    fi: 'Aikataulua ei voi tehdä: keskustelun {id} vahvistettua aikaa ei voi lukea ({text}). Korjaa se ensin.',
    sv: 'Ingen tidtabell är möjlig: den bekräftade tiden för {id} kan inte läsas ({text}). Rätta den först.',
    en: 'No timetable is possible: the confirmed time of {id} cannot be read ({text}). Mend it first.',
  },
  'review-unclear': {
    fi: '{id}: vahvistettua käsittelyaikaa ei voi lukea ({text}), joten se jää ennalleen. Korjaa se.',
    sv: '{id}: den bekräftade behandlingen kan inte läsas ({text}), så den lämnas som den är. Rätta den.',
    en: '{id}: its confirmed review cannot be read ({text}), so it is left as it is. Mend it.',
  },
  proposal: { fi: 'Vaihtoehto {number}', sv: 'Alternativ {number}', en: 'Choice {number}' },
  nothing: {
    fi: 'Työkirjassa ei ole keskustelua, jolla on tunnus.',
    sv: 'Arbetsboken har ingen diskussion med kod.',
    en: 'The workbook has no discussion with an id.',
  },
  'no-slots': {
    fi: 'Tarjottuja ajankohtia ei ole. Kirjoita ne taulukkoon Asetukset.',
    sv: 'Det finns inga erbjudna tidpunkter. Skriv dem på bladet Inställningar.',
    en: 'There are no offered times. Write them on the sheet Settings.',
  },
  'no-meetings': {
    fi: 'VN-verkoston kokouksia ei ole. Kirjoita ne taulukkoon Asetukset.',
    sv: 'Det finns inga möten i statsrådsnätverket. Skriv dem på bladet Inställningar.',
    en: 'There are no meetings of the government network. Write them on the sheet Settings.',
  },
  'confirmed-clash': {
    fi: 'Aikataulua ei voi tehdä: {one} ja {other} on vahvistettu samaan aikaan ({slot}). Siirrä toinen.',
    sv: 'Ingen tidtabell är möjlig: {one} och {other} är bekräftade till samma tid ({slot}). Flytta den ena.',
    en: 'No timetable is possible: {one} and {other} are confirmed for the same time ({slot}). Move one of them.',
  },
  'too-few-slots': {
    fi: 'Aikataulua ei voi tehdä: aikaa odottavia keskusteluja on {discussions} ({ids}), vapaita aikoja {slots}. Lisää ajankohtia tai yhdistä keskusteluja.',
    sv: 'Ingen tidtabell är möjlig: diskussioner som väntar på tid är {discussions} ({ids}), lediga tider {slots}. Lägg till tider eller slå ihop diskussioner.',
    en: 'No timetable is possible: discussions waiting for a time {discussions} ({ids}), free times {slots}. Add times or join discussions.',
  },
  'stays-confirmed': {
    fi: '{id} pysyy vahvistetussa ajassaan.',
    sv: '{id} behåller sin bekräftade tid.',
    en: '{id} keeps its confirmed time.',
  },
  'gets-wish': {
    fi: '{id} saa toiveensa.',
    sv: '{id} får sitt önskemål.',
    en: '{id} gets its wish.',
  },
  'gets-alternative': {
    fi: '{id} siirtyy vaihtoehtoonsa, koska {wish} on keskustelulla {other}.',
    sv: '{id} flyttas till sitt alternativ, eftersom {other} har {wish}.',
    en: '{id} moves to its alternative, because {other} has {wish}.',
  },
  'gets-only-alternative': {
    fi: '{id} saa ilmoittamansa vaihtoehdon.',
    sv: '{id} får det alternativ som anmälts.',
    en: '{id} gets the alternative it named.',
  },
  'gets-other': {
    fi: '{id} saa vapaan ajan, koska {wish} on keskustelulla {other} eikä sen vaihtoehtoja ole vapaana.',
    sv: '{id} får en ledig tid, eftersom {other} har {wish} och inget av dess alternativ är ledigt.',
    en: '{id} gets a free time, because {other} has {wish} and none of its alternatives is free.',
  },
  'gets-any': {
    fi: '{id} ei ole toivonut käytettävissä olevaa aikaa ja saa vapaan ajan.',
    sv: '{id} har inte önskat någon tillgänglig tid och får en ledig tid.',
    en: '{id} has not wished for an available time and gets a free one.',
  },
  'review-wish': {
    fi: '{id}: asialista käsitellään toivotussa kokouksessa.',
    sv: '{id}: dagordningen behandlas på det önskade mötet.',
    en: '{id}: its agenda is handled in the meeting it wished for.',
  },
  'review-any': {
    fi: '{id} ei ole ilmoittanut toivetta: asialistat jaetaan kokouksiin tasaisesti.',
    sv: '{id} har inte anmält något önskemål: dagordningarna fördelas jämnt på mötena.',
    en: '{id} has no wish: the agendas are spread evenly over the meetings.',
  },
  'moves-from': {
    fi: '{id} siirtyy vahvistetusta ajastaan {from}.',
    sv: '{id} flyttas från sin bekräftade tid {from}.',
    en: '{id} moves from its confirmed time {from}.',
  },
  'regions-title': { fi: 'Maakunnat', sv: 'Landskap', en: 'Regions' },
  'no-free': {
    fi: 'Jokainen maakunta on jossakin keskustelussa.',
    sv: 'Alla landskap finns i någon diskussion.',
    en: 'Every region is in a discussion.',
  },
  free: {
    fi: 'Maakunnat, jotka eivät ole missään keskustelussa: {regions}.',
    sv: 'Landskap som inte finns i någon diskussion: {regions}.',
    en: 'Regions in no discussion: {regions}.',
  },
  splits: {
    fi: 'Kaikki {total} maakuntaa voidaan vielä jakaa näin: {splits}.',
    sv: 'Alla {total} landskap kan ännu delas så här: {splits}.',
    en: 'All {total} regions can still be divided like this: {splits}.',
  },
  'no-splits': {
    fi: 'Kaikkia {total} maakuntaa ei enää voi jakaa niin, että jokaisessa keskustelussa on vähintään {minimum}.',
    sv: 'Alla {total} landskap kan inte längre delas så att varje diskussion har minst {minimum}.',
    en: 'All {total} regions can no longer be divided so that each discussion has at least {minimum}.',
  },
  'nothing-to-write': {
    fi: 'Kirjoitettavaa ei ole: ajat on jo vahvistettu.',
    sv: 'Det finns inget att skriva: tiderna är redan bekräftade.',
    en: 'There is nothing to write: the times are confirmed already.',
  },
} as const satisfies { readonly [id: string]: Words };

/** A sentence about the timetable. */
export function saySchedule(
  message: keyof typeof SCHEDULE,
  language: Language,
  data: { readonly [field: string]: Datum } = {},
): string {
  return fillText(SCHEDULE[message][language], data, language);
}
