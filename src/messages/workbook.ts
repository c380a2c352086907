import type { Words } from './language.ts';

/**
 * What the collection workbook itself says: notes, prompts, the status column, the guide.
 * Titles of sheets, columns and settings are declared with them, not here.
 */
export const WORKBOOK = {
  'band-council': { fi: 'Liitto täyttää', sv: 'Förbundet fyller i', en: 'Filled by the council' },
  'band-ministry': { fi: 'TEM täyttää', sv: 'ANM fyller i', en: 'Filled by the ministry' },
  'regions-note': {
    fi: 'Liitto täyttää: valitse oman maakuntasi rivillä keskustelu tai ”{notTakingPart}” ja kirjoita yhteyshenkilö',
    sv: 'Förbundet fyller i: välj diskussion eller ”{notTakingPart}” på landskapets rad och skriv kontaktpersonen',
    en: 'Filled by the council: on the row of your region choose the discussion or “{notTakingPart}” and write the contact person',
  },
  'participants-note': {
    fi: 'Liitto täyttää alueen osallistujat, kukin ministeriö omansa: yksi rivi henkilöä kohden',
    sv: 'Förbundet fyller i regionens deltagare, varje ministerium sina egna: en rad per person',
    en: 'Filled by the council for the region, by each ministry for itself: one row per person',
  },
  'settings-note': {
    fi: 'TEM täyttää: tarkistukset ja valikot noudattavat näitä tietoja',
    sv: 'ANM fyller i: kontrollerna och listrutorna följer dessa uppgifter',
    en: 'Filled by the ministry: the checks and the drop-downs follow these values',
  },
  'settings-meaning': { fi: 'Selitys', sv: 'Förklaring', en: 'Explanation' },
  'status-title': { fi: 'Tila', sv: 'Läge', en: 'Status' },
  'workings-title': { fi: 'Luettelot', sv: 'Listor', en: 'Lists' },
  'workings-note': {
    fi: 'Valikkojen ja Tila-sarakkeiden laskelmat. Taulukossa ei ole henkilötietoja. Älä muuta.',
    sv: 'Beräkningar för listrutorna och kolumnen Läge. Bladet innehåller inga personuppgifter. Ändra inte.',
    en: 'Workings of the drop-downs and the Status columns. There are no personal data here. Do not change.',
  },
} as const satisfies { readonly [id: string]: Words };

/** The words of the status columns. Numbers and names are joined to them by formulas. */
export const STATUS = {
  fine: { fi: 'Kunnossa', sv: 'I ordning', en: 'In order' },
  'takes-no-part': { fi: 'Ei osallistu', sv: 'Deltar inte', en: 'Not taking part' },
  wrong: { fi: 'Korjaa: ', sv: 'Rätta: ', en: 'Correct: ' },
  check: { fi: 'Tarkista: ', sv: 'Kontrollera: ', en: 'Check: ' },
  report: {
    fi: 'Ilmoituksesta puuttuu: ',
    sv: 'I anmälan saknas: ',
    en: 'Missing from the report: ',
  },
  later: {
    fi: 'Ilmoitus kunnossa. Vielä puuttuu: ',
    sv: 'Anmälan i ordning. Saknas ännu: ',
    en: 'Report in order. Still missing: ',
  },
  missing: { fi: 'Puuttuu: ', sv: 'Saknas: ', en: 'Missing: ' },
  'choose-discussion': {
    fi: 'Valitse keskustelu',
    sv: 'Välj diskussion',
    en: 'Choose the discussion',
  },
  // still missing from the report
  theme: { fi: 'teema', sv: 'tema', en: 'theme' },
  description: { fi: 'kuvaus', sv: 'beskrivning', en: 'description' },
  questions: { fi: 'kysymykset', sv: 'frågor', en: 'questions' },
  ministries: { fi: 'ministeriöitä', sv: 'ministerier', en: 'ministries' },
  regions: { fi: 'maakuntia', sv: 'landskap', en: 'regions' },
  contacts: { fi: 'yhteyshenkilö', sv: 'kontaktperson', en: 'contact person' },
  emails: { fi: 'sähköposti', sv: 'e-post', en: 'email' },
  review: {
    fi: 'asialistan käsittelyaika',
    sv: 'behandling av dagordningen',
    en: 'agenda review',
  },
  slot: { fi: 'toivottu ajankohta', sv: 'önskad tidpunkt', en: 'preferred time' },
  reported: { fi: 'ilmoituspäivä', sv: 'anmälningsdag', en: 'reporting date' },
  // still missing from the preparations
  liaison: { fi: 'TEM-yhteyshenkilö', sv: 'ANM:s kontaktperson', en: 'ministry liaison' },
  participants: {
    fi: 'osallistujia nimeämättä',
    sv: 'deltagare ej utsedda',
    en: 'participants to be named',
  },
  chair: { fi: 'puheenjohtaja', sv: 'ordförande', en: 'chair' },
  link: { fi: 'Teams-linkki', sv: 'Teams-länk', en: 'Teams link' },
  // to look at: the formulas do not understand what stands there
  alternatives: {
    fi: 'vaihtoehtoiset ajankohdat',
    sv: 'alternativa tidpunkter',
    en: 'alternative times',
  },
  confirmed: { fi: 'vahvistettu ajankohta', sv: 'bekräftad tidpunkt', en: 'confirmed time' },
  reviewConfirmed: {
    fi: 'vahvistettu käsittelyaika',
    sv: 'bekräftad behandling',
    en: 'confirmed review',
  },
  memoSent: { fi: 'muistion päivä', sv: 'promemorians datum', en: 'memo date' },
  'ministry-ambiguous': {
    fi: 'ministeriön lyhenne',
    sv: 'ministeriets förkortning',
    en: 'ministry abbreviation',
  },
  // wrong
  'id-missing': { fi: 'tunnus puuttuu', sv: 'koden saknas', en: 'the ID is missing' },
  'id-twice': {
    fi: 'sama tunnus kahdesti',
    sv: 'samma kod två gånger',
    en: 'the same ID twice',
  },
  'too-many': {
    fi: 'keskusteluja liikaa, mahdollisia',
    sv: 'för många diskussioner, möjliga',
    en: 'too many discussions, possible',
  },
  'region-elsewhere': {
    fi: 'on myös toisessa keskustelussa',
    sv: 'finns även i en annan diskussion',
    en: 'is in another discussion as well',
  },
  'region-unknown': {
    fi: 'maakunnan nimi',
    sv: 'landskapets namn',
    en: 'name of the region',
  },
  'region-missing': {
    fi: 'maakunta puuttuu',
    sv: 'landskapet saknas',
    en: 'the region is missing',
  },
  'ministry-unknown': {
    fi: 'ministeriön nimi',
    sv: 'ministeriets namn',
    en: 'name of the ministry',
  },
  'slot-year': {
    fi: 'toivotun ajankohdan vuosi',
    sv: 'året i den önskade tidpunkten',
    en: 'year of the preferred time',
  },
  'alternatives-year': {
    fi: 'vaihtoehtoisten ajankohtien vuosi',
    sv: 'året i de alternativa tidpunkterna',
    en: 'year of the alternative times',
  },
  'confirmed-year': {
    fi: 'vahvistetun ajankohdan vuosi',
    sv: 'året i den bekräftade tidpunkten',
    en: 'year of the confirmed time',
  },
  'review-year': {
    fi: 'asialistan käsittelyajan vuosi',
    sv: 'året i behandlingen av dagordningen',
    en: 'year of the agenda review',
  },
  'confirmed-twice': {
    fi: 'sama vahvistettu ajankohta kahdella keskustelulla',
    sv: 'två diskussioner har samma bekräftade tidpunkt',
    en: 'two discussions have the same confirmed time',
  },
  'email-wrong': { fi: 'sähköpostiosoite', sv: 'e-postadressen', en: 'email address' },
  'discussion-unknown': {
    fi: 'keskustelua ei ole',
    sv: 'diskussionen finns inte',
    en: 'there is no such discussion',
  },
  'error-value': {
    fi: 'solussa on virhearvo',
    sv: 'en cell har ett felvärde',
    en: 'an error value',
  },
} as const satisfies { readonly [id: string]: Words };

/** What a yes-or-no column is given to choose from. */
export const YES_NO = {
  fi: ['kyllä', 'ei'],
  sv: ['ja', 'nej'],
  en: ['yes', 'no'],
} as const;

/** What appears beside a cell with a list to choose from. */
export const PROMPTS = {
  discussion: {
    fi: 'Valitse keskustelun tunnus tai ”{notTakingPart}”.',
    sv: 'Välj diskussionens kod eller ”{notTakingPart}”.',
    en: 'Choose the ID of the discussion or “{notTakingPart}”.',
  },
  slot: {
    fi: 'Valitse tarjotuista ajoista. Jos muu aika on sovittu, kirjoita se ja perustele.',
    sv: 'Välj bland de erbjudna tiderna. Om en annan tid har avtalats, skriv den och motivera.',
    en: 'Choose from the offered times. If another time has been agreed, write it and give the reason.',
  },
  meeting: {
    fi: 'Valitse valtioneuvostoverkoston kokous.',
    sv: 'Välj ett möte i statsrådsnätverket.',
    en: 'Choose a meeting of the government network.',
  },
  represents: {
    fi: 'Valitse maakunta tai ministeriö. Muiden organisaatioiden edustajilta jätetään tyhjäksi.',
    sv: 'Välj landskap eller ministerium. Lämnas tomt för företrädare för andra organisationer.',
    en: 'Choose the region or ministry. Leave empty for representatives of other organisations.',
  },
  role: {
    fi: 'Tyhjä tarkoittaa osallistujaa.',
    sv: 'Tomt betyder deltagare.',
    en: 'Empty means participant.',
  },
} as const satisfies { readonly [id: string]: Words };

/** What each setting means, in the sheet Asetukset and in the README. */
export const SETTING_MEANINGS = {
  year: {
    fi: 'Vuosi, jona keskustelut pidetään.',
    sv: 'Året då diskussionerna förs.',
    en: 'The year in which the discussions are held.',
  },
  diaryNumber: {
    fi: 'Merkitään ilmoituksiin ja asiakirjoihin.',
    sv: 'Antecknas i anmälningar och dokument.',
    en: 'Given in reports and documents.',
  },
  mailbox: {
    fi: 'Mihin ilmoitukset lähetetään. Yksi osoite riville.',
    sv: 'Vart anmälningarna skickas. En adress per rad.',
    en: 'Where the reports are sent. One address per row.',
  },
  reporting: {
    fi: 'Viimeinen päivä ilmoittaa teema, maakunnat ja yhteyshenkilöt.',
    sv: 'Sista dagen att anmäla tema, landskap och kontaktpersoner.',
    en: 'The last day to report theme, regions and contact persons.',
  },
  liaison: {
    fi: 'Viimeinen päivä nimetä TEM-yhteyshenkilöt.',
    sv: 'Sista dagen att utse ANM:s kontaktpersoner.',
    en: 'The last day to name the ministry liaisons.',
  },
  agenda: {
    fi: 'Asialistat ja kutsut ovat valmiina ja osallistujat tiedossa.',
    sv: 'Dagordningarna och inbjudningarna är klara och deltagarna kända.',
    en: 'Agendas and invitations are ready and the participants known.',
  },
  weeks: {
    fi: 'Viikot, joilla keskustelut pidetään, esimerkiksi 12, 13.',
    sv: 'Veckorna då diskussionerna förs, till exempel 12, 13.',
    en: 'The weeks of the discussions, for example 12, 13.',
  },
  slot: {
    fi: 'Ajankohta, jota keskusteluille tarjotaan. Lisää uusi rivi muiden väliin, niin se tulee valikkoon.',
    sv: 'En tidpunkt som erbjuds för diskussionerna. Infoga en ny rad mellan de andra, så kommer den med i listrutan.',
    en: 'A time offered for the discussions. Insert a new row between the others, and it appears in the drop-down.',
  },
  meeting: {
    fi: 'Valtioneuvostoverkoston kokous, jossa asialistoja käsitellään.',
    sv: 'Möte i statsrådsnätverket där dagordningarna behandlas.',
    en: 'A meeting of the government network where agendas are handled.',
  },
  minimumRegions: {
    fi: 'Kuinka monta maakuntaa keskusteluun vähintään osallistuu.',
    sv: 'Hur många landskap som minst deltar i en diskussion.',
    en: 'How many regions take part in a discussion at least.',
  },
  regions: {
    fi: 'Kierroksen maakunnat pilkuilla erotettuina. Tyhjä: kaikki 18.',
    sv: 'Omgångens landskap åtskilda med komma. Tomt: alla 18.',
    en: 'The regions of the round, separated by commas. Empty: all 18.',
  },
  descriptionLimit: {
    fi: 'Teeman kuvauksen pituus merkkeinä.',
    sv: 'Längden på beskrivningen av temat i tecken.',
    en: 'Length of the description in characters.',
  },
  questionLimit: {
    fi: 'Keskustelukysymysten määrä.',
    sv: 'Antalet diskussionsfrågor.',
    en: 'Number of key questions.',
  },
  participantLimit: {
    fi: 'Osallistujien määrä yhdessä keskustelussa.',
    sv: 'Antalet deltagare i en diskussion.',
    en: 'Number of participants in one discussion.',
  },
  personalDataRemoved: {
    fi: 'Päivä, jona henkilötiedot poistettiin kierroksen päätyttyä.',
    sv: 'Dagen då personuppgifterna raderades efter omgången.',
    en: 'The day when the personal data were removed after the round.',
  },
  deviation: {
    fi: 'Havainto, joka on sovittu: sääntö @ rivi = perustelu, esimerkiksi time-outside-weeks @ K1 = sovittu ministeriön kanssa.',
    sv: 'En avvikelse som har avtalats: regel @ rad = motivering, till exempel time-outside-weeks @ K1 = avtalat med ministeriet.',
    en: 'A finding that has been agreed: rule @ row = reason, for example time-outside-weeks @ K1 = agreed with the ministry.',
  },
} as const satisfies { readonly [setting: string]: Words };

/** What to write in each column, by sheet and key, in the guide and in the README. */
export const COLUMN_HINTS = {
  'discussions.id': {
    fi: 'Lyhyt tunnus: K1, K2, K3 …',
    sv: 'Kort kod: K1, K2, K3 …',
    en: 'A short ID: K1, K2, K3 …',
  },
  'discussions.theme': {
    fi: 'Yksi poikkihallinnollinen teema.',
    sv: 'Ett tvärsektoriellt tema.',
    en: 'One cross-administrative theme.',
  },
  'discussions.description': {
    fi: 'Teema lyhyesti, muutama virke.',
    sv: 'Temat i korthet, några meningar.',
    en: 'The theme in brief, a few sentences.',
  },
  'discussions.questions': {
    fi: 'Kysymykset, joihin keskustelussa keskitytään. Yksi riville (Alt+Enter).',
    sv: 'Frågorna som diskussionen koncentreras på. En per rad (Alt+Enter).',
    en: 'The questions that the discussion deals with. One per line (Alt+Enter).',
  },
  'discussions.ministries': {
    fi: 'Ministeriöt, joita teema koskee, vähintään kaksi: esimerkiksi TEM, OKM.',
    sv: 'Ministerierna som temat berör, minst två: till exempel ANM, UKM.',
    en: 'The ministries concerned, at least two: for example TEM, OKM.',
  },
  'discussions.review': {
    fi: 'Valtioneuvostoverkoston kokous, jossa asialista toivotaan käsiteltävän.',
    sv: 'Mötet i statsrådsnätverket där dagordningen önskas bli behandlad.',
    en: 'The meeting of the government network where the agenda is wished to be handled.',
  },
  'discussions.preferred': {
    fi: 'Keskustelun toivottu aika. Valitse tarjotuista.',
    sv: 'Den önskade tiden för diskussionen. Välj bland de erbjudna.',
    en: 'The preferred time of the discussion. Choose from those offered.',
  },
  'discussions.alternatives': {
    fi: 'Muut sopivat ajat, yksi riville.',
    sv: 'Andra tider som passar, en per rad.',
    en: 'Other times that suit, one per line.',
  },
  'discussions.reason': {
    fi: 'Miksi aika on muu kuin tarjotut.',
    sv: 'Varför tiden är en annan än de erbjudna.',
    en: 'Why the time is another than those offered.',
  },
  'discussions.economy': {
    fi: 'Onko talouden tilanne otettu teemassa huomioon: kyllä tai ei.',
    sv: 'Har det ekonomiska läget beaktats i temat: ja eller nej.',
    en: 'Whether the theme considers the economic situation: yes or no.',
  },
  'discussions.memo': {
    fi: 'Tiiviin taustamuistion nimi tai linkki. Vapaaehtoinen.',
    sv: 'Namn på eller länk till en kort bakgrundspromemoria. Frivillig.',
    en: 'Name of or link to a short background memo. Optional.',
  },
  'discussions.themeOther': {
    fi: 'Sama toisella kielellä, kun mukana on kaksikielinen maakunta.',
    sv: 'Samma på det andra språket, när ett tvåspråkigt landskap deltar.',
    en: 'The same in the other language when a bilingual region takes part.',
  },
  'discussions.descriptionOther': {
    fi: 'Sama toisella kielellä.',
    sv: 'Samma på det andra språket.',
    en: 'The same in the other language.',
  },
  'discussions.questionsOther': {
    fi: 'Samat toisella kielellä, yksi riville.',
    sv: 'Samma på det andra språket, en per rad.',
    en: 'The same in the other language, one per line.',
  },
  'discussions.reported': {
    fi: 'Päivä, jona ilmoitus lähetettiin.',
    sv: 'Dagen då anmälan skickades.',
    en: 'The day when the report was sent.',
  },
  'discussions.reviewConfirmed': {
    fi: 'Kokous, jossa asialista käsitellään.',
    sv: 'Mötet där dagordningen behandlas.',
    en: 'The meeting where the agenda is handled.',
  },
  'discussions.confirmed': {
    fi: 'Keskustelun sovittu aika.',
    sv: 'Den avtalade tiden för diskussionen.',
    en: 'The agreed time of the discussion.',
  },
  'discussions.liaison': {
    fi: 'Keskustelun valmistelusta vastaava TEM:ssä.',
    sv: 'Den som vid ANM ansvarar för förberedelserna.',
    en: 'The person at the ministry who is responsible for the preparations.',
  },
  'discussions.liaisonEmail': {
    fi: 'Hänen osoitteensa.',
    sv: 'Personens adress.',
    en: 'The address of the liaison.',
  },
  'discussions.link': {
    fi: 'Kokouksen osoite, alkaa https://',
    sv: 'Mötets adress, börjar med https://',
    en: 'The address of the meeting, begins with https://',
  },
  'discussions.memoSent': {
    fi: 'Päivä, jona keskustelun muistio lähetettiin osallistujille.',
    sv: 'Dagen då promemorian om diskussionen sändes till deltagarna.',
    en: 'The day when the memo of the discussion was sent to the participants.',
  },
  'regions.discussion': {
    fi: 'Keskustelun tunnus tai ”{notTakingPart}”. Maakunta on enintään yhdessä keskustelussa.',
    sv: 'Diskussionens kod eller ”{notTakingPart}”. Ett landskap deltar i högst en diskussion.',
    en: 'The ID of the discussion or “{notTakingPart}”. A region is in at most one discussion.',
  },
  'regions.region': {
    fi: 'Valmiina. Yksi maakunta riville.',
    sv: 'Färdigt ifyllt. Ett landskap per rad.',
    en: 'Filled in. One region per row.',
  },
  'regions.contact': {
    fi: 'Maakunnan liiton yhteyshenkilö keskustelua varten.',
    sv: 'Landskapsförbundets kontaktperson för diskussionen.',
    en: 'The contact person of the regional council for the discussion.',
  },
  'regions.email': { fi: 'Yhteyshenkilön osoite.', sv: 'Kontaktpersonens adress.', en: 'Address.' },
  'regions.phone': { fi: 'Vapaaehtoinen.', sv: 'Frivillig.', en: 'Optional.' },
  'participants.discussion': {
    fi: 'Keskustelun tunnus.',
    sv: 'Diskussionens kod.',
    en: 'The ID of the discussion.',
  },
  'participants.name': {
    fi: 'Etunimi Sukunimi.',
    sv: 'Förnamn Efternamn.',
    en: 'First and last name.',
  },
  'participants.organisation': {
    fi: 'Esimerkiksi liitto, ministeriö, kunta, korkeakoulu, elinvoimakeskus.',
    sv: 'Till exempel förbund, ministerium, kommun, högskola, livskraftscentral.',
    en: 'For example a council, ministry, municipality, university.',
  },
  'participants.represents': {
    fi: 'Kenen puolesta osallistuu; muilta organisaatioilta tyhjä.',
    sv: 'Vem personen företräder; tomt för andra organisationer.',
    en: 'Whom the person speaks for; empty for other organisations.',
  },
  'participants.title': { fi: 'Vapaaehtoinen.', sv: 'Frivillig.', en: 'Optional.' },
  'participants.role': {
    fi: 'Puheenjohtaja, alustaja, sihteeri tai osallistuja. Jokaisella keskustelulla on puheenjohtaja.',
    sv: 'Ordförande, inledare, sekreterare eller deltagare. Varje diskussion har en ordförande.',
    en: 'Chair, speaker, secretary or participant. Each discussion has a chair.',
  },
  'participants.email': {
    fi: 'Kutsua varten.',
    sv: 'För inbjudan.',
    en: 'For the invitation.',
  },
} as const satisfies { readonly [column: string]: Words };

/** The sheet Ohje. */
export const GUIDE = {
  title: {
    fi: 'Aluekehittämiskeskustelut {year}: keruutaulukko',
    sv: 'Regionutvecklingsdiskussionerna {year}: arbetsbok',
    en: 'Regional development discussions {year}: collection workbook',
  },
  intro: {
    fi: 'Tähän taulukkoon kootaan keskustelujen teemat, maakunnat, ajat ja osallistujat. Kaikki täyttävät samaa taulukkoa.',
    sv: 'I denna arbetsbok samlas diskussionernas teman, landskap, tider och deltagare. Alla fyller i samma arbetsbok.',
    en: 'This workbook collects the themes, regions, times and participants of the discussions. Everyone fills in the same workbook.',
  },
  'how-heading': { fi: 'Näin täytät', sv: 'Så fyller du i', en: 'How to fill in' },
  'how-regions': {
    fi: 'Valitse oman maakuntasi riviltä keskustelu tai ”{notTakingPart}”. Kirjoita yhteyshenkilö ja hänen osoitteensa.',
    sv: 'Välj diskussion eller ”{notTakingPart}” på ditt landskaps rad. Skriv kontaktpersonen och adressen.',
    en: 'On the row of your region choose the discussion or “{notTakingPart}”. Write the contact person and the address.',
  },
  'how-discussions': {
    fi: 'Yksi rivi keskustelua kohden. Sopikaa keskenänne, mikä liitto kirjoittaa. Siniset sarakkeet täyttää liitto, violetit TEM.',
    sv: 'En rad per diskussion. Kom överens om vilket förbund som skriver. De blå kolumnerna fyller förbundet i, de violetta ANM.',
    en: 'One row per discussion. Agree among yourselves which council writes. The council fills the blue columns, the ministry the violet ones.',
  },
  'how-participants': {
    fi: 'Kirjoita osallistujat, kun he ovat tiedossa. Liitot nimeävät alueen osallistujat, kukin ministeriö omansa.',
    sv: 'Skriv deltagarna när de är kända. Förbunden utser regionens deltagare, varje ministerium sina egna.',
    en: 'Write the participants when they are known. The councils name the regional side, each ministry its own.',
  },
  'how-settings': {
    fi: 'TEM ylläpitää kierroksen päivät, ajat ja rajat.',
    sv: 'ANM upprätthåller omgångens datum, tider och gränser.',
    en: 'The ministry keeps the dates, times and limits of the round.',
  },
  'how-official': {
    fi: 'Taulukko ei korvaa virallista ilmoitusta. Ilmoitus lähetetään määräaikaan mennessä osoitteisiin {mailboxes}.',
    sv: 'Arbetsboken ersätter inte den officiella anmälan. Anmälan skickas inom tidsfristen till {mailboxes}.',
    en: 'The workbook does not replace the official report. Send the report by the deadline to {mailboxes}.',
  },
  'how-official-number': {
    fi: 'Diaarinumero: ',
    sv: 'Diarienummer: ',
    en: 'Diary number: ',
  },
  'official-heading': {
    fi: 'Virallinen ilmoitus',
    sv: 'Officiell anmälan',
    en: 'The official report',
  },
  'phases-heading': { fi: 'Vaiheet', sv: 'Skeden', en: 'Phases' },
  'phase-weeks': { fi: 'Viikot {weeks}', sv: 'Veckorna {weeks}', en: 'Weeks {weeks}' },
  'phase-discussions': {
    fi: 'Keskustelut pidetään Teams-kokouksina.',
    sv: 'Diskussionerna förs som Teams-möten.',
    en: 'The discussions are held as Teams meetings.',
  },
  'phase-then': { fi: 'Sen jälkeen', sv: 'Därefter', en: 'After that' },
  'phase-after': {
    fi: 'Keskustelusta laaditaan muistio, joka toimitetaan osallistujille.',
    sv: 'En promemoria över diskussionen sänds till deltagarna.',
    en: 'A memo of the discussion is sent to the participants.',
  },
  'phase-open': { fi: 'ei vielä tiedossa', sv: 'ännu inte känt', en: 'not yet known' },
  'legend-heading': { fi: 'Merkit', sv: 'Tecken', en: 'Signs' },
  'legend-error': {
    fi: '✖ Virhe',
    sv: '✖ Fel',
    en: '✖ Error',
  },
  'legend-error-meaning': {
    fi: 'On korjattava, ennen kuin tiedot voi käyttää.',
    sv: 'Måste rättas innan uppgifterna kan användas.',
    en: 'To be mended before the data can be used.',
  },
  'legend-warning': { fi: '▲ Huomio', sv: '▲ Obs', en: '▲ Warning' },
  'legend-warning-meaning': {
    fi: 'Tarkista: todennäköisesti korjattavaa, tai asiasta on sovittava.',
    sv: 'Kontrollera: sannolikt något att rätta eller komma överens om.',
    en: 'Look at it: probably something to mend or to agree on.',
  },
  'legend-info': { fi: 'ℹ Tieto', sv: 'ℹ Info', en: 'ℹ Info' },
  'legend-info-meaning': {
    fi: 'Hyvä tietää. Esimerkiksi kirjoitusasu, jonka lisäosa siistii.',
    sv: 'Bra att veta. Till exempel en skrivform som tillägget snyggar upp.',
    en: 'Good to know. For example a spelling that the add-in tidies.',
  },
  'legend-todo': { fi: '○ Puuttuu vielä', sv: '○ Saknas ännu', en: '○ Still missing' },
  'legend-todo-meaning': {
    fi: 'Ei väärin, mutta vielä täytettävä.',
    sv: 'Inte fel, men ska ännu fyllas i.',
    en: 'Not wrong, but still to be filled in.',
  },
  'legend-ok': { fi: '✔ Kunnossa', sv: '✔ I ordning', en: '✔ In order' },
  'legend-ok-meaning': {
    fi: 'Mitään ei puutu siitä, mitä taulukko itse tarkistaa.',
    sv: 'Ingenting saknas av det som arbetsboken själv kontrollerar.',
    en: 'Nothing is missing of what the workbook itself checks.',
  },
  'checks-heading': {
    fi: 'Mitä taulukko tarkistaa itse',
    sv: 'Vad arbetsboken kontrollerar själv',
    en: 'What the workbook checks by itself',
  },
  'checks-status': {
    fi: 'Kertoo, mikä on kunnossa, mitä puuttuu ja mitä on korjattava. Tila ei riipu päivästä: puuttuva on ○ myös määräajan jälkeen, ja väärä on ✖ alusta asti.',
    sv: 'Visar vad som är i ordning, vad som saknas och vad som ska rättas. Läget beror inte på dagen: det som saknas är ○ även efter tidsfristen, och det som är fel är ✖ från början.',
    en: 'Tells what is in order, what is missing and what to correct. The status does not depend on the day: what is missing is ○ after the deadline too, and what is wrong is ✖ from the start.',
  },
  'checks-covered-label': { fi: 'Kaavat näkevät', sv: 'Formlerna ser', en: 'The formulas see' },
  'checks-covered': {
    fi: 'puuttuvat tiedot, saman maakunnan useassa keskustelussa, liian pienen ryhmän, liian monta keskustelua, saman tunnuksen kahdesti, saman vahvistetun ajan kahdella, ajan väärän vuoden, tuntemattoman maakunnan tai ministeriön, viallisen sähköpostiosoitteen ja sen, keneltä puuttuu osallistuja. Ajan, jota ei ole valittu valikosta, ne pyytävät tarkistamaan.',
    sv: 'uppgifter som saknas, samma landskap i flera diskussioner, för små grupper, för många diskussioner, samma kod två gånger, samma bekräftade tid för två, fel år i en tid, okända landskap eller ministerier, felaktiga e-postadresser och vem som saknar deltagare. En tid som inte har valts i listrutan ber de dig kontrollera.',
    en: 'missing data, the same region in several discussions, groups that are too small, too many discussions, the same ID twice, the same confirmed time for two, the wrong year in a time, unknown regions or ministries, faulty email addresses and who has no participant. A time that was not chosen from the drop-down they ask you to check.',
  },
  'checks-addin-label': {
    fi: 'Vain lisäosa näkee',
    sv: 'Endast tillägget ser',
    en: 'Only the add-in sees',
  },
  'checks-addin': {
    fi: 'kaiken muun: itse kirjoitetut ajat, viikonpäivät ja viikot, asetusten virheet, kirjoitusasut, puhelinnumerot, linkit, henkilötunnukset, osallistujien rivit ja määräajat. Se myös korjaa, sovittaa aikataulun ja laatii asialistat. Lisäosan voi avata Excelissä, Google Sheetsissä tai tavallisessa selaimessa.',
    sv: 'allt annat: tider som skrivits för hand, veckodagar och veckor, fel i inställningarna, skrivformer, telefonnummer, länkar, personbeteckningar, deltagarnas rader och tidsfrister. Det rättar även, passar ihop tidtabellen och skriver dagordningarna. Tillägget kan öppnas i Excel, i Google Sheets eller i en vanlig webbläsare.',
    en: 'everything else: times written by hand, weekdays and weeks, faults in the settings, spellings, phone numbers, links, identity codes, the rows of participants and deadlines. It also mends, schedules and writes the agendas. The add-in opens in Excel, in Google Sheets or in an ordinary browser.',
  },
  'checks-rows-label': { fi: 'Rivit', sv: 'Rader', en: 'Rows' },
  'checks-rows': {
    fi: 'Rivejä voi lisätä, siirtää, lajitella ja poistaa. Kaavat kattavat keskusteluista {discussions}, maakunnista {regions} ja osallistujista {participants} ensimmäistä riviä. Laskelmat ovat piilotetussa taulukossa {workings}.',
    sv: 'Rader kan läggas till, flyttas, sorteras och tas bort. Formlerna täcker de första raderna: diskussioner {discussions}, landskap {regions}, deltagare {participants}. Beräkningarna finns på det dolda bladet {workings}.',
    en: 'Rows may be added, moved, sorted and deleted. The formulas cover the first rows: discussions {discussions}, regions {regions}, participants {participants}. The workings are on the hidden sheet {workings}.',
  },
  'columns-heading': { fi: 'Sarakkeet: {sheet}', sv: 'Kolumner: {sheet}', en: 'Columns: {sheet}' },
  'required-note': {
    fi: 'Tummalla pohjalla olevat sarakkeet ovat välttämättömiä.',
    sv: 'Kolumnerna på mörk botten är nödvändiga.',
    en: 'The columns on a dark ground are indispensable.',
  },
  'filled-by-council': { fi: 'liitto', sv: 'förbundet', en: 'council' },
  'filled-by-ministry': { fi: 'TEM', sv: 'ANM', en: 'ministry' },
  'filled-by-both': {
    fi: 'liitto, ministeriö',
    sv: 'förbundet, ministeriet',
    en: 'council, ministry',
  },
  'privacy-heading': { fi: 'Tietosuoja', sv: 'Dataskydd', en: 'Privacy' },
  'privacy-purpose-label': { fi: 'Käyttö', sv: 'Användning', en: 'Use' },
  'privacy-minimum-label': {
    fi: 'Vain tarpeellinen',
    sv: 'Endast det nödvändiga',
    en: 'No more than needed',
  },
  'privacy-end-label': { fi: 'Poistaminen', sv: 'Radering', en: 'Removal' },
  'privacy-tool-label': { fi: 'Lisäosa', sv: 'Tillägget', en: 'The add-in' },
  'privacy-purpose': {
    fi: 'Taulukossa olevia nimiä ja yhteystietoja käytetään vain vuoden {year} aluekehittämiskeskustelujen järjestämiseen. Ne näkevät kaikki, joille taulukko on jaettu.',
    sv: 'Namnen och kontaktuppgifterna i arbetsboken används endast för att ordna regionutvecklingsdiskussionerna {year}. De ses av alla som arbetsboken har delats med.',
    en: 'The names and contact details in the workbook are used only to arrange the regional development discussions of {year}. Everyone with whom the workbook is shared sees them.',
  },
  'privacy-minimum': {
    fi: 'Kirjoita vain se, mitä kutsumiseen tarvitaan. Älä kirjoita henkilötunnuksia, terveystietoja tai muuta, mikä ei kuulu asiaan.',
    sv: 'Skriv bara det som behövs för inbjudan. Skriv inte personbeteckningar, uppgifter om hälsa eller annat som inte hör till saken.',
    en: 'Write only what the invitation needs. Do not write identity codes, health data or anything else that does not belong here.',
  },
  'privacy-end': {
    fi: 'Kun kierros on päättynyt, henkilötiedot poistetaan taulukosta. Lisäosassa on sitä varten toiminto Poista henkilötiedot.',
    sv: 'När omgången är slut raderas personuppgifterna ur arbetsboken. I tillägget finns funktionen Radera personuppgifter.',
    en: 'When the round is over, the personal data are removed from the workbook. The add-in has the command Remove personal data for it.',
  },
  'privacy-tool': {
    fi: 'Lisäosa ja selainversio eivät lähetä taulukon tietoja minnekään.',
    sv: 'Tillägget och webbläsarversionen skickar inte arbetsbokens uppgifter någonstans.',
    en: 'The add-in and the browser page send the data of the workbook nowhere.',
  },
} as const satisfies { readonly [id: string]: Words };
