import { describe, expect, it } from 'vitest';
import type { Cover } from '../../src/documents/cover.ts';
import { type DocumentData, documentOf, listDocuments } from '../../src/documents/document.ts';
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  fileNameOf,
  fileNamesOf,
} from '../../src/documents/kinds.ts';
import { passagesOf } from '../../src/documents/page.ts';
import { plainTextOf } from '../../src/documents/plain-text.ts';
import { textOf } from '../../src/documents/said.ts';
import { LANGUAGES, type Language } from '../../src/messages/language.ts';
import { COMPLETE, type RoundSketch, roundOf, UNFINISHED } from './rounds.ts';

const make = (
  sketch: RoundSketch,
  kind: DocumentKind,
  language: Language = 'fi',
  discussion = 'k1',
): DocumentData =>
  documentOf(roundOf(sketch), {
    kind,
    language,
    discussion: kind === 'cover' ? null : discussion,
  });

const facts = (
  sketch: RoundSketch,
  kind: Exclude<DocumentKind, 'cover'>,
  language: Language = 'fi',
  discussion = 'k1',
) => make(sketch, kind, language, discussion) as Exclude<DocumentData, Cover>;

const whats = (data: DocumentData) => data.missing.map(({ what }) => what);
const headings = (data: DocumentData): readonly string[] =>
  passagesOf(data).flatMap((passage) =>
    passage.is === 'heading' && passage.level === 1
      ? [passage.text.map(textOf).join('')]
      : passage.is === 'fact'
        ? [passage.label.map(textOf).join('')]
        : [],
  );

const withDiscussion = (change: Partial<RoundSketch['discussions'][number]>): RoundSketch => ({
  ...COMPLETE,
  discussions: COMPLETE.discussions.map((one) => ({ ...one, ...change })),
});

describe('which documents', () => {
  it('come in Finnish and Swedish together when a bilingual region takes part', () => {
    const listed = listDocuments(roundOf(COMPLETE), { kinds: ['agenda', 'cover'] });
    expect(listed).toEqual([
      { kind: 'agenda', language: 'fi', discussion: 'k1' },
      { kind: 'agenda', language: 'sv', discussion: 'k1' },
      { kind: 'cover', language: 'fi', discussion: null },
      { kind: 'cover', language: 'sv', discussion: null },
    ]);
  });

  it('come in the language of the workbook otherwise, and in the languages that are asked for', () => {
    const round = roundOf(UNFINISHED);
    expect(listDocuments(round, { kinds: ['memo'] }).map(({ language }) => language)).toEqual([
      'fi',
      'fi',
    ]);
    expect(
      listDocuments(round, { kinds: ['memo'], discussions: ['k3'], languages: ['en'] }),
    ).toEqual([{ kind: 'memo', language: 'en', discussion: 'k3' }]);
  });

  it('are none for a discussion without an id', () => {
    const round = roundOf({ discussions: [{ theme: 'Ilman tunnusta' }], regions: [] });
    expect(listDocuments(round, { kinds: ['agenda'] })).toEqual([]);
  });

  it('have names as agreed, each its own', () => {
    const name = (kind: DocumentKind, language: Language) =>
      fileNameOf(make(COMPLETE, kind, language), 'docx');
    expect(name('agenda', 'fi')).toBe('2026-K1-asialista-fi.docx');
    expect(name('agenda', 'sv')).toBe('2026-K1-dagordning-sv.docx');
    expect(name('cover', 'en')).toBe('2026-cover-en.docx');
    const odd = { kind: 'agenda', language: 'fi', year: 2026 } as const;
    expect(
      fileNamesOf(
        [
          { ...odd, id: '../K/1' },
          { ...odd, id: 'k-1' },
          { ...odd, id: '???' },
          { ...odd, id: 'Ä'.repeat(99) },
        ],
        'html',
      ),
    ).toEqual([
      '2026-K-1-asialista-fi.html',
      '2026-k-1-asialista-fi-2.html',
      '2026-x-asialista-fi.html',
      `2026-${'Ä'.repeat(40)}-asialista-fi.html`,
    ]);
  });
});

describe('headings stand in the order of the letter’s documents', () => {
  const FINNISH: { readonly [kind in DocumentKind]: readonly string[] } = {
    agenda: [
      'Aika',
      'Paikka',
      'Puheenjohtaja',
      'Avaus',
      'Teema ja tausta',
      'Keskustelukysymykset',
      'Maakuntien puheenvuorot',
      'Ministeriöiden puheenvuorot',
      'Yhteinen keskustelu',
      'Yhteenveto ja mahdollinen jatkotyö',
      'Päättäminen',
      'Osallistujat',
      'Liitteet',
      'Jakelu',
      'Lisätiedot',
    ],
    invitation: [
      'Aika',
      'Teams-linkki',
      'Teema',
      'Maakunnat',
      'Asialista liitteenä',
      'Kieli',
      'Lisätiedot',
    ],
    notification: [
      'Diaarinumero',
      'Teema',
      'Kuvaus',
      'Kysymykset',
      'Maakunnat ja yhteyshenkilöt',
      'Toivottu käsittelyaika',
      'Toivottu ajankohta',
      'Liitteet',
    ],
    memo: [
      'Aika',
      'Paikka',
      'Läsnä',
      'Laatija',
      'Teema',
      'Keskustelu kysymyksittäin',
      'Yhteenveto ja mahdollinen jatkotyö',
      'Jakelu',
    ],
    participants: ['Aika', 'Paikka', 'Puheenjohtaja', 'Osallistujat'],
    cover: [
      'Keskustelut',
      'Ajankohta',
      'Maakunnat',
      'Ministeriöt',
      'TEM-yhteyshenkilö',
      'Aikataulu',
      'Maakunnat keskusteluittain',
      'Lisätiedot',
    ],
  };
  const SWEDISH: { readonly [kind in DocumentKind]?: readonly string[] } = {
    agenda: [
      'Tid',
      'Plats',
      'Ordförande',
      'Öppnande',
      'Tema och bakgrund',
      'Diskussionsfrågor',
      'Landskapens inlägg',
      'Ministeriernas inlägg',
      'Gemensam diskussion',
      'Sammanfattning och eventuellt fortsatt arbete',
      'Avslutning',
      'Deltagare',
      'Bilagor',
      'Sändlista',
      'Ytterligare information',
    ],
    invitation: [
      'Tid',
      'Teams-länk',
      'Tema',
      'Landskap',
      'Dagordning som bilaga',
      'Språk',
      'Ytterligare information',
    ],
    notification: [
      'Diarienummer',
      'Tema',
      'Beskrivning',
      'Frågor',
      'Landskap och kontaktpersoner',
      'Önskad behandlingstid',
      'Önskad tidpunkt',
      'Bilagor',
    ],
    memo: [
      'Tid',
      'Plats',
      'Närvarande',
      'Uppgjord av',
      'Tema',
      'Diskussionen fråga för fråga',
      'Sammanfattning och eventuellt fortsatt arbete',
      'Sändlista',
    ],
  };
  for (const kind of DOCUMENT_KINDS) {
    it(`${kind} in Finnish`, () => {
      expect(headings(make(COMPLETE, kind))).toEqual(FINNISH[kind]);
    });
    const swedish = SWEDISH[kind];
    if (swedish)
      it(`${kind} in Swedish`, () => {
        expect(headings(make(COMPLETE, kind, 'sv'))).toEqual(swedish);
      });
    it(`${kind} in English has as many`, () => {
      expect(headings(make(COMPLETE, kind, 'en'))).toHaveLength(FINNISH[kind].length);
    });
  }
});

describe('what is left out', () => {
  it('an agenda has no personal addresses, no ids of the sheet and no paragraph signs', () => {
    for (const language of LANGUAGES) {
      const text = plainTextOf(make(COMPLETE, 'agenda', language));
      expect(text).not.toMatch(/example\.fi|040|§|päätösesitys|beslutsförslag/i);
      expect(text.replace('Taustamuistio-K1.docx', '')).not.toMatch(/\bK1\b/);
    }
  });

  it('a notification has no participants and no liaison, an invitation no addresses', () => {
    const notification = plainTextOf(make(COMPLETE, 'notification'));
    expect(notification).not.toMatch(/Tiina Testaaja|Kalle Kunta/);
    expect(notification).toMatch(/Ulla Uusi.*ulla\.uusi@example\.fi/);
    expect(plainTextOf(make(COMPLETE, 'invitation'))).not.toContain('example.fi');
  });

  it('a memo has no conclusions and no decisions', () => {
    for (const language of LANGUAGES)
      expect(plainTextOf(make(COMPLETE, 'memo', language))).not.toMatch(
        /päätökset|johtopäätö|slutsats|beslut|conclusions|decisions/i,
      );
  });
});

describe('a draft', () => {
  it('does not exist where nothing is missing', () => {
    for (const kind of DOCUMENT_KINDS)
      for (const language of ['fi', 'sv'] as const) {
        const data = make(COMPLETE, kind, language);
        expect(data.missing, `${kind} ${language}`).toEqual([]);
        expect(data.draft).toBe(false);
        expect(plainTextOf(data)).not.toMatch(/Täydennä|Komplettera|Luonnos|Utkast/);
      }
  });

  it('names what is missing in the order of the document and points at the cells', () => {
    const data = make(UNFINISHED, 'agenda', 'fi', 'k2');
    expect(data.missing.map(({ item }) => item.replace(/\u00A0/g, ' '))).toEqual([
      'Vahvistettu ajankohta, toive: pe 20.3.2026 klo 9–11',
      'Puheenjohtaja',
      'Teeman kuvaus',
      'Keskustelukysymykset',
      'Tarkistettava maakunta: Savo',
      'Tarkistettava ministeriö: MM',
      'Osallistujat',
      'TEM-yhteyshenkilö',
    ]);
    expect(data.missing[2]?.at).toEqual({ sheet: 'Keskustelut', row: 1, column: 2 });
    expect(data.missing[4]?.at).toEqual({ sheet: 'Maakunnat', row: 3, column: 1 });
  });

  it('asks each kind only for its own', () => {
    expect(whats(make(UNFINISHED, 'invitation', 'fi', 'k2'))).toEqual([
      'time-wished',
      'link',
      'regions-unclear',
      'liaison',
    ]);
    expect(whats(make(UNFINISHED, 'notification', 'fi', 'k2'))).toEqual([
      'description',
      'questions',
      'regions-unclear',
      'contacts-of',
      'wished-review',
    ]);
    expect(whats(make(UNFINISHED, 'memo', 'fi', 'k3'))).toEqual([
      'time',
      'participants',
      'author',
      'theme',
      'questions',
    ]);
    expect(whats(make(UNFINISHED, 'cover'))).toContain('theme');
  });

  it('names the sides that have nobody', () => {
    const data = make(
      {
        ...COMPLETE,
        participants: (COMPLETE.participants ?? []).filter(
          ({ represents }) => represents !== 'Lappi' && represents !== 'OKM',
        ),
      },
      'participants',
    );
    expect(data.missing.map(({ item }) => item)).toEqual([
      'Osallistujat: Lappi, opetus- ja kulttuuriministeriö',
    ]);
  });

  it('tells too few regions with the arithmetic', () => {
    const data = facts({ ...COMPLETE, regions: COMPLETE.regions.slice(0, 3) }, 'agenda');
    expect(data.missing.map(({ item }) => item)).toContain('Maakuntia: 3, vähintään 4 tarvitaan');
    expect(textOf(data.regions.at(-1)?.region ?? '')).toBe('[Maakuntia: 3, vähintään 4 tarvitaan]');
  });

  it('does not tell a time that is ruled out as settled, unless there is a reason', () => {
    const ruledOut = facts(withDiscussion({ confirmed: 'ke 18.3.2026 klo 9–11' }), 'agenda');
    expect(whats(ruledOut)).toContain('time-unclear');
    expect(typeof ruledOut.time).toBe('object');
    const reasoned = facts(
      withDiscussion({ confirmed: 'ke 18.3.2026 klo 9–11', reason: 'Sovittu ministeriön kanssa.' }),
      'agenda',
    );
    expect(whats(reasoned)).not.toContain('time-unclear');
    expect(reasoned.time).toBe('ke\u00A018.3.2026 klo\u00A09–11');
  });

  it('does not print a time whose year is wrong', () => {
    const data = facts(withDiscussion({ confirmed: { date: '2025-03-17T09:00' } }), 'agenda');
    expect(whats(data)).toContain('time-unclear');
    expect(data.slot?.day).toBe('2026-03-17');
  });

  it('asks for the diary number and the mailboxes of a year that is not known', () => {
    const data = make({ ...COMPLETE, settings: [{ key: 'Vuosi', value: 2027 }] }, 'notification');
    expect(whats(data)).toContain('diaryNumber');
    expect(data.year).toBe(2027);
    expect(textOf(data.diaryNumber)).toBe('[Täydennä: Diaarinumero]');
  });
});

describe('languages', () => {
  it('the other language’s own columns are used', () => {
    const data = facts(COMPLETE, 'agenda', 'sv');
    expect(data.theme).toBe('Investeringar i den gröna omställningen och regionernas livskraft');
    expect(data.questions).toHaveLength(4);
    expect(data.regionNames).toBe('Nyland, Österbotten, Egentliga Tavastland, Lappland');
  });

  it('a text that is not translated stands in brackets in its own language', () => {
    const data = facts(withDiscussion({ themeOther: null, questionsOther: null }), 'agenda', 'sv');
    expect(data.theme).toEqual({
      text: '[Vihreän siirtymän investoinnit ja alueiden elinvoima]',
      language: 'fi',
      missing: true,
    });
    expect(data.missing.map(({ item }) => item)).toEqual([
      'Tema på svenska',
      'Diskussionsfrågor på svenska',
    ]);
  });

  it('an English document tells the texts as they are, with their language', () => {
    const data = facts(COMPLETE, 'agenda', 'en');
    expect(data.missing).toEqual([]);
    expect(data.theme).toEqual({
      text: 'Vihreän siirtymän investoinnit ja alueiden elinvoima',
      language: 'fi',
    });
  });

  it('councils and ministries are named in the language of the document, others as they are written', () => {
    const data = facts(COMPLETE, 'participants', 'sv');
    expect(data.participants.map(({ organisation }) => organisation)).toEqual([
      'Nylands förbund',
      { text: 'Esimerkkilän kaupunki', language: 'fi' },
      'Österbottens förbund',
      'Tavastlands förbund',
      'Lapplands förbund',
      'arbets- och näringsministeriet',
      'miljöministeriet',
      'kommunikationsministeriet',
      'undervisnings- och kulturministeriet',
      { text: 'Uudenmaan elinvoimakeskus', language: 'fi' },
    ]);
  });

  it('times and dates are written as each language does', () => {
    const time = (language: Language) =>
      textOf(facts(COMPLETE, 'agenda', language).time).replace(/\u00A0/g, ' ');
    expect(LANGUAGES.map(time)).toEqual([
      'ti 17.3.2026 klo 9–11',
      'tisdag 17.3.2026 kl. 9–11',
      'Tue 17 March 2026, 9:00–11:00',
    ]);
    expect(LANGUAGES.map((language) => make(COMPLETE, 'agenda', language).date)).toEqual([
      '12.2.2026',
      '12.2.2026',
      '12 February 2026',
    ]);
  });
});

describe('people', () => {
  it('are grouped by region and ministry, the others last', () => {
    const groups = facts(COMPLETE, 'agenda').groups;
    expect(groups.map(({ group, participants }) => [group, participants.length])).toEqual([
      ['Uusimaa (Uudenmaan liitto)', 2],
      ['Pohjanmaa (Pohjanmaan liitto)', 1],
      ['Kanta-Häme (Hämeen liitto)', 1],
      ['Lappi (Lapin liitto)', 1],
      ['Työ- ja elinkeinoministeriö', 1],
      ['Ympäristöministeriö', 1],
      ['Liikenne- ja viestintäministeriö', 1],
      ['Opetus- ja kulttuuriministeriö', 1],
      ['Muut osallistujat', 1],
    ]);
  });

  it('who says the same twice stands once, and who represents another region is not lost', () => {
    const [first] = COMPLETE.participants ?? [];
    const data = facts(
      {
        ...COMPLETE,
        participants: [
          ...(COMPLETE.participants ?? []),
          { ...first, email: 'toinen@example.fi' },
          { discussion: 'K1', name: 'Kaino Kainuu', represents: 'Kainuu' },
          { discussion: 'K1', name: 'Outo Edustus', represents: 'Kuu' },
        ],
      },
      'agenda',
    );
    expect(data.groups.map(({ group }) => group)).toContain('Kainuu (Kainuun liitto)');
    expect(data.groups.at(-1)?.participants.map(({ name }) => name)).toEqual([
      'Esko Elinvoima',
      'Outo Edustus',
    ]);
    expect(data.participantCount).toBe(12);
  });

  it('recipients are the participants and the contact persons, each address once', () => {
    const data = facts(
      {
        ...COMPLETE,
        participants: [{ discussion: 'K1', name: 'Ulla Uusi', email: 'ULLA.UUSI@example.fi' }],
      },
      'invitation',
    );
    expect(data.recipients.map(({ email }) => email)).toEqual([
      'ULLA.UUSI@example.fi',
      'peter.pahittad@example.fi',
      'heikki.hame@example.fi',
      'laila.lumi@example.fi',
    ]);
  });

  it('the secretary writes the memo, else the liaison', () => {
    expect(facts(COMPLETE, 'memo').author).toBe('Tiina Testaaja');
    const { participants: _, ...without } = COMPLETE;
    expect(facts(without, 'memo').author).toBe('Tiina Testaaja');
  });

  it('a region with two rows tells the one that has a contact person', () => {
    const data = facts(
      {
        ...COMPLETE,
        regions: [{ discussion: 'K1', region: 'Nyland' }, ...COMPLETE.regions],
      },
      'notification',
    );
    expect(data.contacts.map(({ region, contact }) => [region, contact])).toEqual([
      ['Uusimaa', 'Ulla Uusi'],
      ['Pohjanmaa', 'Peter Påhittad'],
      ['Kanta-Häme', 'Heikki Häme'],
      ['Lappi', 'Laila Lumi'],
    ]);
    expect(data.missing).toEqual([]);
  });
});

describe('cells that no one may look at', () => {
  const code = '131052-308T';
  const masked: RoundSketch = {
    discussions: [
      {
        ...COMPLETE.discussions[0],
        theme: `Teema ${code}`,
        description: { error: '#PUUTTUU!' },
        liaison: code,
        questions: `Kysymys ${code}`,
        memo: code,
        reason: code,
      },
    ],
    regions: [
      { discussion: 'K1', region: `Uusimaa ${code}`, contact: code, email: code },
      { discussion: 'K1', region: 'Kainuu', contact: `Kaino ${code}`, email: 'kaino@example.fi' },
    ],
    participants: [
      {
        discussion: 'K1',
        name: `Ville ${code}`,
        organisation: code,
        title: code,
        represents: code,
      },
      { discussion: 'K1', name: { error: '#N/A' }, organisation: 'TEM' },
    ],
  };

  it('never reach a document', () => {
    const round = roundOf(masked);
    for (const request of listDocuments(round, {
      kinds: DOCUMENT_KINDS,
      languages: LANGUAGES,
    })) {
      const said = JSON.stringify(documentOf(round, request));
      expect(said).not.toContain(code);
      expect(said).not.toContain('#PUUTTUU!');
      expect(said).not.toContain('#N/A');
    }
  });
});
