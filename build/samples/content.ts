import { ROUND_2026 } from '../../src/rounds/config.ts';
import { ROLES } from '../../src/rounds/readers.ts';
import { writeSlot } from '../../src/rounds/times.ts';
import type { FilledRow, Filling } from './fill.ts';

/** The languages in which councils write. */
export type SampleLanguage = 'fi' | 'sv';

interface Said {
  readonly fi: string;
  readonly sv: string;
}

interface Theme {
  readonly id: string;
  readonly theme: Said;
  readonly description: Said;
  readonly questions: readonly Said[];
  /** Finnish abbreviations. */
  readonly ministries: readonly string[];
  /** Indices into the round's slots: preferred and confirmed, then the others that suit. */
  readonly slots: readonly number[];
  /** Index into the round's meetings. */
  readonly meeting: number;
  readonly reported: string;
  readonly liaison: string;
  /** Codes of the regions, each with its contact person. */
  readonly regions: readonly (readonly [string, string])[];
}

/** A round of 2026 as councils might report it. Every person is invented. */
const THEMES: readonly Theme[] = [
  {
    id: 'K1',
    theme: {
      fi: 'Puhtaan siirtymän investoinnit pohjoisessa',
      sv: 'Den rena omställningens investeringar i norr',
    },
    description: {
      fi: 'Pohjoiseen suunnitellaan tuulivoimaa, vetytaloutta ja akkuteollisuutta enemmän kuin koskaan. Investoinnit toteutuvat vain, jos kantaverkko, luvitus, satamat ja osaajat ovat valmiina samaan aikaan. Keskustelussa haetaan yhteistä näkemystä siitä, missä järjestyksessä pullonkauloja avataan ja miten hyödyt jäävät alueelle, vaikka julkinen rahoitus niukkenee.',
      sv: 'I norr planeras vindkraft, vätgasekonomi och batteriindustri mer än någonsin. Investeringarna blir av bara om stamnätet, tillstånden, hamnarna och kompetensen finns på plats samtidigt. I diskussionen söks en gemensam syn på i vilken ordning flaskhalsarna öppnas och hur nyttan stannar i regionen trots att de offentliga medlen minskar.',
    },
    questions: [
      {
        fi: 'Mitkä investoinnit ovat kiinni luvituksesta ja mitkä kantaverkosta?',
        sv: 'Vilka investeringar beror på tillstånden och vilka på stamnätet?',
      },
      {
        fi: 'Miten satamien ja ratojen kehittäminen rytmitetään investointeihin?',
        sv: 'Hur anpassas utvecklingen av hamnar och banor till investeringarna?',
      },
      {
        fi: 'Mistä löytyvät osaajat rakentamisen ja käytön ajaksi?',
        sv: 'Var finns kompetensen för byggtiden och driften?',
      },
    ],
    ministries: ['TEM', 'YM', 'LVM'],
    slots: [0, 2, 4],
    meeting: 0,
    reported: '2025-12-12',
    liaison: 'Ilona Esimerkki',
    regions: [
      ['15', 'Elsa Malli'],
      ['16', 'Sulo Näyte'],
      ['17', 'Martta Esimerkki'],
      ['18', 'Otso Malli'],
      ['19', 'Inkeri Näyte'],
    ],
  },
  {
    id: 'K2',
    theme: {
      fi: 'Osaavan työvoiman saatavuus lännessä',
      sv: 'Tillgången på kompetent arbetskraft i väst',
    },
    description: {
      fi: 'Lännen vientiyritykset hakevat samoja osaajia. Väestö vähenee, mutta ulkomailta muuttaneiden koulutus ja työ eivät vielä kohtaa. Keskustelussa etsitään keinoja, joilla jatkuva oppiminen, kotoutuminen ja alueiden yhteinen rekrytointi toimivat nykyisillä voimavaroilla.',
      sv: 'Exportföretagen i väst söker samma experter. Befolkningen minskar, men utbildningen för dem som flyttat hit och jobben möts inte ännu. I diskussionen söks sätt att få kontinuerligt lärande, integration och gemensam rekrytering att fungera med nuvarande resurser.',
    },
    questions: [
      {
        fi: 'Mitä koulutusta alueet voivat järjestää yhdessä?',
        sv: 'Vilken utbildning kan landskapen ordna tillsammans?',
      },
      {
        fi: 'Miten työn ja opiskelun perässä muuttaneet jäävät alueelle?',
        sv: 'Hur stannar de som flyttat för arbete och studier i regionen?',
      },
      {
        fi: 'Mitkä palvelut kannattaa koota yhteen pisteeseen?',
        sv: 'Vilka tjänster lönar det sig att samla på ett ställe?',
      },
    ],
    ministries: ['OKM', 'TEM', 'SM'],
    slots: [1, 2],
    meeting: 0,
    reported: '2025-12-15',
    liaison: 'Eino Malli',
    regions: [
      ['01', 'Aino Esimerkki'],
      ['02', 'Arvo Malli'],
      ['04', 'Helmi Näyte'],
      ['14', 'Impi Esimerkki'],
    ],
  },
  {
    id: 'K3',
    theme: {
      fi: 'Itäisen Suomen elinvoima ja turvallisuus',
      sv: 'Livskraft och säkerhet i östra Finland',
    },
    description: {
      fi: 'Itärajan sulkeutuminen muutti matkailun, kuljetukset ja yritysten markkinat. Samalla huoltovarmuus ja rajan läheisyys ovat koko maan asia. Keskustelussa kootaan, mitkä toimet vahvistavat alueen elinvoimaa ja turvallisuutta yhtä aikaa ja mitä voidaan tehdä ilman uutta rahoitusta.',
      sv: 'Den stängda östgränsen förändrade turismen, transporterna och företagens marknader. Samtidigt är försörjningsberedskapen och närheten till gränsen en fråga för hela landet. I diskussionen samlas de åtgärder som stärker livskraften och säkerheten på samma gång, och vad som kan göras utan ny finansiering.',
    },
    questions: [
      {
        fi: 'Mihin suuntaan yritysten uudet markkinat kehittyvät?',
        sv: 'Åt vilket håll utvecklas företagens nya marknader?',
      },
      {
        fi: 'Miten liikenneyhteydet palvelevat sekä elinkeinoja että huoltovarmuutta?',
        sv: 'Hur tjänar trafikförbindelserna både näringarna och försörjningsberedskapen?',
      },
      {
        fi: 'Miten palvelut turvataan harvaan asutuilla alueilla?',
        sv: 'Hur tryggas servicen i glest bebodda områden?',
      },
    ],
    ministries: ['TEM', 'PLM', 'LVM', 'VM'],
    slots: [3, 4, 2],
    meeting: 1,
    reported: '2025-12-17',
    liaison: 'Ilona Esimerkki',
    regions: [
      ['08', 'Saimi Esimerkki'],
      ['09', 'Vilho Malli'],
      ['10', 'Hilja Näyte'],
      ['11', 'Urho Esimerkki'],
      ['12', 'Kerttu Malli'],
    ],
  },
  {
    id: 'K4',
    theme: {
      fi: 'Saavutettavuus ja työmatkat sisämaassa',
      sv: 'Tillgänglighet och pendling i inlandet',
    },
    description: {
      fi: 'Työmatkat pitenevät ja työssäkäyntialueet kasvavat maakuntarajojen yli. Junavuorot, tiestön kunto ja etätyön yhteydet ratkaisevat, missä voi asua ja yrittää. Keskustelussa sovitetaan yhteen liikennejärjestelmätyö, asuminen ja osaajien saatavuus.',
      sv: 'Arbetsresorna blir längre och pendlingsområdena växer över landskapsgränserna. Tågturer, vägarnas skick och förbindelser för distansarbete avgör var man kan bo och driva företag. I diskussionen samordnas trafiksystemarbetet, boendet och tillgången på experter.',
    },
    questions: [
      {
        fi: 'Mitkä yhteysvälit ovat työmatkoille tärkeimmät?',
        sv: 'Vilka förbindelser är viktigast för pendlingen?',
      },
      {
        fi: 'Miten lähijunaliikenne käynnistetään vaiheittain?',
        sv: 'Hur inleds närtågstrafiken stegvis?',
      },
      {
        fi: 'Mitä tietoliikenneyhteyksiltä vaaditaan?',
        sv: 'Vad krävs av dataförbindelserna?',
      },
    ],
    ministries: ['LVM', 'TEM', 'YM'],
    slots: [4, 2],
    meeting: 1,
    reported: '2025-12-18',
    liaison: 'Eino Malli',
    regions: [
      ['05', 'Oiva Esimerkki'],
      ['06', 'Lempi Malli'],
      ['07', 'Toivo Näyte'],
      ['13', 'Onni Näyte'],
    ],
  },
];

/** Who takes part for a ministry, by its Finnish abbreviation. */
const FROM_MINISTRY: { readonly [id: string]: { readonly name: string; readonly title: Said } } = {
  YM: { name: 'Aarne Kuvitelma', title: { fi: 'ympäristöneuvos', sv: 'miljöråd' } },
  LVM: { name: 'Tyyne Kuvitelma', title: { fi: 'liikenneneuvos', sv: 'trafikråd' } },
  OKM: { name: 'Alma Kuvitelma', title: { fi: 'opetusneuvos', sv: 'undervisningsråd' } },
  SM: { name: 'Reino Kuvitelma', title: { fi: 'erityisasiantuntija', sv: 'specialsakkunnig' } },
  PLM: {
    name: 'Väinö Kuvitelma',
    title: { fi: 'neuvotteleva virkamies', sv: 'konsultativ tjänsteman' },
  },
  VM: { name: 'Sylvi Kuvitelma', title: { fi: 'finanssineuvos', sv: 'finansråd' } },
};

/** Others who take part: discussion, name, whose centre. */
const OTHERS: readonly (readonly [string, string, string])[] = [
  ['K1', 'Eemil Mallinen', '19'],
  ['K3', 'Veikko Mallinen', '12'],
];

const TITLES = {
  region: { fi: 'kehittämisjohtaja', sv: 'utvecklingsdirektör' },
  liaison: { fi: 'neuvotteleva virkamies', sv: 'konsultativ tjänsteman' },
  other: { fi: 'yksikönpäällikkö', sv: 'enhetschef' },
} as const;

/** The address of an invented person. */
const addressOf = (name: string): string =>
  `${name.toLowerCase().replace(/[äå]/g, 'a').replace(/ö/g, 'o').replace(/ /g, '.')}@example.fi`;

/** A round without a fault: nothing is missing and nothing is wrong, up to the day of the first discussion. */
export function flawlessRound(language: SampleLanguage): Filling {
  const { regions, ministries, slots, meetings } = ROUND_2026;
  const other = language === 'fi' ? 'sv' : 'fi';
  const slot = (index: number) => {
    const found = slots[index];
    if (!found) throw new Error(`No slot ${index}`);
    return writeSlot(found, language);
  };
  const meeting = (index: number) => {
    const found = meetings[index];
    if (!found) throw new Error(`No meeting ${index}`);
    return writeSlot(found, language);
  };
  const ministry = (id: string) => {
    const found = ministries.find((one) => one.id === id);
    if (!found) throw new Error(`No ministry ${id}`);
    return found;
  };
  const region = (code: string) => {
    const found = regions.find((one) => one.code === code);
    if (!found) throw new Error(`No region ${code}`);
    return found;
  };
  const questions = (theme: Theme, spoken: SampleLanguage) =>
    theme.questions.map((question) => question[spoken]).join('\n');

  const discussions = THEMES.map((theme): FilledRow => {
    const [first = 0, ...others] = theme.slots;
    const isBilingual = theme.regions.some(([code]) => region(code).bilingual);
    return {
      id: theme.id,
      theme: theme.theme[language],
      description: theme.description[language],
      questions: questions(theme, language),
      ministries: theme.ministries.map((id) => ministry(id).abbreviation[language]).join(', '),
      review: meeting(theme.meeting),
      preferred: slot(first),
      alternatives: others.map(slot).join('\n'),
      economy: language === 'fi' ? 'kyllä' : 'ja',
      ...(isBilingual && {
        themeOther: theme.theme[other],
        descriptionOther: theme.description[other],
        questionsOther: questions(theme, other),
      }),
      reported: { date: theme.reported },
      reviewConfirmed: meeting(theme.meeting),
      confirmed: slot(first),
      liaison: theme.liaison,
      liaisonEmail: addressOf(theme.liaison),
      link: `https://teams.example.fi/2026/${theme.id.toLowerCase()}`,
    };
  });

  const regionRows = regions.map(({ code, name }): FilledRow => {
    const theme = THEMES.find((one) => one.regions.some(([taking]) => taking === code));
    const contact = theme?.regions.find(([taking]) => taking === code)?.[1] ?? '';
    return {
      discussion: theme?.id ?? null,
      region: name[language],
      contact,
      email: addressOf(contact),
      phone: `0400 100 1${code}`,
    };
  });

  const participants = THEMES.flatMap((theme): readonly FilledRow[] => {
    const person = (
      name: string,
      organisation: string,
      represents: string,
      title: Said,
      role: string | null = null,
    ): FilledRow => ({
      discussion: theme.id,
      name,
      organisation,
      represents,
      title: title[language],
      role,
      email: addressOf(name),
    });
    return [
      person(
        theme.liaison,
        ministry('TEM').name[language],
        ministry('TEM').abbreviation[language],
        TITLES.liaison,
        ROLES.chair[language],
      ),
      ...theme.ministries
        .filter((id) => id !== 'TEM')
        .map((id) => {
          const from = FROM_MINISTRY[id];
          if (!from) throw new Error(`Nobody from ${id}`);
          const { name, abbreviation } = ministry(id);
          return person(from.name, name[language], abbreviation[language], from.title);
        }),
      ...theme.regions.map(([code, name], index) =>
        person(
          name,
          region(code).council[language],
          region(code).name[language],
          TITLES.region,
          index === 0 ? ROLES.speaker[language] : null,
        ),
      ),
      ...OTHERS.filter(([id]) => id === theme.id).map(([, name, code]) =>
        person(name, region(code).centre[language], '', TITLES.other),
      ),
    ];
  });
  return { discussions, regions: regionRows, participants };
}
