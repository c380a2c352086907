/** Texts of the rules about settings. */
export const SETTING_FINDINGS = {
  'setting-unreadable': {
    fi: {
      name: 'Asetusta ei voi lukea',
      message: 'Asetuksen ”{key}” arvoa ei voi lukea: {text}. Kirjoita esimerkiksi: {example}.',
      why: 'Kun arvoa ei voi lukea, käytetään kierroksen valmista arvoa, eikä muutos vaikuta mihinkään.',
    },
    sv: {
      name: 'Inställningen kan inte läsas',
      message:
        'Värdet för inställningen ”{key}” kan inte läsas: {text}. Skriv till exempel: {example}.',
      why: 'När värdet inte kan läsas används omgångens färdiga värde, och ändringen påverkar ingenting.',
    },
    en: {
      name: 'Setting not readable',
      message:
        'The value of the setting “{key}” cannot be read: {text}. Write for example: {example}.',
      why: 'When a value cannot be read the built-in value of the round is used, and the change has no effect.',
    },
  },
  'setting-weekday-wrong': {
    fi: {
      name: 'Asetuksen viikonpäivä ei täsmää',
      message:
        'Asetuksen ”{key}” viikonpäivä ja päivämäärä eivät täsmää: {texts}. Kalenterissa: {days}. Korjaa jompikumpi.',
      why: 'Asetusten ajat koskevat kaikkia keskusteluja, joten niiden on oltava yksiselitteisiä.',
    },
    sv: {
      name: 'Inställningens veckodag stämmer inte',
      message:
        'Veckodagen och datumet för inställningen ”{key}” stämmer inte överens: {texts}. I kalendern: {days}. Rätta det som är fel.',
      why: 'Tiderna i inställningarna gäller alla diskussioner och måste därför vara entydiga.',
    },
    en: {
      name: 'Weekday of a setting does not fit',
      message:
        'The weekday and the date of the setting “{key}” do not fit together: {texts}. In the calendar: {days}. Correct one of them.',
      why: 'The times of the settings concern every discussion, so they must be unambiguous.',
    },
  },
  'setting-year-wrong': {
    fi: {
      name: 'Asetuksen vuosi väärin',
      message: 'Asetuksen ”{key}” päivä ei ole kierroksen vuonna {year}: {times}. Tarkista vuosi.',
      why: 'Kierroksen ajat ovat sen omana vuonna; vain ilmoitusten määräaika voi olla edellisenä. Väärän vuoden päivä ei vaikuta.',
    },
    sv: {
      name: 'Fel år i inställningen',
      message:
        'Dagen för inställningen ”{key}” är inte under omgångens år {year}: {times}. Kontrollera året.',
      why: 'Omgångens tider är under dess eget år; bara tidsfristen för anmälningar kan vara under året före. En dag under fel år beaktas inte.',
    },
    en: {
      name: 'Wrong year in a setting',
      message:
        'The day of the setting “{key}” is not in the year of the round, {year}: {times}. Check the year.',
      why: 'The times of a round are in its own year; only the reporting deadline may be in the year before. A day in a wrong year is not taken into account.',
    },
  },
  'setting-slot-outside-weeks': {
    fi: {
      name: 'Tarjottu aika viikkojen ulkopuolella',
      message:
        'Tarjottu aika on viikolla {theirWeeks}: {times}. Keskusteluviikot: {weeks}. Vaihda aika tai viikot.',
      why: 'Tarjotut ajat ja keskusteluviikot kuuluvat yhteen: muuten ajan valinnut keskustelu saa virheen.',
    },
    sv: {
      name: 'Erbjuden tid utanför veckorna',
      message:
        'Den erbjudna tiden är vecka {theirWeeks}: {times}. Diskussionsveckor: {weeks}. Byt tiden eller veckorna.',
      why: 'De erbjudna tiderna och diskussionsveckorna hör ihop: annars får en diskussion som valt tiden ett fel.',
    },
    en: {
      name: 'Offered time outside the weeks',
      message:
        'The offered time is in week {theirWeeks}: {times}. Weeks of the discussions: {weeks}. Change the time or the weeks.',
      why: 'The offered times and the weeks belong together: otherwise a discussion that chooses the time gets an error.',
    },
  },
  'setting-holiday': {
    fi: {
      name: 'Asetuksen päivä on pyhä tai viikonloppu',
      message: 'Asetuksen ”{key}” päivä ei ole työpäivä: {days} ({holidays}). Vaihda päivä.',
      why: 'Pyhäpäivänä tai viikonloppuna virastot eivät ole paikalla. Pääsiäinen voi osua keskusteluviikoille.',
    },
    sv: {
      name: 'Inställningens dag är helgdag eller veckoslut',
      message:
        'Dagen för inställningen ”{key}” är inte en arbetsdag: {days} ({holidays}). Byt dagen.',
      why: 'På helgdagar och veckoslut är ämbetsverken stängda. Påsken kan infalla under diskussionsveckorna.',
    },
    en: {
      name: 'Day of a setting is a holiday or a weekend',
      message:
        'The day of the setting “{key}” is not a working day: {days} ({holidays}). Change the day.',
      why: 'Offices are closed on public holidays and weekends. Easter may fall in the weeks of the discussions.',
    },
  },
  'setting-order': {
    fi: {
      name: 'Asetusten järjestys väärin',
      message:
        'Järjestys on väärä: ”{first}” ({firstDays}) on oltava ennen kuin ”{second}” ({secondDays}). Tarkista päivät.',
      why: 'Kierros etenee järjestyksessä: ilmoitukset, asialistojen käsittely, asialistat valmiina, keskustelut.',
    },
    sv: {
      name: 'Fel ordning i inställningarna',
      message:
        'Ordningen är fel: ”{first}” ({firstDays}) ska vara före ”{second}” ({secondDays}). Kontrollera dagarna.',
      why: 'Omgången framskrider i ordning: anmälningar, behandling av dagordningarna, dagordningarna klara, diskussioner.',
    },
    en: {
      name: 'Settings out of order',
      message:
        'The order is wrong: “{first}” ({firstDays}) must come before “{second}” ({secondDays}). Check the days.',
      why: 'A round goes in order: reports, agenda reviews, agendas ready, discussions.',
    },
  },
  'setting-slots-overlap': {
    fi: {
      name: 'Tarjotut ajat päällekkäin',
      message: 'Tarjotut ajat ovat päällekkäin: {times}. Vaihda tai poista toinen.',
      why: 'Yhtenä aikana pidetään yksi keskustelu, joten päällekkäisiä aikoja ei voi tarjota.',
    },
    sv: {
      name: 'Erbjudna tider överlappar',
      message: 'De erbjudna tiderna överlappar varandra: {times}. Byt eller ta bort en av dem.',
      why: 'En diskussion hålls åt gången, så överlappande tider kan inte erbjudas.',
    },
    en: {
      name: 'Offered times overlap',
      message: 'Offered times overlap: {times}. Change or remove one of them.',
      why: 'One discussion is held at a time, so overlapping times cannot be offered.',
    },
  },
  'setting-unknown': {
    fi: {
      name: 'Tuntematon asetus',
      message: 'Asetusta ei tunneta: {text}.[[ Tarkoititko: {near}?]] Rivi ei vaikuta mihinkään.',
      why: 'Asetukset tunnistetaan nimestä. Ohjeessa luetellaan kaikki asetukset.',
    },
    sv: {
      name: 'Okänd inställning',
      message: 'Inställningen är okänd: {text}.[[ Menade du: {near}?]] Raden påverkar ingenting.',
      why: 'Inställningarna känns igen på namnet. I anvisningen räknas alla inställningar upp.',
    },
    en: {
      name: 'Unknown setting',
      message: 'The setting is not known: {text}.[[ Did you mean: {near}?]] The row has no effect.',
      why: 'Settings are known by their names. The guide lists them all.',
    },
  },
  'deviation-needless': {
    fi: {
      name: 'Tarpeeton hyväksytty poikkeama',
      message:
        'Hyväksytty poikkeama ei osu mihinkään havaintoon: {rule} @ {row}. Tarkista nimet tai poista rivi.',
      why: 'Hyväksytty poikkeama koskee yhtä sääntöä ja yhtä riviä. Kun havaintoa ei enää ole, rivi on tarpeeton.',
    },
    sv: {
      name: 'Onödig godkänd avvikelse',
      message:
        'Den godkända avvikelsen gäller ingen anmärkning: {rule} @ {row}. Kontrollera namnen eller ta bort raden.',
      why: 'En godkänd avvikelse gäller en regel och en rad. När anmärkningen inte längre finns är raden onödig.',
    },
    en: {
      name: 'Needless accepted deviation',
      message:
        'The accepted deviation meets no finding: {rule} @ {row}. Check the names or remove the row.',
      why: 'An accepted deviation concerns one rule and one row. When the finding is gone, the row is needless.',
    },
  },
  'deviation-unexplained': {
    fi: {
      name: 'Poikkeamalta puuttuu perustelu',
      message:
        'Hyväksytyltä poikkeamalta puuttuu perustelu: {rule} @ {row}. Kirjoita se yhtäläisyysmerkin jälkeen.',
      why: 'Ilman perustelua poikkeama ei hyväksy mitään, jotta jokainen voi nähdä, miksi havainto on sivuutettu.',
    },
    sv: {
      name: 'Avvikelsen saknar motivering',
      message:
        'Den godkända avvikelsen saknar motivering: {rule} @ {row}. Skriv den efter likhetstecknet.',
      why: 'Utan motivering godkänner avvikelsen ingenting: alla ska kunna se varför.',
    },
    en: {
      name: 'Deviation without a reason',
      message:
        'The accepted deviation has no reason: {rule} @ {row}. Write it after the equals sign.',
      why: 'Without a reason a deviation accepts nothing, so that everyone can see why a finding was set aside.',
    },
  },
} as const;
