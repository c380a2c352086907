/** Texts of the rules about participants. */
export const PARTICIPANT_FINDINGS = {
  'participant-name-missing': {
    fi: {
      name: 'Osallistujan nimi puuttuu',
      message: 'Riviltä puuttuu osallistujan nimi. Kirjoita nimi tai tyhjennä rivi.',
      why: 'Osallistujaluettelossa jokainen rivi on yksi henkilö.',
    },
    sv: {
      name: 'Deltagarens namn saknas',
      message: 'Raden saknar deltagarens namn. Skriv namnet eller töm raden.',
      why: 'I deltagarlistan är varje rad en person.',
    },
    en: {
      name: 'Participant’s name missing',
      message: 'The row has no participant’s name. Write the name or clear the row.',
      why: 'In the list of participants each row is one person.',
    },
  },
  'participant-repeated': {
    fi: {
      name: 'Osallistuja toistuu',
      message:
        'Sama henkilö on keskustelussa {discussion} monta kertaa[[: {name}]]. Rivejä: {count}. Yksi riittää.',
      why: 'Toistuva rivi vääristää osallistujien määrää ja näkyy asiakirjoissa kahdesti.',
    },
    sv: {
      name: 'Deltagaren upprepas',
      message:
        'Samma person finns flera gånger i diskussionen {discussion}[[: {name}]]. Rader: {count}. En räcker.',
      why: 'En upprepad rad ger fel antal deltagare och syns två gånger i dokumenten.',
    },
    en: {
      name: 'Participant repeated',
      message:
        'The same person is several times in discussion {discussion}[[: {name}]]. Rows: {count}. One is enough.',
      why: 'A repeated row distorts the number of participants and shows twice in the documents.',
    },
  },
  'participant-side-unknown': {
    fi: {
      name: 'Maakuntaa tai ministeriötä ei tunnisteta',
      message:
        'Ei maakunta eikä ministeriö: {value}.[[ Tarkoititko: {near}?]] Muilla organisaatioilla kohta jätetään tyhjäksi.',
      why: 'Tiedosta nähdään, onko jokaisella keskustelun maakunnalla ja ministeriöllä osallistuja.',
    },
    sv: {
      name: 'Landskapet eller ministeriet känns inte igen',
      message:
        'Varken landskap eller ministerium: {value}.[[ Menade du: {near}?]] För andra organisationer lämnas cellen tom.',
      why: 'Av uppgiften framgår om varje landskap och ministerium i diskussionen har en deltagare.',
    },
    en: {
      name: 'Region or ministry not recognised',
      message:
        'Neither a region nor a ministry: {value}.[[ Did you mean: {near}?]] Other organisations leave the cell empty.',
      why: 'It tells whether every region and ministry of the discussion has a participant.',
    },
  },
  'participant-elsewhere': {
    fi: {
      name: 'Osallistujan maakunta on toisessa keskustelussa',
      message:
        'Osallistuja on keskustelussa {discussion}, mutta hänen maakuntansa toisessa: {region} ({elsewhere}). Tarkista keskustelu.',
      why: 'Maakunta osallistuu vain yhteen keskusteluun, ja sen edustajat osallistuvat samaan.',
    },
    sv: {
      name: 'Deltagarens landskap är i en annan diskussion',
      message:
        'Deltagaren är i diskussionen {discussion}, men landskapet i en annan: {region} ({elsewhere}). Kontrollera diskussionen.',
      why: 'Ett landskap deltar i endast en diskussion, och dess företrädare i samma.',
    },
    en: {
      name: 'Participant’s region is in another discussion',
      message:
        'The participant is in discussion {discussion}, but the region is in another: {region} ({elsewhere}). Check the discussion.',
      why: 'A region takes part in one discussion only, and its representatives in the same one.',
    },
  },
  'participants-missing': {
    fi: {
      name: 'Osallistujia puuttuu',
      message: 'Keskustelusta {discussion} puuttuu osallistuja: {sides}. Puuttuvia: {count}.',
      why: 'Osallistujien pitää olla tiedossa asialistojen määräaikaan mennessä. Maakuntien liitot nimeävät maakunnan edustajat, ministeriöt omansa.',
    },
    sv: {
      name: 'Deltagare saknas',
      message: 'Diskussionen {discussion} saknar deltagare: {sides}. Saknas: {count}.',
      why: 'Deltagarna ska vara kända när tidsfristen för dagordningarna går ut. Landskapsförbunden utser landskapets företrädare, ministerierna sina egna.',
    },
    en: {
      name: 'Participants missing',
      message: 'Discussion {discussion} lacks a participant: {sides}. Missing: {count}.',
      why: 'Participants must be known by the agenda deadline. The regional councils name the region’s people, each ministry its own.',
    },
  },
  'participants-many': {
    fi: {
      name: 'Paljon osallistujia',
      message:
        'Keskustelussa {discussion} on paljon osallistujia: {count}, suositus enintään {most}.',
      why: 'Osallistujien määrä suhteutetaan käytettävissä olevaan aikaan.',
    },
    sv: {
      name: 'Många deltagare',
      message:
        'Diskussionen {discussion} har många deltagare: {count}, rekommendation högst {most}.',
      why: 'Antalet deltagare anpassas till den tid som finns.',
    },
    en: {
      name: 'Many participants',
      message:
        'Discussion {discussion} has many participants: {count}, at most {most} recommended.',
      why: 'The number of participants is to suit the time available.',
    },
  },
  'chair-missing': {
    fi: {
      name: 'Puheenjohtaja puuttuu',
      message:
        'Keskustelulta {discussion} puuttuu puheenjohtaja. Valitse yhden osallistujan rooliksi puheenjohtaja.',
      why: 'Asialistassa ja osallistujaluettelossa kerrotaan, kuka johtaa keskustelua.',
    },
    sv: {
      name: 'Ordföranden saknas',
      message:
        'Diskussionen {discussion} saknar ordförande. Ge en av deltagarna rollen ordförande.',
      why: 'I dagordningen och deltagarlistan anges vem som leder diskussionen.',
    },
    en: {
      name: 'Chair missing',
      message: 'Discussion {discussion} has no chair. Give one participant the role of chair.',
      why: 'The agenda and the list of participants tell who chairs the discussion.',
    },
  },
  'organisation-abolished': {
    fi: {
      name: 'Organisaatio on lakannut',
      message: 'Organisaatiota ei enää ole: {organisation}. Tehtävistä vastaa nyt: {successor}.',
      why: 'ELY-keskusten toiminta päättyi {ended}; elinvoimakeskukset aloittivat vuoden 2026 alussa.',
    },
    sv: {
      name: 'Organisationen har upphört',
      message:
        'Organisationen finns inte längre: {organisation}. Uppgifterna sköts nu av: {successor}.',
      why: 'NTM-centralernas verksamhet upphörde {ended}; livskraftscentralerna började i början av 2026.',
    },
    en: {
      name: 'Organisation has ended',
      message:
        'The organisation no longer exists: {organisation}. Its tasks are now with: {successor}.',
      why: 'The ELY Centres ended on {ended}; the economic development centres began at the start of 2026.',
    },
  },
} as const;
