import { type Datum, type Fields, fillText, type Language, type Words } from './language.ts';

/** Every word of the pane and of the browser page around it, but the findings' own. */
export const PANE = {
  // The product
  product: {
    fi: 'ALKE-tarkistus',
    sv: 'Kontroll av regionutvecklingsdiskussionerna',
    en: 'Regional development discussions: check',
  },

  // Screens
  'tab-findings': { fi: 'Havainnot', sv: 'Anmärkningar', en: 'Findings' },
  'tab-overview': { fi: 'Yleiskuva', sv: 'Översikt', en: 'Overview' },
  'tab-documents': { fi: 'Asiakirjat', sv: 'Dokument', en: 'Documents' },
  'tab-settings': { fi: 'Asetukset', sv: 'Inställningar', en: 'Settings' },
  tabs: { fi: 'Näkymät', sv: 'Vyer', en: 'Views' },

  accepted: { fi: 'Hyväksytty', sv: 'Godkänd', en: 'Accepted' },
  filter: {
    fi: 'Mitä näytetään',
    sv: 'Vad som visas',
    en: 'What is shown',
  },

  // Checking
  check: { fi: 'Tarkista', sv: 'Kontrollera', en: 'Check' },
  'checked-at': {
    fi: 'Tarkistettu klo {time}',
    sv: 'Kontrollerat kl. {time}',
    en: 'Checked at {time}',
  },
  'changed-since': {
    fi: 'Tarkistettu klo {time}, muuttunut sen jälkeen',
    sv: 'Kontrollerat kl. {time}, ändrat sedan dess',
    en: 'Checked at {time}, changed since',
  },
  'not-checked': {
    fi: 'Taulukkoa ei ole vielä tarkistettu.',
    sv: 'Arbetsboken har inte kontrollerats ännu.',
    en: 'The workbook has not been checked yet.',
  },
  'not-checked-hint': {
    fi: 'Tarkistus merkitsee värein ja merkein, mitä korjata ja mitä puuttuu. Se ei muuta tietoja.',
    sv: 'Kontrollen visar med färger och tecken vad som bör rättas och vad som saknas. Den ändrar inga uppgifter.',
    en: 'The check shows with colours and signs what to mend and what is missing. It changes no data.',
  },
  phase: { fi: 'Vaihe: {phase}', sv: 'Skede: {phase}', en: 'Phase: {phase}' },
  'other-day': {
    fi: 'Tarkistuspäivä on {day}, ei tänään.',
    sv: 'Kontrolldagen är {day}, inte i dag.',
    en: 'The day of checking is {day}, not today.',
  },
  'sample-day': {
    fi: 'Esimerkki tarkistetaan kuin tänään olisi {day}.',
    sv: 'Exemplet kontrolleras som om det i dag var {day}.',
    en: 'The sample is checked as if today were {day}.',
  },
  'back-to-today': { fi: 'Palaa tähän päivään', sv: 'Tillbaka till i dag', en: 'Back to today' },

  // All is well
  'all-well': { fi: 'Kaikki kunnossa', sv: 'Allt är i ordning', en: 'All is well' },
  'all-well-text': {
    fi: 'Taulukossa ei ole korjattavaa.',
    sv: 'Det finns inget att rätta i arbetsboken.',
    en: 'There is nothing to mend in the workbook.',
  },
  'all-well-todo': {
    fi: 'Virheitä tai huomioita ei ole. Vielä täydennettävää: {count}.',
    sv: 'Det finns inga fel eller obs. Kvar att fylla i: {count}.',
    en: 'There are no errors or warnings. Still to fill in: {count}.',
  },
  'none-shown': {
    fi: 'Valitut suodattimet piilottavat kaikki havainnot.',
    sv: 'De valda filtren döljer alla anmärkningar.',
    en: 'The chosen filters hide every finding.',
  },
  'show-all': { fi: 'Näytä kaikki', sv: 'Visa alla', en: 'Show all' },

  // The list
  'group-by': { fi: 'Ryhmittele', sv: 'Gruppera', en: 'Group by' },
  'group-discussion': { fi: 'Keskustelu', sv: 'Diskussion', en: 'Discussion' },
  'group-severity': { fi: 'Vakavuus', sv: 'Allvar', en: 'Severity' },
  'group-rule': { fi: 'Sääntö', sv: 'Regel', en: 'Rule' },
  next: { fi: 'Seuraava havainto', sv: 'Nästa anmärkning', en: 'Next finding' },
  previous: { fi: 'Edellinen havainto', sv: 'Föregående anmärkning', en: 'Previous finding' },
  'no-discussion': {
    fi: 'Ilman keskustelua',
    sv: 'Utan diskussion',
    en: 'Without a discussion',
  },
  'whole-workbook': { fi: 'Koko työkirja', sv: 'Hela arbetsboken', en: 'The whole workbook' },
  'accepted-group': {
    fi: 'Hyväksytyt poikkeamat',
    sv: 'Godkända avvikelser',
    en: 'Accepted deviations',
  },
  'show-more': {
    fi: 'Näytä lisää ({count})',
    sv: 'Visa fler ({count})',
    en: 'Show more ({count})',
  },
  'list-keys': {
    fi: 'Nuolinäppäimet siirtävät havainnosta toiseen, Enter avaa, F8 vie seuraavaan.',
    sv: 'Piltangenterna flyttar mellan anmärkningarna, Enter öppnar, F8 går till nästa.',
    en: 'Arrow keys move between findings, Enter opens, F8 goes to the next.',
  },

  // One finding
  why: { fi: 'Miksi?', sv: 'Varför?', en: 'Why?' },
  'show-cell': { fi: 'Näytä solu', sv: 'Visa cellen', en: 'Show the cell' },
  'whole-sheet': { fi: 'koko taulukko', sv: 'hela bladet', en: 'the whole sheet' },
  related: { fi: 'Liittyvät solut', sv: 'Relaterade celler', en: 'Related cells' },
  mend: { fi: 'Korjaa', sv: 'Rätta', en: 'Fix' },
  'mend-this': { fi: 'Korjaa: {message}', sv: 'Rätta: {message}', en: 'Fix: {message}' },
  'mend-so': { fi: 'Korjaa näin', sv: 'Rätta så här', en: 'Fix this way' },
  choices: { fi: 'Vaihtoehdot', sv: 'Alternativ', en: 'Choices' },
  'what-changes': { fi: 'Mikä muuttuu', sv: 'Vad som ändras', en: 'What changes' },
  becomes: { fi: 'muuttuu muotoon', sv: 'blir', en: 'becomes' },
  empty: { fi: '(tyhjä)', sv: '(tom)', en: '(empty)' },
  'hidden-value': { fi: '(ei näytetä)', sv: '(visas inte)', en: '(not shown)' },
  'by-hand': {
    fi: 'Tähän ei ole valmista korjausta: muuta tai täydennä tieto taulukossa.',
    sv: 'Det finns ingen färdig rättelse: ändra eller komplettera uppgiften på bladet.',
    en: 'There is no ready-made fix: change or complete the data in the sheet.',
  },
  accept: { fi: 'Hyväksy poikkeama', sv: 'Godkänn avvikelsen', en: 'Accept the deviation' },
  'accept-hint': {
    fi: 'Perustelu kirjataan taulukkoon {sheet}. Havainto jää listaan hyväksyttynä.',
    sv: 'Motiveringen skrivs på bladet {sheet}. Anmärkningen finns kvar i listan som godkänd.',
    en: 'The reason is written on the sheet {sheet}. The finding stays in the list as accepted.',
  },
  reason: { fi: 'Perustelu', sv: 'Motivering', en: 'Reason' },
  'reason-needed': {
    fi: 'Kirjoita perustelu.',
    sv: 'Skriv en motivering.',
    en: 'Write a reason.',
  },
  'accepted-because': {
    fi: 'Hyväksytty: {reason}',
    sv: 'Godkänd: {reason}',
    en: 'Accepted: {reason}',
  },
  unaccept: { fi: 'Peru hyväksyntä', sv: 'Återta godkännandet', en: 'Withdraw the acceptance' },
  'cannot-accept': {
    fi: 'Poikkeamaa ei voi hyväksyä, koska rivillä ei ole tunnistetta (tunnus, maakunta tai nimi).',
    sv: 'Avvikelsen kan inte godkännas, eftersom raden saknar identifierare (kod, landskap eller namn).',
    en: 'The deviation cannot be accepted, because the row has nothing to be named by (id, region or name).',
  },
  'cannot-accept-sheet': {
    fi: 'Poikkeamaa ei voi hyväksyä, koska työkirjassa ei ole taulukkoa {sheet}.',
    sv: 'Avvikelsen kan inte godkännas, eftersom arbetsboken saknar bladet {sheet}.',
    en: 'The deviation cannot be accepted, because the workbook has no sheet {sheet}.',
  },

  // Fixing
  'fix-all': {
    fi: 'Korjaa kaikki turvalliset ({count})',
    sv: 'Rätta alla säkra ({count})',
    en: 'Fix all safe ones ({count})',
  },
  fixed: {
    fi: 'Korjattu: {place}. {counts}',
    sv: 'Rättat: {place}. {counts}',
    en: 'Fixed: {place}. {counts}',
  },
  'fixed-many': {
    fi: 'Korjattuja soluja: {count}. {counts}',
    sv: 'Rättade celler: {count}. {counts}',
    en: 'Cells fixed: {count}. {counts}',
  },
  'nothing-fixed': {
    fi: 'Turvallisia korjauksia ei ollut.',
    sv: 'Det fanns inga säkra rättelser.',
    en: 'There were no safe fixes.',
  },
  'accepted-now': {
    fi: 'Poikkeama hyväksytty. {counts}',
    sv: 'Avvikelsen godkänd. {counts}',
    en: 'Deviation accepted. {counts}',
  },
  'unaccepted-now': {
    fi: 'Hyväksyntä peruttu. {counts}',
    sv: 'Godkännandet återtaget. {counts}',
    en: 'Acceptance withdrawn. {counts}',
  },
  counts: {
    fi: 'Virheitä {error}, huomioita {warning}, puuttuu vielä {todo}.',
    sv: 'Fel {error}, obs {warning}, saknas ännu {todo}.',
    en: 'Errors {error}, warnings {warning}, still missing {todo}.',
  },
  'checked-now': {
    fi: 'Tarkistettu. {counts}',
    sv: 'Kontrollerat. {counts}',
    en: 'Checked. {counts}',
  },
  typed: {
    fi: 'Kirjoitettu: {place}. {counts}',
    sv: 'Skrivet: {place}. {counts}',
    en: 'Written: {place}. {counts}',
  },
  refused: {
    fi: 'Ei muutettu: {places}. Syy: {reason}.',
    sv: 'Ändrades inte: {places}. Orsak: {reason}.',
    en: 'Not changed: {places}. Reason: {reason}.',
  },
  undo: { fi: 'Kumoa', sv: 'Ångra', en: 'Undo' },
  redo: { fi: 'Tee uudelleen', sv: 'Gör om', en: 'Redo' },
  undone: { fi: 'Kumottu: {what}', sv: 'Ångrat: {what}', en: 'Undone: {what}' },
  redone: { fi: 'Tehty uudelleen: {what}', sv: 'Gjort om: {what}', en: 'Redone: {what}' },
  'step-fix': { fi: 'korjaus, {place}', sv: 'rättelse, {place}', en: 'fix, {place}' },
  'step-fix-all': {
    fi: 'korjaukset, soluja {count}',
    sv: 'rättelser, celler {count}',
    en: 'fixes, cells {count}',
  },
  'step-accept': {
    fi: 'poikkeaman hyväksyntä',
    sv: 'godkännande av avvikelse',
    en: 'accepting a deviation',
  },
  'step-unaccept': {
    fi: 'hyväksynnän peruminen',
    sv: 'återtagande av godkännande',
    en: 'withdrawing an acceptance',
  },
  'step-next-round': { fi: 'seuraava kierros', sv: 'nästa omgång', en: 'the next round' },
  'step-retention': {
    fi: 'henkilötietojen poisto',
    sv: 'radering av personuppgifter',
    en: 'removing personal data',
  },
  'step-our-sheet': {
    fi: 'taulukko {sheet}',
    sv: 'bladet {sheet}',
    en: 'the sheet {sheet}',
  },
  'step-clean': {
    fi: 'värien ja taulukoiden poisto',
    sv: 'borttagning av färger och blad',
    en: 'removing colours and sheets',
  },
  'step-typed': { fi: 'kirjoitus, {place}', sv: 'inmatning, {place}', en: 'typing, {place}' },
  'step-sheet': { fi: 'solut, {place}', sv: 'celler, {place}', en: 'cells, {place}' },

  // Work
  'working-reading': {
    fi: 'Luetaan taulukkoa …',
    sv: 'Läser arbetsboken …',
    en: 'Reading the workbook …',
  },
  'working-checking': { fi: 'Tarkistetaan …', sv: 'Kontrollerar …', en: 'Checking …' },
  'working-painting': { fi: 'Väritetään …', sv: 'Färglägger …', en: 'Colouring …' },
  'working-fixing': { fi: 'Korjataan …', sv: 'Rättar …', en: 'Fixing …' },
  'working-writing': { fi: 'Kirjoitetaan …', sv: 'Skriver …', en: 'Writing …' },
  'working-opening': { fi: 'Avataan tiedostoa …', sv: 'Öppnar filen …', en: 'Opening the file …' },
  'working-saving': { fi: 'Tallennetaan …', sv: 'Sparar …', en: 'Saving …' },
  'working-documents': {
    fi: 'Tehdään asiakirjoja: {done}/{of}',
    sv: 'Gör dokument: {done}/{of}',
    en: 'Making documents: {done}/{of}',
  },
  cancel: { fi: 'Keskeytä', sv: 'Avbryt', en: 'Cancel' },
  cancelled: { fi: 'Keskeytetty.', sv: 'Avbrutet.', en: 'Cancelled.' },
  close: { fi: 'Sulje', sv: 'Stäng', en: 'Close' },
  unexpected: {
    fi: 'Ohjelmassa on virhe: {detail}. Työkirjaa ei muutettu; kerro tästä ylläpidolle.',
    sv: 'Det finns ett fel i programmet: {detail}. Arbetsboken ändrades inte; berätta om detta för dem som underhåller det.',
    en: 'There is a fault in the program: {detail}. The workbook was not changed; please tell those who maintain it.',
  },

  'part-missing': {
    fi: 'Ohjelman osaa ei voitu ladata. Tarkista verkkoyhteys ja yritä uudelleen. Työkirjaa ei muutettu.',
    sv: 'En del av programmet kunde inte laddas. Kontrollera nätverksförbindelsen och försök igen. Arbetsboken ändrades inte.',
    en: 'A part of the program could not be loaded. Check the network connection and try again. The workbook was not changed.',
  },
  'try-again': { fi: 'Yritä uudelleen', sv: 'Försök igen', en: 'Try again' },

  // Overview
  map: { fi: 'Maakunnat', sv: 'Landskapen', en: 'Regions' },
  'map-hint': {
    fi: 'Valitse maakunta, niin näet sen rivin.',
    sv: 'Välj ett landskap för att se dess rad.',
    en: 'Choose a region to see its row.',
  },
  'region-free': { fi: 'vapaa', sv: 'ledig', en: 'free' },
  'region-stays-out': { fi: 'ei osallistu', sv: 'deltar inte', en: 'not taking part' },
  'region-not-in-round': {
    fi: 'ei kierroksella',
    sv: 'inte med i omgången',
    en: 'not in the round',
  },
  'region-in': {
    fi: 'keskustelu {discussion}',
    sv: 'diskussion {discussion}',
    en: 'discussion {discussion}',
  },
  'region-twice': {
    fi: 'useassa keskustelussa: {discussions}',
    sv: 'i flera diskussioner: {discussions}',
    en: 'in several discussions: {discussions}',
  },
  'regions-free': { fi: 'Vapaina: {regions}', sv: 'Lediga: {regions}', en: 'Free: {regions}' },
  'regions-twice': {
    fi: 'Useassa keskustelussa: {regions}',
    sv: 'I flera diskussioner: {regions}',
    en: 'In several discussions: {regions}',
  },
  'regions-out': {
    fi: 'Ei osallistu: {regions}',
    sv: 'Deltar inte: {regions}',
    en: 'Not taking part: {regions}',
  },
  'regions-all-placed': {
    fi: 'Jokainen maakunta on yhdessä keskustelussa.',
    sv: 'Varje landskap är med i en diskussion.',
    en: 'Every region is in one discussion.',
  },
  discussions: { fi: 'Keskustelut', sv: 'Diskussioner', en: 'Discussions' },
  'no-discussions': {
    fi: 'Taulukossa ei ole vielä keskusteluja.',
    sv: 'Det finns inga diskussioner i arbetsboken ännu.',
    en: 'There are no discussions in the workbook yet.',
  },
  'no-theme': { fi: 'teema puuttuu', sv: 'temat saknas', en: 'no theme' },
  readiness: { fi: 'Valmiina', sv: 'Klart', en: 'Ready' },
  'ready-of': { fi: '{done}/{of}', sv: '{done}/{of}', en: '{done}/{of}' },
  'ready-said': {
    fi: 'Valmiina {done}, kaikkiaan {of}',
    sv: 'Klart {done} av {of}',
    en: 'Ready {done} of {of}',
  },
  lacking: { fi: 'Puuttuu: {what}', sv: 'Saknas: {what}', en: 'Missing: {what}' },
  'regions-count': { fi: 'Maakuntia {count}', sv: 'Landskap {count}', en: 'Regions {count}' },
  'open-findings': { fi: 'Havainnot', sv: 'Anmärk\u00ADningar', en: 'Findings' },
  'column-discussion': { fi: 'Keskustelu', sv: 'Diskussion', en: 'Discussion' },
  'no-time': { fi: 'ei aikaa', sv: 'ingen tid', en: 'no time' },
  wished: { fi: 'toive', sv: 'önskemål', en: 'wished' },
  alternative: { fi: 'vaihtoehto', sv: 'alternativ', en: 'alternative' },
  confirmed: { fi: 'vahvistettu', sv: 'bekräftad', en: 'confirmed' },
  deadlines: { fi: 'Määräajat', sv: 'Tidsfrister', en: 'Deadlines' },
  'deadline-reporting': { fi: 'Ilmoitukset', sv: 'Anmälningar', en: 'Reports' },
  'deadline-liaison': {
    fi: 'TEM-yhteyshenkilöt',
    sv: 'ANM:s kontaktpersoner',
    en: 'Ministry liaisons',
  },
  'deadline-review': { fi: 'Verkoston kokous', sv: 'Nätverksmöte', en: 'Network meeting' },
  'deadline-agenda': {
    fi: 'Asialistat ja kutsut',
    sv: 'Dagordningar och inbjudningar',
    en: 'Agendas and invitations',
  },
  'deadline-first': {
    fi: 'Ensimmäinen keskustelu',
    sv: 'Första diskussionen',
    en: 'First discussion',
  },
  'deadline-last': { fi: 'Viimeinen keskustelu', sv: 'Sista diskussionen', en: 'Last discussion' },
  'days-left': { fi: '{count} pv jäljellä', sv: '{count} d kvar', en: '{count} d left' },
  'day-today': { fi: 'tänään', sv: 'i dag', en: 'today' },
  'day-passed': { fi: 'mennyt', sv: 'har gått', en: 'passed' },
  'no-deadlines': {
    fi: 'Kierroksen päivämääriä ei ole annettu.',
    sv: 'Omgångens datum har inte angetts.',
    en: 'The dates of the round are not given.',
  },
  calendar: { fi: 'Kalenteri', sv: 'Kalender', en: 'Calendar' },
  week: { fi: 'Viikko {week}', sv: 'Vecka {week}', en: 'Week {week}' },
  'slot-free': { fi: 'ei toiveita', sv: 'inga önskemål', en: 'no wishes' },

  'suggest-timetable': {
    fi: 'Ehdota aikataulu',
    sv: 'Föreslå en tidtabell',
    en: 'Suggest a timetable',
  },
  'proposal-of': {
    fi: 'Vaihtoehto {number}/{of}',
    sv: 'Alternativ {number}/{of}',
    en: 'Choice {number}/{of}',
  },
  'proposal-next': { fi: 'Seuraava', sv: 'Nästa', en: 'Next' },
  'proposal-previous': { fi: 'Edellinen', sv: 'Föregående', en: 'Previous' },
  'try-time': {
    fi: 'Kokeile keskustelulle {discussion} aikaa',
    sv: 'Prova en tid för diskussionen {discussion}',
    en: 'Try a time for discussion {discussion}',
  },
  'pinned-here': { fi: 'Valitsemasi aika.', sv: 'Tiden som du valt.', en: 'The time you chose.' },
  unpin: { fi: 'Peru kokeilut', sv: 'Ångra försöken', en: 'Undo the trials' },
  'write-confirmed': {
    fi: 'Kirjoita vahvistetut ajat ({count})',
    sv: 'Skriv de bekräftade tiderna ({count})',
    en: 'Write the confirmed times ({count})',
  },
  'no-confirmed-column': {
    fi: 'Aikoja ei voi kirjoittaa, koska taulukossa ei ole saraketta vahvistetuille ajoille.',
    sv: 'Tiderna kan inte skrivas, eftersom bladet saknar en kolumn för bekräftade tider.',
    en: 'The times cannot be written, because the sheet has no column for confirmed times.',
  },

  // The round as a whole
  'round-work': { fi: 'Kierros', sv: 'Omgången', en: 'The round' },
  'open-follow-up': {
    fi: 'Seuranta ja muistutukset',
    sv: 'Uppföljning och påminnelser',
    en: 'Follow-up and reminders',
  },
  'open-next-round': { fi: 'Seuraava kierros', sv: 'Nästa omgång', en: 'The next round' },
  'open-retention': {
    fi: 'Poista henkilötiedot',
    sv: 'Radera personuppgifter',
    en: 'Remove personal data',
  },

  // Completeness of one discussion
  'need-theme': { fi: 'teema', sv: 'tema', en: 'theme' },
  'need-description': { fi: 'kuvaus', sv: 'beskrivning', en: 'description' },
  'need-questions': { fi: 'kysymykset', sv: 'frågor', en: 'questions' },
  'need-ministries': { fi: 'ministeriöt', sv: 'ministerier', en: 'ministries' },
  'need-regions': { fi: 'maakunnat', sv: 'landskap', en: 'regions' },
  'need-contacts': { fi: 'yhteyshenkilöt', sv: 'kontaktpersoner', en: 'contact persons' },
  'need-review': {
    fi: 'asialistan käsittelyaika',
    sv: 'behandling av dagordningen',
    en: 'agenda review',
  },
  'need-slot': { fi: 'ajankohta', sv: 'tidpunkt', en: 'time' },
  'need-reported': { fi: 'ilmoitus', sv: 'anmälan', en: 'report' },
  'need-liaison': { fi: 'TEM-yhteyshenkilö', sv: 'ANM:s kontaktperson', en: 'ministry liaison' },
  'need-confirmed': { fi: 'vahvistettu aika', sv: 'bekräftad tid', en: 'confirmed time' },
  'need-link': { fi: 'Teams-linkki', sv: 'Teams-länk', en: 'Teams link' },
  'need-participants': { fi: 'osallistujat', sv: 'deltagare', en: 'participants' },
  'need-memo': { fi: 'muistio', sv: 'promemoria', en: 'memo' },

  // Settings
  language: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  'day-of-check': { fi: 'Tarkistuspäivä', sv: 'Kontrolldag', en: 'Day of checking' },
  'day-of-check-hint': {
    fi: 'Vaihe ja määräajat lasketaan tästä päivästä.',
    sv: 'Skedet och tidsfristerna räknas från denna dag.',
    en: 'The phase and the deadlines are counted from this day.',
  },
  colours: { fi: 'Väritä solut', sv: 'Färglägg cellerna', en: 'Colour the cells' },
  'colours-hint': {
    fi: 'Värit ovat ehdollista muotoilua: omat muotoilusi säilyvät.',
    sv: 'Färgerna är villkorsstyrd formatering: dina egna format bevaras.',
    en: 'The colours are conditional formats: your own formats are kept.',
  },
  'report-sheet': {
    fi: 'Kirjoita Tarkistus-taulukko',
    sv: 'Skriv bladet Kontroll',
    en: 'Write the Check sheet',
  },
  'report-sheet-hint': {
    fi: 'Havainnot omalle taulukolle niitä varten, joilla ei ole tätä ohjelmaa.',
    sv: 'Anmärkningarna på ett eget blad för dem som inte har det här programmet.',
    en: 'The findings on a sheet of their own, for those who do not have this program.',
  },
  'sheet-stays': {
    fi: 'Taulukkoa ei poistettu, koska sitä on muutettu sen jälkeen: {sheet}. Poista se itse, jos et tarvitse sitä.',
    sv: 'Bladet togs inte bort, eftersom det har ändrats sedan dess: {sheet}. Ta bort det själv om du inte behöver det.',
    en: 'The sheet was not removed, as it has been changed since: {sheet}. Remove it yourself if you do not need it.',
  },
  'report-sheet-written': {
    fi: 'Taulukko {sheet} kirjoitettu.',
    sv: 'Bladet {sheet} har skrivits.',
    en: 'The sheet {sheet} is written.',
  },
  clean: {
    fi: 'Poista värit, Tarkistus ja Seuranta',
    sv: 'Ta bort färgerna, Kontroll och Uppföljning',
    en: 'Remove the colours, Check and Follow-up',
  },
  cleaned: {
    fi: 'Värit, Tarkistus ja Seuranta poistettu.',
    sv: 'Färgerna, Kontroll och Uppföljning har tagits bort.',
    en: 'The colours, Check and Follow-up are removed.',
  },
  'create-sheets': {
    fi: 'Luo keruutaulukko',
    sv: 'Skapa insamlingsbladen',
    en: 'Create the collection sheets',
  },
  'create-sheets-hint': {
    fi: 'Lisää tähän työkirjaan taulukot {sheets}. Muihin taulukoihin ei kosketa.',
    sv: 'Lägger till bladen {sheets} i den här arbetsboken. Andra blad lämnas orörda.',
    en: 'Adds the sheets {sheets} to this workbook. Other sheets are left alone.',
  },
  'sheets-created': {
    fi: 'Keruutaulukko luotu.',
    sv: 'Insamlingsbladen har skapats.',
    en: 'The collection sheets are created.',
  },
  tools: { fi: 'Työkirja', sv: 'Arbetsbok', en: 'Workbook' },
  about: { fi: 'Tietoja', sv: 'Om', en: 'About' },
  'about-text': {
    fi: 'Tarkistaa, värittää, korjaa ja täydentää aluekehittämiskeskustelujen yhteisen keruutaulukon ja tekee sen asiakirjat. Kierros {year}, sääntöjä {rules}.',
    sv: 'Kontrollerar, färglägger, rättar och kompletterar den gemensamma arbetsboken för regionutvecklingsdiskussionerna och gör dess dokument. Omgången {year}, regler {rules}.',
    en: 'Checks, colours, mends and completes the shared workbook of the regional development discussions and makes its documents. Round {year}, rules {rules}.',
  },
  version: { fi: 'Versio {version}', sv: 'Version {version}', en: 'Version {version}' },
  privacy: { fi: 'Tietosuoja', sv: 'Dataskydd', en: 'Privacy' },
  'privacy-text': {
    fi: 'Kaikki tehdään tässä ikkunassa. Tietoja ei lähetetä mihinkään, eikä mitään tallenneta selaimeen. Yhteystiedot ovat henkilötietoja: säilytä työkirja organisaatiosi ohjeiden mukaan.',
    sv: 'Allt görs i det här fönstret. Inga uppgifter skickas någonstans och inget sparas i webbläsaren. Kontaktuppgifter är personuppgifter: förvara arbetsboken enligt din organisations anvisningar.',
    en: 'Everything is done in this window. No data is sent anywhere, and nothing is kept in the browser. Contact details are personal data: keep the workbook as your organisation has instructed.',
  },
  keys: { fi: 'Näppäimet', sv: 'Tangenter', en: 'Keys' },
  'key-next': {
    fi: 'seuraava ja edellinen havainto',
    sv: 'nästa och föregående anmärkning',
    en: 'next and previous finding',
  },
  'key-list': { fi: 'liiku listassa', sv: 'flytta i listan', en: 'move in the list' },
  'key-open': { fi: 'avaa havainto', sv: 'öppna anmärkningen', en: 'open the finding' },
  'key-edit': { fi: 'muokkaa solua', sv: 'redigera cellen', en: 'edit the cell' },
  'key-undo': { fi: 'kumoa ja tee uudelleen', sv: 'ångra och gör om', en: 'undo and redo' },
  'key-save': { fi: 'tallenna', sv: 'spara', en: 'save' },

  // Documents
  'documents-for': { fi: 'Keskustelut', sv: 'Diskussioner', en: 'Discussions' },
  'documents-kind': { fi: 'Asiakirjat', sv: 'Dokument', en: 'Documents' },
  'documents-language': { fi: 'Kielet', sv: 'Språk', en: 'Languages' },
  'documents-need-id': {
    fi: 'Asiakirjoja voi tehdä, kun keskustelulla on tunnus.',
    sv: 'Dokument kan göras när diskussionen har en kod.',
    en: 'Documents can be made once a discussion has an id.',
  },
  'documents-list': { fi: 'Tehdään', sv: 'Görs', en: 'To be made' },
  'documents-none': {
    fi: 'Valitse vähintään yksi asiakirja, keskustelu ja kieli.',
    sv: 'Välj minst ett dokument, en diskussion och ett språk.',
    en: 'Choose at least one document, discussion and language.',
  },
  'documents-make': {
    fi: 'Tee asiakirjat ({count})',
    sv: 'Gör dokumenten ({count})',
    en: 'Make the documents ({count})',
  },
  'documents-make-one': { fi: 'Tee asiakirja', sv: 'Gör dokumentet', en: 'Make the document' },
  'document-draft': { fi: 'Luonnos', sv: 'Utkast', en: 'Draft' },
  'document-lacks': { fi: 'Puuttuu:', sv: 'Saknas:', en: 'Missing:' },
  'document-complete': { fi: 'Valmis', sv: 'Färdig', en: 'Complete' },
  copy: { fi: 'Kopioi teksti', sv: 'Kopiera texten', en: 'Copy the text' },
  copied: {
    fi: 'Teksti on leikepöydällä: liitä se haluamaasi paikkaan (Ctrl+V).',
    sv: 'Texten finns i Urklipp: klistra in den där du vill (Ctrl+V).',
    en: 'The text is on the clipboard: paste it where you want it (Ctrl+V).',
  },
  'copy-refused': {
    fi: 'Ohjelma ei salli kopiointia. Valitse teksti hiirellä ja paina Ctrl+C.',
    sv: 'Programmet tillåter inte kopiering. Markera texten med musen och tryck på Ctrl+C.',
    en: 'The program does not allow copying. Select the text with the mouse and press Ctrl+C.',
  },
  'preview-of': {
    fi: 'Esikatselu: {file}',
    sv: 'Förhandsgranskning: {file}',
    en: 'Preview: {file}',
  },
  'delivered-download': {
    fi: 'Tallennettu Lataukset-kansioon: {file}',
    sv: 'Sparat i mappen Hämtade filer: {file}',
    en: 'Saved in the Downloads folder: {file}',
  },
  'delivered-place': { fi: 'Tallennettu: {file}', sv: 'Sparat: {file}', en: 'Saved: {file}' },
  'delivered-window': {
    fi: 'Avattu uuteen ikkunaan, josta tiedoston voi tallentaa: {file}',
    sv: 'Öppnat i ett nytt fönster där filen kan sparas: {file}',
    en: 'Opened in a new window, where the file can be saved: {file}',
  },
  'zip-name': { fi: 'asiakirjat', sv: 'dokument', en: 'documents' },

  'documents-language-needed': {
    fi: 'Tarpeen mukaan',
    sv: 'Enligt behov',
    en: 'As needed',
  },
  'preview-hint': {
    fi: 'Näin asiakirja sanoo. Asettelu näkyy Wordissa, jossa tekstiä voi muokata.',
    sv: 'Så här lyder dokumentet. Layouten syns i Word, där texten kan redigeras.',
    en: 'This is what the document says. The layout is seen in Word, where the text can be edited.',
  },
  back: { fi: 'Takaisin', sv: 'Tillbaka', en: 'Back' },
  'working-loading': { fi: 'Ladataan …', sv: 'Laddar …', en: 'Loading …' },
  'report-html': {
    fi: 'Tallenna raportti',
    sv: 'Spara rapporten',
    en: 'Save the report',
  },
  'report-html-hint': {
    fi: 'Havainnot verkkosivuna, jonka voi avata, tulostaa ja lähettää.',
    sv: 'Anmärkningarna som en webbsida som kan öppnas, skrivas ut och skickas.',
    en: 'The findings as a web page that can be opened, printed and sent.',
  },
  'report-name': { fi: 'tarkistus', sv: 'kontroll', en: 'check' },

  'open-mail': {
    fi: 'Avaa sähköpostissa',
    sv: 'Öppna i e-posten',
    en: 'Open in e-mail',
  },
  'copy-recipients': {
    fi: 'Kopioi vastaanottajat',
    sv: 'Kopiera mottagarna',
    en: 'Copy the recipients',
  },
  'own-template': {
    fi: 'Oma asiakirjapohja',
    sv: 'Egen dokumentmall',
    en: 'Own document template',
  },
  'own-template-hint': {
    fi: 'Ota valmis pohja, muokkaa sitä Wordissa ja anna se takaisin. Aaltosulkeissa olevat kentät täytetään taulukosta.',
    sv: 'Ta den färdiga mallen, redigera den i Word och ge den tillbaka. Fälten inom klamrar fylls från arbetsboken.',
    en: 'Take the built-in template, edit it in Word and give it back. Fields in braces are filled from the workbook.',
  },
  'template-out': {
    fi: 'Tallenna valmis pohja',
    sv: 'Spara den färdiga mallen',
    en: 'Save the built-in template',
  },
  'template-in': {
    fi: 'Käytä omaa pohjaa (.docx)',
    sv: 'Använd en egen mall (.docx)',
    en: 'Use a template of your own (.docx)',
  },
  'template-in-use': {
    fi: 'Käytössä: {file} ({kind}).',
    sv: 'I bruk: {file} ({kind}).',
    en: 'In use: {file} ({kind}).',
  },
  'template-refused': {
    fi: 'Pohjaa {file} ei voi käyttää. Korjattavia kohtia: {count}.',
    sv: 'Mallen {file} kan inte användas. Ställen att rätta: {count}.',
    en: 'The template {file} cannot be used. Places to mend: {count}.',
  },
  'template-off': { fi: 'Lopeta käyttö', sv: 'Sluta använda', en: 'Stop using it' },

  // The browser page
  'open-file': { fi: 'Avaa tiedosto', sv: 'Öppna fil', en: 'Open file' },
  'open-sample': { fi: 'Kokeile esimerkillä', sv: 'Prova med ett exempel', en: 'Try the sample' },
  'new-workbook': { fi: 'Uusi keruutaulukko', sv: 'Ny arbetsbok', en: 'New workbook' },
  welcome: {
    fi: 'Aluekehittämis\u00ADkeskustelujen taulukko kuntoon',
    sv: 'Få ordning på arbetsboken för regionutvecklings\u00ADdiskussionerna',
    en: 'Put the workbook of the regional development discussions in order',
  },
  'welcome-open': {
    fi: 'Tarkistaa työkirjan, ehdottaa korjaukset ja tekee asialistat.',
    sv: 'Kontrollerar arbetsboken, föreslår rättelser och gör dagordningar.',
    en: 'Checks the workbook, suggests fixes and makes the agendas.',
  },
  'welcome-sample': {
    fi: 'Valmis esimerkki, jossa on tyypillisiä virheitä.',
    sv: 'Ett färdigt exempel med typiska fel.',
    en: 'A ready sample with typical mistakes.',
  },
  'welcome-new': {
    fi: 'Tyhjä keruutaulukko ohjeineen ja valintalistoineen.',
    sv: 'En tom arbetsbok med anvisningar och vallistor.',
    en: 'An empty collection workbook with its guide and drop-downs.',
  },
  'welcome-drop': {
    fi: 'Voit myös pudottaa .xlsx-tiedoston tähän ikkunaan. Tiedosto pysyy koneellasi.',
    sv: 'Du kan också släppa en .xlsx-fil i det här fönstret. Filen stannar på din dator.',
    en: 'You can also drop an .xlsx file on this window. The file stays on your computer.',
  },
  'drop-here': { fi: 'Pudota tiedosto tähän', sv: 'Släpp filen här', en: 'Drop the file here' },
  'save-copy': { fi: 'Tallenna kopio', sv: 'Spara en kopia', en: 'Save a copy' },
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  'save-in-place-ask': {
    fi: 'Tallennetaanko tiedoston {file} päälle?',
    sv: 'Ska filen {file} skrivas över?',
    en: 'Write over the file {file}?',
  },
  'save-in-place-hint': {
    fi: 'Vanha sisältö korvataan. Kopio jättää alkuperäisen ennalleen.',
    sv: 'Det gamla innehållet ersätts. En kopia lämnar originalet som det är.',
    en: 'The old content is replaced. A copy leaves the original as it is.',
  },
  'save-over': { fi: 'Tallenna päälle', sv: 'Skriv över', en: 'Write over' },
  'reload-file': {
    fi: 'Lue levyltä uudelleen',
    sv: 'Läs om från disken',
    en: 'Read again from disk',
  },
  unsaved: { fi: 'tallentamatta', sv: 'inte sparad', en: 'not saved' },
  'leave-ask': {
    fi: 'Työkirjassa {file} on tallentamattomia muutoksia.',
    sv: 'Arbetsboken {file} har ändringar som inte är sparade.',
    en: 'The workbook {file} has changes that are not saved.',
  },
  'leave-anyway': { fi: 'Hylkää muutokset', sv: 'Förkasta ändringarna', en: 'Discard the changes' },
  'keep-working': { fi: 'Jatka muokkausta', sv: 'Fortsätt redigera', en: 'Keep editing' },
  'file-changed-ask': {
    fi: 'Tiedosto {file} on muuttunut levyllä sen jälkeen, kun avasit sen. Päälle tallentaminen hävittäisi nuo muutokset.',
    sv: 'Filen {file} har ändrats på disken sedan du öppnade den. Om du skriver över den försvinner de ändringarna.',
    en: 'The file {file} has changed on disk since you opened it. Writing over it would lose those changes.',
  },
  menu: { fi: 'Lisää toimintoja', sv: 'Fler funktioner', en: 'More actions' },
  'show-sheet': { fi: 'Taulukko', sv: 'Blad', en: 'Sheet' },
  'show-pane': { fi: 'Tarkistus', sv: 'Kontroll', en: 'Check' },
  sheets: { fi: 'Taulukot', sv: 'Blad', en: 'Sheets' },
  'hidden-sheet': { fi: '{sheet} (piilotettu)', sv: '{sheet} (dold)', en: '{sheet} (hidden)' },
  row: { fi: 'Rivi', sv: 'Rad', en: 'Row' },
  cell: { fi: 'Solu', sv: 'Cell', en: 'Cell' },
  'cell-content': { fi: 'Solun sisältö', sv: 'Cellens innehåll', en: 'Content of the cell' },
  'worked-out': {
    fi: 'Kaavan tulos. Se lasketaan uudelleen, kun tiedosto avataan Excelissä.',
    sv: 'En formels resultat. Det räknas om när filen öppnas i Excel.',
    en: 'The result of a formula. It is worked out again when the file is opened in Excel.',
  },
  'works-out-later': {
    fi: '(päivittyy Excelissä)',
    sv: '(uppdateras i Excel)',
    en: '(updates in Excel)',
  },
  'other-value': { fi: 'Muu …', sv: 'Annat …', en: 'Other …' },
  'edit-cell': { fi: 'Muokkaa solua {cell}', sv: 'Redigera cell {cell}', en: 'Edit cell {cell}' },
  'sheet-and-pane': { fi: 'Näytä', sv: 'Visa', en: 'Show' },
  'skip-to-findings': {
    fi: 'Siirry havaintoihin',
    sv: 'Gå till anmärkningarna',
    en: 'Go to the findings',
  },
  opened: {
    fi: 'Avattu: {file}. {counts}',
    sv: 'Öppnad: {file}. {counts}',
    en: 'Opened: {file}. {counts}',
  },
  true: { fi: 'TOSI', sv: 'SANT', en: 'TRUE' },
  false: { fi: 'EPÄTOSI', sv: 'FALSKT', en: 'FALSE' },
} as const satisfies { readonly [id: string]: Words };

type Texts = typeof PANE;
export type PaneText = keyof Texts;

/** Texts of the pane whose translations ask for other fields than the Finnish: there must be none. */
type Uneven = {
  [Id in PaneText]: [
    | Exclude<Fields<Texts[Id]['fi']>, Fields<Texts[Id]['sv'] | Texts[Id]['en']>>
    | Exclude<Fields<Texts[Id]['sv'] | Texts[Id]['en']>, Fields<Texts[Id]['fi']>>,
  ] extends [never]
    ? never
    : Id;
}[PaneText];
const even: [Uneven] extends [never] ? true : Uneven = true;
void even;

type FieldsOf<Id extends PaneText> = Fields<Texts[Id]['fi']>;

/** The pane's words for `id`, its braces filled; a text with braces asks for its values. */
export function sayPane<Id extends PaneText>(
  id: Id,
  language: Language,
  ...values: [FieldsOf<Id>] extends [never]
    ? []
    : [data: { readonly [Field in FieldsOf<Id>]: Datum }]
): string {
  return fillText(PANE[id][language], values[0] ?? {}, language);
}

/** The languages by their own names. */
export const LANGUAGE_NAMES: Words = { fi: 'Suomi', sv: 'Svenska', en: 'English' };
