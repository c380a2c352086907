/** Texts of the rules about times. */
export const TIME_FINDINGS = {
  'time-unreadable': {
    fi: {
      name: 'Aikaa ei voi lukea',
      message: 'Aikaa ei voi lukea: {texts}. Kirjoita esimerkiksi: {example}.',
      why: 'Aika luetaan vain, jos sen voi ymmärtää yhdellä tavalla. Pelkkä päivä riittää, kun sinä päivänä on tarjolla yksi aika; muuten tarvitaan myös kellonaika.',
    },
    sv: {
      name: 'Tiden kan inte läsas',
      message: 'Tiden kan inte läsas: {texts}. Skriv till exempel: {example}.',
      why: 'En tid läses bara om den kan förstås på ett enda sätt. Enbart datum räcker när det finns en erbjuden tid den dagen; annars behövs också klockslag.',
    },
    en: {
      name: 'Time not readable',
      message: 'The time cannot be read: {texts}. Write for example: {example}.',
      why: 'A time is read only if it can be understood in one way. A date alone is enough when one time is offered on that day; otherwise the hours are needed too.',
    },
  },
  'time-year-wrong': {
    fi: {
      name: 'Vuosi väärin',
      message: 'Vuosi näyttää väärältä: {texts}. Tarjolla: {offered}.',
      why: 'Päivä ja kuukausi ovat tarjotun ajan, vuosi ei. Taulukko-ohjelma lisää usein kuluvan vuoden, kun päivä kirjoitetaan ilman vuotta.',
    },
    sv: {
      name: 'Fel år',
      message: 'Året verkar vara fel: {texts}. Erbjuden tid: {offered}.',
      why: 'Dagen och månaden hör till en erbjuden tid, men inte året. Kalkylprogrammet lägger ofta till innevarande år när datumet skrivs utan år.',
    },
    en: {
      name: 'Wrong year',
      message: 'The year seems to be wrong: {texts}. Offered: {offered}.',
      why: 'The day and the month are those of an offered time, the year is not. A spreadsheet often adds the current year when a date is typed without one.',
    },
  },
  'time-weekday-wrong': {
    fi: {
      name: 'Viikonpäivä ei täsmää',
      message:
        'Viikonpäivä ja päivämäärä eivät täsmää: {texts}. Kalenterissa: {days}. Korjaa jompikumpi.',
      why: 'Jos viikonpäivä ja päivämäärä ovat ristiriidassa, ei voi tietää, kumpi on tarkoitettu.',
    },
    sv: {
      name: 'Veckodagen stämmer inte',
      message:
        'Veckodagen och datumet stämmer inte överens: {texts}. I kalendern: {days}. Rätta det som är fel.',
      why: 'När veckodagen och datumet säger emot varandra går det inte att veta vilket som avses.',
    },
    en: {
      name: 'Weekday does not fit',
      message:
        'The weekday and the date do not fit together: {texts}. In the calendar: {days}. Correct one of them.',
      why: 'When the weekday and the date contradict each other, there is no knowing which is meant.',
    },
  },
  'time-outside-weeks': {
    fi: {
      name: 'Aika viikkojen ulkopuolella',
      message:
        'Aika ei ole keskusteluviikoilla: {times}. Keskusteluviikot {year}: {weeks}. Valitse aika niiltä.',
      why: 'Keskustelut käydään kierroksen viikoilla, jotta ministeriöt ja maakunnat voivat varata ajan niihin kaikkiin.',
    },
    sv: {
      name: 'Tiden utanför veckorna',
      message:
        'Tiden infaller inte under diskussionsveckorna: {times}. Diskussionsveckor {year}: {weeks}. Välj en tid under dem.',
      why: 'Diskussionerna förs under omgångens veckor, så att ministerierna och landskapen kan reservera tid för dem alla.',
    },
    en: {
      name: 'Outside the weeks',
      message:
        'The time is not in the weeks of the discussions: {times}. Weeks in {year}: {weeks}. Choose a time in them.',
      why: 'The discussions are held in the weeks of the round, so that the ministries and the regions can keep time for them all.',
    },
  },
  'time-hours-wrong': {
    fi: {
      name: 'Kellonaika poikkeaa tarjotusta',
      message:
        'Kellonaika poikkeaa tarjotusta: {times}. Tarjolla: {offered}. Vaihda tai perustele.',
      why: 'Päivä on tarjolla, mutta muuna kellonaikana. Tarjotut ajat eivät kaikki ole samaan kellonaikaan.',
    },
    sv: {
      name: 'Annat klockslag än det erbjudna',
      message:
        'Klockslaget avviker från det erbjudna: {times}. Erbjuden tid: {offered}. Byt eller motivera.',
      why: 'Dagen är erbjuden, men vid ett annat klockslag. Alla erbjudna tider är inte vid samma klockslag.',
    },
    en: {
      name: 'Other hours than offered',
      message:
        'The hours differ from those offered: {times}. Offered: {offered}. Change or give a reason.',
      why: 'The day is offered, but at other hours. The offered times are not all at the same time of day.',
    },
  },
  'time-not-offered': {
    fi: {
      name: 'Aika ei ole tarjolla',
      message:
        'Aika ei ole tarjottujen joukossa: {times}.[[ Vaihda tai perustele sarakkeessa ”{column}”.]][[ Perustelu: {reason}.]]',
      why: 'Keskusteluille on ensisijaisesti tarjolla kierroksen ajat; muu aika samoilla viikoilla on mahdollinen, kun siihen on syy.',
    },
    sv: {
      name: 'Tiden är inte erbjuden',
      message:
        'Tiden finns inte bland de erbjudna: {times}.[[ Byt eller motivera i kolumnen ”{column}”.]][[ Motivering: {reason}.]]',
      why: 'För diskussionerna erbjuds i första hand omgångens tider; en annan tid under samma veckor är möjlig när det finns ett skäl.',
    },
    en: {
      name: 'Time not offered',
      message:
        'The time is not among those offered: {times}.[[ Change it or give a reason in the column “{column}”.]][[ Reason: {reason}.]]',
      why: 'The times of the round are primarily offered for the discussions; another time in the same weeks is possible when there is a reason.',
    },
  },
  'time-untidy': {
    fi: {
      name: 'Aika muussa muodossa',
      message: 'Aika on ymmärretty, mutta kirjoitettu muussa muodossa. Virallinen muoto: {times}.',
      why: 'Yhtenäinen muoto on helppo lukea ja näyttää asiakirjoissa samalta kuin taulukossa.',
    },
    sv: {
      name: 'Tiden i annan form',
      message: 'Tiden förstås men är skriven i annan form. Officiell form: {times}.',
      why: 'En enhetlig form är lätt att läsa och ser likadan ut i dokumenten som i tabellen.',
    },
    en: {
      name: 'Time in another form',
      message: 'The time is understood but written in another form. Official form: {times}.',
      why: 'One form is easy to read and looks the same in the documents as in the sheet.',
    },
  },
  'review-not-offered': {
    fi: {
      name: 'Käsittelyaika ei ole verkoston kokous',
      message:
        'Aika ei ole verkoston kokous: {times}. Kokoukset: {meetings}. Valitse jokin niistä.',
      why: 'Asialistat käsitellään valtioneuvoston verkoston kokouksissa, joihin ministeriöt ja maakuntien liitot osallistuvat.',
    },
    sv: {
      name: 'Behandlingstiden är inte ett möte i nätverket',
      message: 'Tiden är inte ett möte i nätverket: {times}. Möten: {meetings}. Välj ett av dem.',
      why: 'Dagordningarna behandlas vid statsrådsnätverkets möten, där ministerierna och landskapsförbunden deltar.',
    },
    en: {
      name: 'Review is not a network meeting',
      message:
        'The time is not a meeting of the network: {times}. Meetings: {meetings}. Choose one of them.',
      why: 'Agendas are handled in the meetings of the government network, where the ministries and the regional councils take part.',
    },
  },
  'review-missing': {
    fi: {
      name: 'Asialistan käsittelyaika puuttuu',
      message:
        'Keskustelulta {discussion} puuttuu toivottu asialistan käsittelyaika. Kokoukset: {meetings}.',
      why: 'Liitot ilmoittavat keskustelun ohella, missä verkoston kokouksessa asialista ensisijaisesti käsitellään. Toive ei ole pakollinen.',
    },
    sv: {
      name: 'Behandling av dagordningen saknas',
      message:
        'Diskussionen {discussion} saknar önskad tid för behandling av dagordningen. Möten: {meetings}.',
      why: 'Förbunden anmäler tillsammans med diskussionen vid vilket av nätverkets möten dagordningen i första hand behandlas. Önskemålet är inte obligatoriskt.',
    },
    en: {
      name: 'Agenda review missing',
      message: 'Discussion {discussion} has no wished agenda review. Meetings: {meetings}.',
      why: 'With the discussion the councils report in which meeting of the network the agenda is primarily to be handled. The wish is not compulsory.',
    },
  },
  'slot-missing': {
    fi: {
      name: 'Keskusteluaika puuttuu',
      message:
        'Keskustelulla {discussion} ei ole vielä aikaa.[[ Toive on {wish}, mutta sitä ei ole vahvistettu.]]',
      why: 'Liitot ilmoittavat toivotun ajan, ja aika vahvistetaan ennen kuin kutsut lähetetään.',
    },
    sv: {
      name: 'Diskussionens tid saknas',
      message:
        'Diskussionen {discussion} har ännu ingen tid.[[ Önskemålet är {wish}, men det är inte bekräftat.]]',
      why: 'Förbunden anmäler en önskad tid, och tiden bekräftas innan inbjudningarna skickas.',
    },
    en: {
      name: 'Time missing',
      message:
        'Discussion {discussion} has no time yet.[[ The wish is {wish}, but it is not confirmed.]]',
      why: 'The councils report a preferred time, and the time is confirmed before the invitations are sent.',
    },
  },
  'slot-wanted-twice': {
    fi: {
      name: 'Sama aika toivottu kahdesti',
      message:
        'Samaa aikaa toivoo useampi keskustelu: {time}. Keskustelut: {discussions} (yhteensä {count}). Sopikaa, kuka siirtyy.',
      why: 'Yhtenä aikana pidetään yksi keskustelu. Toive ei vielä ole virhe, mutta kaikki eivät voi saada samaa aikaa.',
    },
    sv: {
      name: 'Samma tid önskad två gånger',
      message:
        'Flera diskussioner önskar samma tid: {time}. Diskussioner: {discussions} (sammanlagt {count}). Kom överens om vem som flyttar.',
      why: 'En diskussion hålls åt gången. Ett önskemål är ännu inget fel, men alla kan inte få samma tid.',
    },
    en: {
      name: 'One time wished for twice',
      message:
        'Several discussions wish for the same time: {time}. Discussions: {discussions} (in all {count}). Agree on who moves.',
      why: 'One discussion is held at a time. A wish is no error yet, but not all can have the same time.',
    },
  },
  'slot-confirmed-twice': {
    fi: {
      name: 'Sama aika vahvistettu kahdesti',
      message:
        'Vahvistettu aika on myös toisella keskustelulla tai menee sen kanssa päällekkäin: {time}. Keskustelut: {discussions} (yhteensä {count}). Siirrä toinen.',
      why: 'Yhtenä aikana pidetään yksi keskustelu, jotta ministeriöt voivat osallistua kaikkiin.',
    },
    sv: {
      name: 'Samma tid bekräftad två gånger',
      message:
        'En annan diskussion har samma bekräftade tid eller en som överlappar den: {time}. Diskussioner: {discussions} (sammanlagt {count}). Flytta en av dem.',
      why: 'En diskussion hålls åt gången, så att ministerierna kan delta i alla.',
    },
    en: {
      name: 'One time confirmed twice',
      message:
        'Another discussion has the confirmed time too, or overlaps it: {time}. Discussions: {discussions} (in all {count}). Move one of them.',
      why: 'One discussion is held at a time, so that the ministries can take part in all of them.',
    },
  },
  'report-late': {
    fi: {
      name: 'Ilmoitettu myöhässä',
      message:
        'Keskustelu {discussion} on ilmoitettu määräajan jälkeen: {reported}. Määräaika oli {deadline}.',
      why: 'Teemat ja osallistuvat maakunnat ilmoitetaan määräaikaan mennessä, jotta yhteyshenkilöt ja käsittelyt voidaan järjestää.',
    },
    sv: {
      name: 'Anmäld för sent',
      message:
        'Diskussionen {discussion} är anmäld efter tidsfristen: {reported}. Tidsfristen var {deadline}.',
      why: 'Teman och deltagande landskap anmäls inom tidsfristen, så att kontaktpersoner och behandlingar kan ordnas.',
    },
    en: {
      name: 'Reported late',
      message:
        'Discussion {discussion} was reported after the deadline: {reported}. The deadline was {deadline}.',
      why: 'Themes and taking-part regions are reported by the deadline, so that liaisons and reviews can be arranged.',
    },
  },
  'report-missing': {
    fi: {
      name: 'Ei vielä ilmoitettu',
      message:
        'Keskustelua {discussion} ei ole merkitty ilmoitetuksi ministeriölle.[[ Määräaika: {deadline}.]] Merkitse ilmoituksen päivä.',
      why: 'Taulukko ei korvaa kirjaamoa: ilmoitus lähetetään ministeriön postilaatikoihin, ja sen päivä merkitään tähän.',
    },
    sv: {
      name: 'Ännu inte anmäld',
      message:
        'Diskussionen {discussion} är inte antecknad som anmäld till ministeriet.[[ Tidsfrist: {deadline}.]] Anteckna dagen för anmälan.',
      why: 'Tabellen ersätter inte registratorskontoret: anmälan skickas till ministeriets postlådor, och dagen antecknas här.',
    },
    en: {
      name: 'Not yet reported',
      message:
        'Discussion {discussion} is not marked as reported to the ministry.[[ Deadline: {deadline}.]] Enter the day of the report.',
      why: 'The sheet does not replace the registry: the report is sent to the mailboxes of the ministry, and its day is entered here.',
    },
  },
  'memo-undelivered': {
    fi: {
      name: 'Muistio toimittamatta',
      message:
        'Keskustelun {discussion} muistiota ei ole merkitty toimitetuksi. Merkitse päivä, kun muistio on lähetetty osallistujille.',
      why: 'Keskustelusta laaditaan muistio, joka toimitetaan osallistujille tilaisuuden jälkeen.',
    },
    sv: {
      name: 'Promemorian inte sänd',
      message:
        'Promemorian från diskussionen {discussion} är inte antecknad som sänd. Anteckna dagen när den har sänts till deltagarna.',
      why: 'Om diskussionen upprättas en promemoria som sänds till deltagarna efter tillfället.',
    },
    en: {
      name: 'Memo not delivered',
      message:
        'The memo of discussion {discussion} is not marked as sent. Enter the day when it has been sent to the participants.',
      why: 'A memo is written of the discussion and sent to the participants afterwards.',
    },
  },
} as const;
