/** Texts of the rules about regions and their contact persons. */
export const REGION_FINDINGS = {
  'regions-few': {
    fi: {
      name: 'Liian vähän maakuntia',
      message: 'Maakuntia: {count}, vähintään {least} tarvitaan.[[ Vapaina: {free}.]]',
      why: 'Keskustelut järjestetään usean maakunnan yhteisinä: keskustelussa on vähintään {least} eri maakuntaa.',
    },
    sv: {
      name: 'För få landskap',
      message: 'Antal landskap: {count}, minst {least} behövs.[[ Lediga: {free}.]]',
      why: 'Diskussionerna är gemensamma för flera landskap: i en diskussion deltar minst {least} olika landskap.',
    },
    en: {
      name: 'Too few regions',
      message: 'Regions: {count}, at least {least} are needed.[[ Free: {free}.]]',
      why: 'The discussions are shared by several regions: each has at least {least} different regions.',
    },
  },
  'discussions-too-many': {
    fi: {
      name: 'Liian monta keskustelua',
      message: 'Keskusteluja: {count}, mahdollisia enintään {most}.[[ Tarkista: {look}.]]',
      why: 'Maakuntia on {regions}, keskustelussa niitä on vähintään {least} ja kukin on vain yhdessä: {regions} ÷ {least} antaa enintään {most}. Jos niitä on enemmän, jokin maakunta on kahdesti tai jokin ryhmä vajaa.',
    },
    sv: {
      name: 'För många diskussioner',
      message: 'Diskussioner: {count}, högst {most} är möjliga.[[ Kontrollera: {look}.]]',
      why: 'Landskapen är {regions}, i en diskussion deltar minst {least} av dem och vart och ett i endast en: {regions} ÷ {least} ger högst {most}. Om de är fler finns något landskap två gånger eller är någon grupp för liten.',
    },
    en: {
      name: 'Too many discussions',
      message: 'Discussions: {count}, at most {most} are possible.[[ Check: {look}.]]',
      why: 'There are {regions} regions, each discussion has at least {least} of them and each region is in one only: {regions} ÷ {least} allows at most {most}. One more means that a region is there twice or a group is too small.',
    },
  },
  'region-missing': {
    fi: {
      name: 'Maakunta puuttuu',
      message: 'Riviltä puuttuu maakunta. Valitse maakunta tai tyhjennä rivi.',
      why: 'Jokainen rivi kertoo yhdestä maakunnasta; ilman maakuntaa tietoja ei voi käyttää.',
    },
    sv: {
      name: 'Landskapet saknas',
      message: 'Raden saknar landskap. Välj landskapet eller töm raden.',
      why: 'Varje rad gäller ett landskap; utan det kan uppgifterna inte användas.',
    },
    en: {
      name: 'Region missing',
      message: 'The row has no region. Choose the region or clear the row.',
      why: 'Each row is about one region; without it the details cannot be used.',
    },
  },
  'region-unknown': {
    fi: {
      name: 'Tuntematon maakunta',
      message: 'Maakuntaa ei tunnisteta: {value}.[[ Tarkoititko: {near}?]]',
      why: 'Maakunta kirjoitetaan virallisella nimellä, sillä arvattu nimi voisi olla naapurimaakunnan. Yhdessä solussa on yksi maakunta.',
    },
    sv: {
      name: 'Okänt landskap',
      message: 'Landskapet känns inte igen: {value}.[[ Menade du: {near}?]]',
      why: 'Landskapet skrivs med sitt officiella namn, eftersom ett gissat namn kunde vara grannlandskapets. I en cell står ett landskap.',
    },
    en: {
      name: 'Unknown region',
      message: 'The region is not recognised: {value}.[[ Did you mean: {near}?]]',
      why: 'A region is written by its official name, as a guess could be its neighbour. One cell holds one region.',
    },
  },
  'region-ambiguous': {
    fi: {
      name: 'Maakunta on monitulkintainen',
      message: 'Nimi sopii useaan maakuntaan: {value}. Valitse: {candidates}.',
      why: 'Nimen osa on yhteinen usealle maakunnalle, joten oikeaa ei voi päätellä.',
    },
    sv: {
      name: 'Landskapet är tvetydigt',
      message: 'Namnet passar flera landskap: {value}. Välj: {candidates}.',
      why: 'Namndelen är gemensam för flera landskap, så det rätta kan inte avgöras.',
    },
    en: {
      name: 'Region is ambiguous',
      message: 'The name fits several regions: {value}. Choose: {candidates}.',
      why: 'Several regions share this part of the name, so the right one cannot be told.',
    },
  },
  'region-not-in-round': {
    fi: {
      name: 'Maakunta ei ole mukana',
      message:
        '{region} ei ole mukana tämän vuoden keskusteluissa. Valitse toinen maakunta tai tyhjennä rivi.',
      why: 'Mukana ovat ne maakunnat, joiden liitoille kirje on osoitettu tai jotka asetuksissa luetellaan.',
    },
    sv: {
      name: 'Landskapet är inte med',
      message:
        '{region} är inte med i årets diskussioner. Välj ett annat landskap eller töm raden.',
      why: 'Med är de landskap vars förbund brevet är riktat till eller som räknas upp i inställningarna.',
    },
    en: {
      name: 'Region not in the round',
      message:
        '{region} is not in this year’s discussions. Choose another region or clear the row.',
      why: 'The round concerns the regions whose councils the letter is addressed to, or those listed in the settings.',
    },
  },
  'region-untidy': {
    fi: {
      name: 'Maakunnan nimi ei ole virallisessa muodossa',
      message: 'Maakunta on kirjoitettu muodossa {value}. Virallinen nimi: {official}.',
      why: 'Yhtenäiset nimet pitävät luettelot, suodattimet ja asiakirjat selkeinä.',
    },
    sv: {
      name: 'Landskapets namn är inte i officiell form',
      message: 'Landskapet är skrivet i formen {value}. Officiellt namn: {official}.',
      why: 'Enhetliga namn håller listor, filter och dokument tydliga.',
    },
    en: {
      name: 'Region not in its official form',
      message: 'The region is written as {value}. Official name: {official}.',
      why: 'Uniform names keep lists, filters and documents clear.',
    },
  },
  'region-in-two-discussions': {
    fi: {
      name: 'Maakunta on useassa keskustelussa',
      message: '{region} on useassa keskustelussa: {discussions}. Valitse yksi. Rivejä: {count}.',
      why: 'Kukin maakunta voi osallistua vain yhteen keskusteluun.',
    },
    sv: {
      name: 'Landskapet finns i flera diskussioner',
      message: '{region} finns i flera diskussioner: {discussions}. Välj en. Rader: {count}.',
      why: 'Varje landskap kan delta i endast en diskussion.',
    },
    en: {
      name: 'Region in several discussions',
      message: '{region} is in several discussions: {discussions}. Choose one. Rows: {count}.',
      why: 'Each region may take part in one discussion only.',
    },
  },
  'region-repeated': {
    fi: {
      name: 'Maakunta toistuu',
      message:
        '{region} on keskustelussa {discussion} monta kertaa. Rivejä: {count}. Yksi riittää.',
      why: 'Maakunnalla on keskustelussa yksi rivi; toistuvista riveistä ei näe, mikä tieto on voimassa.',
    },
    sv: {
      name: 'Landskapet upprepas',
      message:
        '{region} finns flera gånger i diskussionen {discussion}. Rader: {count}. En räcker.',
      why: 'Ett landskap har en rad i diskussionen; av upprepade rader framgår inte vilken uppgift som gäller.',
    },
    en: {
      name: 'Region repeated',
      message:
        '{region} is several times in discussion {discussion}. Rows: {count}. One is enough.',
      why: 'A region has one row in its discussion; repeated rows do not tell which details hold.',
    },
  },
  'regions-in-one-cell': {
    fi: {
      name: 'Useita maakuntia yhdessä solussa',
      message: 'Samassa solussa on useita maakuntia: {regions}. Kirjoita kukin omalle rivilleen.',
      why: 'Yhdellä rivillä on yksi maakunta ja sen yhteyshenkilö.',
    },
    sv: {
      name: 'Flera landskap i en cell',
      message: 'Flera landskap står i samma cell: {regions}. Skriv vart och ett på sin egen rad.',
      why: 'På en rad står ett landskap och dess kontaktperson.',
    },
    en: {
      name: 'Several regions in one cell',
      message: 'Several regions stand in one cell: {regions}. Write each on its own row.',
      why: 'One row holds one region and its contact person.',
    },
  },
  'region-absent': {
    fi: {
      name: 'Maakuntia ilman keskustelua',
      message: 'Ilman keskustelua: {regions}. Maakuntia: {count}.',
      why: 'Osallistuminen on vapaaehtoista. Luettelosta näkee, kenet voi vielä pyytää mukaan.',
    },
    sv: {
      name: 'Landskap utan diskussion',
      message: 'Utan diskussion: {regions}. Antal landskap: {count}.',
      why: 'Det är frivilligt att delta. Av listan framgår vem som ännu kan bjudas med.',
    },
    en: {
      name: 'Regions without a discussion',
      message: 'Without a discussion: {regions}. Regions: {count}.',
      why: 'Taking part is voluntary. The list shows who can still be asked.',
    },
  },
  'discussion-unknown': {
    fi: {
      name: 'Tuntematon keskustelu',
      message: 'Keskustelua ei ole: {value}.[[ Keskustelut: {ids}.]] Valitse tunnus luettelosta.',
      why: 'Rivi liitetään keskusteluun tunnuksella, jonka pitää olla keskustelujen luettelossa.',
    },
    sv: {
      name: 'Okänd diskussion',
      message: 'Diskussionen finns inte: {value}.[[ Diskussioner: {ids}.]] Välj en kod i listan.',
      why: 'Raden hör till en diskussion genom koden, som ska finnas i förteckningen över diskussioner.',
    },
    en: {
      name: 'Unknown discussion',
      message:
        'There is no such discussion: {value}.[[ Discussions: {ids}.]] Choose an ID from the list.',
      why: 'A row belongs to a discussion by its ID, which must be in the list of discussions.',
    },
  },
  'discussion-missing': {
    fi: {
      name: 'Keskustelu puuttuu',
      message: 'Riviltä puuttuu keskustelu[[: {region}]]. Valitse keskustelun tunnus.',
      why: 'Rivi liitetään keskusteluun tunnuksella. Maakunta, joka ei osallistu, merkitään sanoilla ”ei osallistu”.',
    },
    sv: {
      name: 'Diskussionen saknas',
      message: 'Raden saknar diskussion[[: {region}]]. Välj diskussionens kod.',
      why: 'Raden hör till en diskussion genom koden. Ett landskap som inte deltar anges med ”deltar inte”.',
    },
    en: {
      name: 'Discussion missing',
      message: 'The row has no discussion[[: {region}]]. Choose the ID of the discussion.',
      why: 'A row belongs to a discussion by its ID. A region that stays out is marked “not taking part”.',
    },
  },
  'contact-missing': {
    fi: {
      name: 'Yhteyshenkilö puuttuu',
      message: 'Yhteyshenkilö puuttuu[[: {region}]]. Kirjoita yhteyshenkilön nimi.',
      why: 'Maakuntien liitot ilmoittavat osallistuvien maakuntien yhteyshenkilöt määräaikaan mennessä.',
    },
    sv: {
      name: 'Kontaktpersonen saknas',
      message: 'Kontaktperson saknas[[: {region}]]. Skriv kontaktpersonens namn.',
      why: 'Landskapsförbunden anmäler de deltagande landskapens kontaktpersoner inom tidsfristen.',
    },
    en: {
      name: 'Contact person missing',
      message: 'No contact person[[: {region}]]. Write the name of the contact person.',
      why: 'The regional councils report the contact persons of the regions taking part by the deadline.',
    },
  },
  'email-missing': {
    fi: {
      name: 'Sähköpostiosoite puuttuu',
      message: 'Yhteyshenkilöltä puuttuu sähköpostiosoite: {contact}. Kirjoita osoite.',
      why: 'Kutsu ja asialista lähetetään yhteyshenkilön osoitteeseen.',
    },
    sv: {
      name: 'E-postadressen saknas',
      message: 'Kontaktpersonen saknar e-postadress: {contact}. Skriv adressen.',
      why: 'Inbjudan och dagordningen skickas till kontaktpersonens adress.',
    },
    en: {
      name: 'Email address missing',
      message: 'The contact person has no email address: {contact}. Write the address.',
      why: 'The invitation and the agenda are sent to the contact person’s address.',
    },
  },
  'email-invalid': {
    fi: {
      name: 'Sähköpostiosoite ei kelpaa',
      message:
        'Sähköpostiosoite ei kelpaa: {value}. Kirjoita yksi osoite, esimerkiksi nimi@example.fi.',
      why: 'Virheelliseen osoitteeseen lähetetty kutsu ei tule perille.',
    },
    sv: {
      name: 'E-postadressen duger inte',
      message: 'E-postadressen duger inte: {value}. Skriv en adress, till exempel namn@example.fi.',
      why: 'En inbjudan till en felaktig adress kommer inte fram.',
    },
    en: {
      name: 'Email address is not valid',
      message:
        'The email address is not valid: {value}. Write one address, for example name@example.fi.',
      why: 'An invitation to a wrong address does not arrive.',
    },
  },
  'phone-invalid': {
    fi: {
      name: 'Puhelinnumero ei kelpaa',
      message:
        'Puhelinnumero ei kelpaa: {value}. Kirjoita 5–15 numeroa, esimerkiksi +358 40 123 4567.',
      why: 'Yhteyshenkilö on voitava tavoittaa myös puhelimitse.',
    },
    sv: {
      name: 'Telefonnumret duger inte',
      message:
        'Telefonnumret duger inte: {value}. Skriv 5–15 siffror, till exempel +358 40 123 4567.',
      why: 'Kontaktpersonen ska kunna nås också per telefon.',
    },
    en: {
      name: 'Phone number is not valid',
      message:
        'The phone number is not valid: {value}. Write 5–15 digits, for example +358 40 123 4567.',
      why: 'The contact person must be within reach by phone as well.',
    },
  },
} as const;
