/** Texts of the rules about the discussions' own columns, times aside. */
export const DISCUSSION_FINDINGS = {
  'discussion-id-missing': {
    fi: {
      name: 'Tunnus puuttuu',
      message: 'Keskustelulta puuttuu tunnus. Kirjoita tunnus, esimerkiksi {id}.',
      why: 'Maakunnat ja osallistujat liitetään keskusteluun tunnuksen avulla.',
    },
    sv: {
      name: 'Koden saknas',
      message: 'Diskussionen saknar kod. Skriv en kod, till exempel {id}.',
      why: 'Landskapen och deltagarna knyts till diskussionen med koden.',
    },
    en: {
      name: 'ID missing',
      message: 'The discussion has no ID. Write an ID, for example {id}.',
      why: 'Regions and participants are tied to the discussion by its ID.',
    },
  },
  'discussion-id-duplicated': {
    fi: {
      name: 'Sama tunnus usealla rivillä',
      message:
        'Sama tunnus on usealla rivillä: {id}. Rivejä: {count}. Anna jokaiselle keskustelulle oma tunnus.',
      why: 'Maakunnat ja osallistujat liitetään keskusteluun tunnuksen avulla; kaksi samaa tunnusta sekoittaisi keskustelut.',
    },
    sv: {
      name: 'Samma kod på flera rader',
      message:
        'Samma kod finns på flera rader: {id}. Rader: {count}. Ge varje diskussion en egen kod.',
      why: 'Landskapen och deltagarna knyts till diskussionen med koden; två likadana koder blandar ihop diskussionerna.',
    },
    en: {
      name: 'Same ID on several rows',
      message:
        'The same ID is on several rows: {id}. Rows: {count}. Give each discussion its own ID.',
      why: 'Regions and participants are tied to the discussion by its ID; the same ID twice would mix up the discussions.',
    },
  },
  'theme-missing': {
    fi: {
      name: 'Teema puuttuu',
      message: 'Keskustelun teema puuttuu: {discussion}. Kirjoita teema.',
      why: 'Jokaisessa keskustelussa käsitellään yhtä poikkihallinnollista teemaa, joka ilmoitetaan määräaikaan mennessä.',
    },
    sv: {
      name: 'Temat saknas',
      message: 'Diskussionens tema saknas: {discussion}. Skriv temat.',
      why: 'Varje diskussion behandlar ett tvärsektoriellt tema, som anmäls inom tidsfristen.',
    },
    en: {
      name: 'Theme missing',
      message: 'The theme of the discussion is missing: {discussion}. Write the theme.',
      why: 'Each discussion deals with one cross-administrative theme, reported by the deadline.',
    },
  },
  'theme-not-one': {
    fi: {
      name: 'Useita teemoja',
      message:
        'Solussa näyttää olevan useita teemoja. Teemoja: {count}. Jätä yksi ja kirjoita tarkennukset kuvaukseen.',
      why: 'Kussakin keskustelussa käsitellään vain yhtä teemaa.',
    },
    sv: {
      name: 'Flera teman',
      message:
        'Cellen verkar innehålla flera teman. Teman: {count}. Behåll ett och skriv preciseringarna i beskrivningen.',
      why: 'Varje diskussion behandlar bara ett tema.',
    },
    en: {
      name: 'Several themes',
      message:
        'The cell seems to hold several themes. Themes: {count}. Keep one and put the details in the description.',
      why: 'Each discussion deals with one theme only.',
    },
  },
  'description-missing': {
    fi: {
      name: 'Kuvaus puuttuu',
      message: 'Teeman kuvaus puuttuu: {discussion}. Kirjoita lyhyt kuvaus.',
      why: 'Teema kuvataan lyhyesti, kun keskustelu ilmoitetaan.',
    },
    sv: {
      name: 'Beskrivningen saknas',
      message: 'Beskrivningen av temat saknas: {discussion}. Skriv en kort beskrivning.',
      why: 'Temat beskrivs kort när diskussionen anmäls.',
    },
    en: {
      name: 'Description missing',
      message: 'The description of the theme is missing: {discussion}. Write a short description.',
      why: 'The theme is described briefly when the discussion is reported.',
    },
  },
  'description-long': {
    fi: {
      name: 'Pitkä kuvaus',
      message: 'Teeman kuvaus on pitkä. Merkkejä: {count}, enintään {limit}. Tiivistä kuvausta.',
      why: 'Kuvaus siirtyy asialistaan, jonka on tarkoitus olla tiivis.',
    },
    sv: {
      name: 'Lång beskrivning',
      message:
        'Beskrivningen av temat är lång. Tecken: {count}, högst {limit}. Korta beskrivningen.',
      why: 'Beskrivningen tas in i dagordningen, som ska vara kortfattad.',
    },
    en: {
      name: 'Long description',
      message:
        'The description of the theme is long. Characters: {count}, at most {limit}. Shorten it.',
      why: 'The description goes into the agenda, which is meant to be concise.',
    },
  },
  'questions-missing': {
    fi: {
      name: 'Kysymykset puuttuvat',
      message:
        'Keskustelukysymykset puuttuvat: {discussion}. Kirjoita kysymykset, kukin omalle rivilleen solussa.',
      why: 'Keskeiset kysymykset ilmoitetaan teeman mukana, ja asialista rakentuu niistä.',
    },
    sv: {
      name: 'Frågorna saknas',
      message:
        'Diskussionsfrågorna saknas: {discussion}. Skriv frågorna, var och en på sin egen rad i cellen.',
      why: 'De centrala frågorna anmäls tillsammans med temat, och dagordningen byggs upp av dem.',
    },
    en: {
      name: 'Questions missing',
      message:
        'The key questions are missing: {discussion}. Write the questions, each on a line of its own in the cell.',
      why: 'The key questions are reported with the theme, and the agenda is built on them.',
    },
  },
  'questions-many': {
    fi: {
      name: 'Paljon kysymyksiä',
      message: 'Keskustelukysymyksiä: {count}, enintään {limit}. Valitse keskeisimmät.',
      why: 'Keskusteluun varatussa ajassa ehditään käsitellä vain muutama kysymys.',
    },
    sv: {
      name: 'Många frågor',
      message: 'Antal diskussionsfrågor: {count}, högst {limit}. Välj de viktigaste.',
      why: 'På den tid som reserverats hinner man behandla bara några frågor.',
    },
    en: {
      name: 'Many questions',
      message: 'Key questions: {count}, at most {limit}. Choose the most important.',
      why: 'There is time for a few questions only.',
    },
  },
  'ministry-unknown': {
    fi: {
      name: 'Tuntematon ministeriö',
      message:
        'Ministeriötä ei tunnisteta: {entries}.[[ Läheisiä: {near}.]] Kirjoita ministeriön nimi tai lyhenne.',
      why: 'Osallistujia ja kutsuja varten on tiedettävä, mitä ministeriöitä teema koskee.',
    },
    sv: {
      name: 'Okänt ministerium',
      message:
        'Ministeriet känns inte igen: {entries}.[[ Liknande: {near}.]] Skriv ministeriets namn eller förkortning.',
      why: 'För deltagarna och inbjudningarna måste man veta vilka ministerier temat gäller.',
    },
    en: {
      name: 'Unknown ministry',
      message:
        'The ministry is not recognised: {entries}.[[ Similar: {near}.]] Write the name or the abbreviation of the ministry.',
      why: 'Participants and invitations depend on knowing which ministries the theme concerns.',
    },
  },
  'ministry-ambiguous': {
    fi: {
      name: 'Monimerkityksinen lyhenne',
      message: 'Lyhenteellä on kaksi merkitystä: {entries}. Kumpi: {candidates}? Valitse oikea.',
      why: 'Sama lyhenne tarkoittaa suomeksi ja ruotsiksi eri ministeriötä tai muistuttaa toisen lyhennettä.',
    },
    sv: {
      name: 'Tvetydig förkortning',
      message: 'Förkortningen har två betydelser: {entries}. Vilken: {candidates}? Välj den rätta.',
      why: 'Samma förkortning avser olika ministerier på finska och svenska eller liknar en annan förkortning.',
    },
    en: {
      name: 'Ambiguous abbreviation',
      message:
        'The abbreviation has two meanings: {entries}. Which: {candidates}? Choose the right one.',
      why: 'The same abbreviation means different ministries in Finnish and Swedish, or looks like another one.',
    },
  },
  'ministry-unlisted': {
    fi: {
      name: 'Ministeriö jakelun ulkopuolelta',
      message: 'Ministeriö ei ole kirjeen jakelussa: {ministries}. Varmista, että se saa tiedon.',
      why: 'Kirje on lähetetty vain jakelussa mainituille ministeriöille.',
    },
    sv: {
      name: 'Ministerium utanför sändlistan',
      message:
        'Ministeriet finns inte på brevets sändlista: {ministries}. Se till att det får informationen.',
      why: 'Brevet har sänts bara till ministerierna på sändlistan.',
    },
    en: {
      name: 'Ministry not on the distribution list',
      message:
        'The ministry is not on the distribution list of the letter: {ministries}. Make sure that it is informed.',
      why: 'The letter was sent only to the ministries on its distribution list.',
    },
  },
  'ministries-few': {
    fi: {
      name: 'Ministeriöitä liian vähän',
      message:
        'Ministeriöitä: {count}, vähintään {least} tarvitaan. Lisää ministeriöt, joita teema koskee.',
      why: 'Teeman on oltava poikkihallinnollinen eli koskettava useampaa hallinnonalaa.',
    },
    sv: {
      name: 'För få ministerier',
      message:
        'Antal ministerier: {count}, minst {least} behövs. Lägg till de ministerier som temat gäller.',
      why: 'Temat ska vara tvärsektoriellt, det vill säga beröra flera förvaltningsområden.',
    },
    en: {
      name: 'Too few ministries',
      message:
        'Ministries: {count}, at least {least} are needed. Add the ministries that the theme concerns.',
      why: 'The theme is to be cross-administrative: it touches several branches of government.',
    },
  },
  'liaison-missing': {
    fi: {
      name: 'TEM-yhteyshenkilö puuttuu',
      message: 'TEM-yhteyshenkilö puuttuu: {discussion}. Nimeä yhteyshenkilö.',
      why: 'Jokaisella keskustelulla on TEM-yhteyshenkilö, joka nimetään tammikuussa ja vastaa valmistelusta.',
    },
    sv: {
      name: 'ANM:s kontaktperson saknas',
      message: 'ANM:s kontaktperson saknas: {discussion}. Utse en kontaktperson.',
      why: 'Varje diskussion har en kontaktperson vid ANM, som utses i januari och ansvarar för förberedelserna.',
    },
    en: {
      name: 'Ministry liaison missing',
      message: 'The ministry liaison is missing: {discussion}. Name the liaison.',
      why: 'Each discussion has a ministry liaison, named in January and in charge of the preparation.',
    },
  },
  'economy-unconsidered': {
    fi: {
      name: 'Talouden tilanne merkitsemättä',
      message:
        'Talouden tilannetta ei ole merkitty huomioiduksi: {discussion}. Merkitse ”kyllä”, kun teema on arvioitu sen kannalta.',
      why: 'Talouden tilanne otetaan huomioon teemojen valmistelussa ja käsittelyssä.',
    },
    sv: {
      name: 'Ekonomiska läget omarkerat',
      message:
        'Det ekonomiska läget har inte markerats som beaktat: {discussion}. Skriv ”ja” när temat har bedömts utifrån det.',
      why: 'Det ekonomiska läget beaktas när temana bereds och behandlas.',
    },
    en: {
      name: 'Economic situation not marked',
      message:
        'The economic situation is not marked as considered: {discussion}. Write “yes” once the theme has been weighed against it.',
      why: 'The economic situation is taken into account when themes are prepared and discussed.',
    },
  },
  'link-invalid': {
    fi: {
      name: 'Linkki ei kelpaa',
      message: 'Teams-linkki ei ole https-osoite. Kopioi koko linkki: sen alussa on https://.',
      why: 'Osallistujat liittyvät kokoukseen tällä linkillä, ja se siirtyy kutsuun sellaisenaan.',
    },
    sv: {
      name: 'Länken duger inte',
      message:
        'Teams-länken är inte en https-adress. Kopiera hela länken: den börjar med https://.',
      why: 'Deltagarna ansluter sig till mötet via länken, och den tas in i inbjudan som sådan.',
    },
    en: {
      name: 'Link not valid',
      message:
        'The Teams link is not an https address. Copy the whole link: it begins with https://.',
      why: 'Participants join the meeting by this link, and it goes into the invitation as it is.',
    },
  },
  'link-missing': {
    fi: {
      name: 'Teams-linkki puuttuu',
      message: 'Teams-linkki puuttuu: {discussion}. Lisää kokouksen linkki.',
      why: 'Kutsujen on oltava valmiina lähetettäviksi asialistojen määräaikaan mennessä.',
    },
    sv: {
      name: 'Teams-länken saknas',
      message: 'Teams-länken saknas: {discussion}. Lägg till länken till mötet.',
      why: 'Inbjudningarna ska vara färdiga att sändas när tidsfristen för dagordningarna går ut.',
    },
    en: {
      name: 'Teams link missing',
      message: 'The Teams link is missing: {discussion}. Add the link to the meeting.',
      why: 'Invitations are to be ready to send by the agenda deadline.',
    },
  },
  'translation-missing': {
    fi: {
      name: 'Toinen kieli puuttuu',
      message:
        'Teema puuttuu toisella kielellä: {discussion}. Kaksikielinen maakunta: {regions}. Kirjoita teema molemmilla kielillä.',
      why: 'Kun mukana on kaksikielisiä kuntia, asiakirjat laaditaan suomeksi ja ruotsiksi.',
    },
    sv: {
      name: 'Det andra språket saknas',
      message:
        'Temat saknas på det andra språket: {discussion}. Tvåspråkigt landskap: {regions}. Skriv temat på båda språken.',
      why: 'När tvåspråkiga kommuner deltar upprättas handlingarna på finska och svenska.',
    },
    en: {
      name: 'Other language missing',
      message:
        'The theme is missing in the other language: {discussion}. Bilingual region: {regions}. Write the theme in both languages.',
      why: 'Where bilingual municipalities take part, documents are made in Finnish and in Swedish.',
    },
  },
} as const;
