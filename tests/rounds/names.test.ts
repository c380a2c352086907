import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/messages/language.ts';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import {
  findAbolished,
  formsOfRegion,
  readMinistry,
  readRegion,
  splitMinistries,
} from '../../src/rounds/names.ts';

const ALL = ROUND_2026.regions;

function region(text: string, language: Language = 'fi', inRound = ALL): string {
  const reading = readRegion(text, inRound, language, ROUND_2026);
  switch (reading.is) {
    case 'region':
      return `${reading.region.code}${reading.official ? '!' : ''}${reading.spacingOnly ? '~' : ''}`;
    case 'not-in-round':
      return `out: ${reading.name.fi}`;
    case 'several':
      return reading.regions.map(({ code }) => code).join('+');
    case 'ambiguous':
      return `? ${reading.candidates.map(({ code }) => code).join(' ')}`;
    case 'unknown':
      return `- ${reading.near.map(({ code }) => code).join(' ')}`.trim();
  }
}

describe('readRegion', () => {
  it('knows the 18 regions of the round by every form, and no form of two', () => {
    expect(ALL).toHaveLength(18);
    const codeByForm = new Map<string, string>();
    for (const one of ALL)
      for (const form of formsOfRegion(one)) {
        const before = codeByForm.get(form.toLowerCase());
        expect(before ?? one.code).toBe(one.code);
        codeByForm.set(form.toLowerCase(), one.code);
        for (const written of [
          form,
          form.toUpperCase(),
          ` ${form} `,
          // A sign that nobody sees between a letter and its dots.
          form.normalize('NFD').replace(/\u0308/g, '\u00AD\u0308'),
          form.replace(/-/g, '–'),
          form.replace(/ /g, '\u00A0'),
        ])
          for (const language of LANGUAGES)
            expect(region(written, language).slice(0, 2), written).toBe(one.code);
      }
  });

  it.each([
    ['Lappi', '19!'],
    [' Lappi', '19~'],
    ['Lappi\u00A0', '19~'],
    ['lappi', '19'],
    ['Lapin', '19'],
    ['Lapin liitto', '19'],
    ['LAPIN LIITTO', '19'],
    ['Lapin maakuntaliitto', '19'],
    ['Lapplands förbund', '19'],
    ['Lapplands landskapsförbund', '19'],
    ['Lapland', '19'],
    ['Lappi.', '19'],
    ['Lappi,', '19'],
    ['- Lappi', '19'],
    ['Uudenmaan liitto - Nylands förbund', '01'],
    ['Uusimaa – Nyland', '01'],
    ['Uusimaa-Nyland', '01'],
    ['Nyland/Uusimaa', '01'],
    ['Uusimaa\nNyland', '01'],
    ['Pohjanmaa—Österbotten', '15'],
    ['Keski-Pohjanmaa-Mellersta Österbotten', '16'],
    ['Mellersta Österbotten / Keski-Pohjanmaa', '16'],
    ['Satakunta – Satakunta', '04'],
    ['Satakunnan liitto', '04'],
    ['Satakuntaliitto', '04'],
    ['Satakuntaförbundet', '04'],
    ['Satakunta förbund', '04'],
    ['Hämeen liitto', '05'],
    ['Hämeen maakuntaliitto', '05'],
    ['Kanta-Hämeen liitto', '05'],
    ['Tavastlands förbund', '05'],
    ['Päijät-Hämeen liitto', '07'],
    ['Etelä-Savon maakuntaliitto', '10'],
    ['Södra Savolax landskapsförbund', '10'],
    ['Norra Savolax förbund', '11'],
    ['Österbotten', '15'],
    ['Pohjanmaa', '15!'],
    ['Ostrobothnia', '15'],
    ['Varsinais–Suomi', '02'],
  ])('%j is one region', (text, expected) => {
    expect(region(text)).toBe(expected);
  });

  it('is official only in the language of the workbook', () => {
    expect(region('Nyland', 'sv')).toBe('01!');
    expect(region('Uusimaa', 'sv')).toBe('01');
    expect(region('Southwest Finland', 'en')).toBe('02!');
  });

  it.each([
    ['Lappi, Kainuu', '19+18'],
    ['Lappi ja Kainuu', '19+18'],
    ['Lappi och Kajanaland', '19+18'],
    ['Lapland and Kainuu', '19+18'],
    ['Lappi & Kainuu', '19+18'],
    ['Lappi/Kainuu', '19+18'],
    ['Lappi; Kainuu; Pirkanmaa', '19+18+06'],
    ['Lappi\nKainuu', '19+18'],
    ['Lappi, Norra Savolax ja Pirkanmaan liitto', '19+11+06'],
    ['Lappi, Kainuu, ja Pirkanmaa', '19+18+06'],
    ['Uusimaa – Nyland, Lappi', '01+19'],
    ['Lappi – Kainuu', '19+18'],
    ['Lappi-Kainuu', '19+18'],
    ['Etelä-Savo-Pohjois-Savo', '10+11'],
    ['Etelä-Savo – Pohjois-Savo – Lappi', '10+11+19'],
    ['Etelä- ja Pohjois-Savo', '10+11'],
    ['Lappi, Kainuu, Lappi', '19+18'],
  ])('%j is several regions', (text, expected) => {
    expect(region(text)).toBe(expected);
  });

  it.each([
    ['Häme', '? 05 07'],
    ['häme ', '? 05 07'],
    ['Hämeen', '? 05 07'],
    ['Savo', '? 10 11'],
    ['Savon', '? 10 11'],
    ['Karjala', '? 09 12'],
    ['Pohjois-', '? 11 12 17'],
    ['Pohjois', '? 11 12 17'],
    ['Etelä-', '? 09 10 14'],
    ['Keski-', '? 13 16'],
    ['Suomi', '? 02 13'],
    ['Tavastland', '? 05 07'],
    ['Karelen', '? 09 12'],
    ['Savolax', '? 10 11'],
    ['Södra', '? 09 10 14'],
    ['Norra', '? 11 12 17'],
    ['Mellersta', '? 13 16'],
    ['South', '? 09 10 14'],
    ['Karelia', '? 09 12'],
  ])('%j may be several', (text, expected) => {
    expect(region(text)).toBe(expected);
  });

  it.each([
    ['Ahvenanmaa', 'out: Ahvenanmaa'],
    ['Åland', 'out: Ahvenanmaa'],
    ['åland islands', 'out: Ahvenanmaa'],
    ['Ahvenanmaa – Åland', 'out: Ahvenanmaa'],
    ['Ålands landskapsregering', 'out: Ahvenanmaa'],
    ['Lappi, Åland', 'out: Ahvenanmaa'],
  ])('%j is not in the round', (text, expected) => {
    expect(region(text)).toBe(expected);
  });

  it('leaves out what the settings leave out', () => {
    const without = ALL.filter(({ code }) => code !== '19' && code !== '05');
    expect(region('Lappi', 'fi', without)).toBe('out: Lappi');
    expect(region('Lappi, Kainuu', 'fi', without)).toBe('out: Lappi');
    expect(region('Häme', 'fi', without)).toBe('? 07');
    expect(region('Lapi', 'fi', without)).toBe('-');
  });

  it.each([
    ['Paijat-Hame', '- 07'],
    ['Sodra Karelen', '- 09 12'],
    ['Södra Karelan', '- 09'],
    ['Etela-Savo', '- 10'],
    ['Osterbotten', '- 15'],
    ['Lapi', '- 19'],
    ['Lappii', '- 19'],
    ['Lpapi', '- 19'],
    ['Aland', '-'],
    ['Varsinais Suomi', '- 02'],
    ['Lapin maakunta', '- 19'],
    ['Etelä-Pohjanmaan maakunta', '- 14'],
    ['Lappi (19)', '- 19'],
    ['Lappi, Kainu', '-'],
    ['Lappi ja Häme', '-'],
    ['Savon liitto', '- 10 11'],
    ['K1', '-'],
    ['', '-'],
    ['?', '-'],
    ['Ruotsi', '-'],
    ['19', '-'],
  ])('%j is not understood', (text, expected) => {
    const [expectedIs, ...near] = expected.split(' ');
    const [is, ...found] = region(text).split(' ');
    expect(is).toBe(expectedIs);
    if (near.length === 0) expect(found).toEqual([]);
    expect(found).toEqual(expect.arrayContaining(near));
  });

  it('is never a region one letter off or without its dots', () => {
    const forms = ALL.flatMap((one) => formsOfRegion(one).map((form) => ({ one, form })));
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        fc.nat(),
        fc.constantFrom('x', 'q', ''),
        ({ form }, at, letter) => {
          const place = at % form.length;
          const changed = form.slice(0, place) + letter + form.slice(place + 1);
          const known = forms.some(
            (other) => other.form.toLowerCase() === changed.trim().toLowerCase(),
          );
          if (!known && /\p{L}/u.test(form[place] ?? ''))
            expect(['-', '?']).toContain(region(changed)[0]);
        },
      ),
      { numRuns: 2000 },
    );
    for (const { form } of forms) {
      const dotless = form.replace(/[äå]/gi, 'a').replace(/ö/gi, 'o');
      if (dotless !== form) expect(region(dotless)[0], dotless).toBe('-');
    }
  });

  it('never throws, whatever stands in the cell', () => {
    const piece = fc.constantFrom(
      'Lappi',
      'Savo',
      'Etelä-',
      '-',
      '/',
      ' ja ',
      ',',
      ' ',
      '\n',
      'Nyland',
      '–',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece, { maxLength: 30 }).map((p) => p.join('')),
        ),
        fc.constantFrom(...LANGUAGES),
        (text, language) => {
          region(text, language);
          readMinistry(text, language, ROUND_2026);
          findAbolished(text, ROUND_2026, '2026-03-17');
        },
      ),
      { numRuns: 1000 },
    );
  });
});

function ministry(text: string, language: Language = 'fi'): string {
  const reading = readMinistry(text, language, ROUND_2026);
  if (reading.is === 'ministry') return reading.ministry.id;
  const ids = (reading.is === 'ambiguous' ? reading.candidates : reading.near).map(({ id }) => id);
  return `${reading.is === 'ambiguous' ? '?' : '-'} ${ids.join(' ')}`.trim();
}

describe('readMinistry', () => {
  it('knows every ministry by its abbreviations and names in every language', () => {
    expect(ROUND_2026.ministries.filter(({ listed }) => listed)).toHaveLength(9);
    for (const { id, abbreviation, name } of ROUND_2026.ministries)
      for (const form of [abbreviation.fi, abbreviation.sv, name.fi, name.sv, name.en])
        for (const language of LANGUAGES)
          for (const written of [form, form.toLowerCase(), form.toUpperCase(), ` ${form}`])
            if (form !== 'MM' || language === 'sv')
              expect(ministry(written, language), written).toBe(id);
  });

  it.each([
    ['TEM (työ- ja elinkeinoministeriö)', 'TEM'],
    ['TEM Työ- ja elinkeinoministeriö', 'TEM'],
    ['työ- ja elinkeinoministeriö (TEM)', 'TEM'],
    ['TEM – työ- ja elinkeinoministeriö', 'TEM'],
    ['TEM / ANM', 'TEM'],
    ['MM (miljöministeriet)', 'YM'],
    ['MM (maa- ja metsätalousministeriö)', 'MMM'],
    ['the Ministry of the Environment', 'YM'],
    ['Prime Minister’s Office', 'VNK'],
    ['TEM.', 'TEM'],
  ])('%j is %s', (text, expected) => {
    expect(ministry(text)).toBe(expected);
  });

  it('asks about MM unless the workbook is Swedish', () => {
    expect(ministry('MM', 'fi')).toBe('? MMM YM');
    expect(ministry('mm', 'en')).toBe('? MMM YM');
    expect(ministry('MM', 'sv')).toBe('YM');
    expect(ministry('MMM', 'sv')).toBe('MMM');
  });

  it.each([
    ['TEMM', '- TEM'],
    ['tyo- ja elinkeinoministerio', '- TEM'],
    ['ympäristöministeriön edustaja', '- YM'],
    ['TEM/VM', '- TEM VM'],
    ['TEM ja VM', '-'],
    ['VM (työ- ja elinkeinoministeriö)', '- VM TEM'],
    ['Kela', '-'],
    ['', '-'],
  ])('%j is not understood', (text, expected) => {
    const [is, ...near] = expected.split(' ');
    const [found, ...ids] = ministry(text).split(' ');
    expect(found).toBe(is);
    expect(ids).toEqual(expect.arrayContaining(near));
  });

  it('parts lists by commas, semicolons and lines, never by the words in names', () => {
    expect(splitMinistries('TEM, VM;YM\nOKM')).toEqual(['TEM', 'VM', 'YM', 'OKM']);
    expect(splitMinistries('- TEM\n• VM\n')).toEqual(['TEM', 'VM']);
    expect(
      splitMinistries('työ- ja elinkeinoministeriö, social- och hälsovårdsministeriet'),
    ).toEqual(['työ- ja elinkeinoministeriö', 'social- och hälsovårdsministeriet']);
    expect(splitMinistries(' , ;')).toEqual([]);
  });
});

it('takes long texts as they come', () => {
  for (const piece of ['Lappi-', 'Lappi, ', 'Etelä-Savo – ', 'TEM ', 'Savo-', '(', ' ', ';', ', '])
    for (const text of [piece.repeat(5000), `${piece.repeat(5000)}x`]) {
      region(text);
      ministry(text);
      findAbolished(text, ROUND_2026, '2026-03-17');
    }
  expect(region('Lappi, Kainuu; '.repeat(2000))).toBe('19+18');
  expect(region(`Lappi${' '.repeat(50_000)}& Kainuu${' '.repeat(50_000)}`)).toBe('19+18');
  expect(region('Lappi ja & Kainuu')).toBe('19+18');
}, 15_000);

describe('findAbolished', () => {
  const successor = (text: string, day = '2026-03-17') =>
    findAbolished(text, ROUND_2026, day)?.successor.fi ?? null;

  it.each([
    ['Uudenmaan ELY-keskus', 'Uudenmaan elinvoimakeskus'],
    ['Varsinais-Suomen ELY-keskus', 'Lounais-Suomen elinvoimakeskus'],
    ['satakunnan ely-keskus', 'Lounais-Suomen elinvoimakeskus'],
    ['Pohjois-Pohjanmaan ELY-keskus', 'Pohjois-Suomen elinvoimakeskus'],
    ['Pohjanmaan ELY-keskus', 'Pohjanmaan elinvoimakeskus'],
    [
      'Etelä-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus',
      'Etelä-Pohjanmaan elinvoimakeskus',
    ],
    ['Lapin ELY', 'Lapin elinvoimakeskus'],
    ['Keski-Suomen ELY-keskuksen ylijohtaja', 'Keski-Suomen elinvoimakeskus'],
    ['Hämeen ELY-keskus', 'Sisä-Suomen elinvoimakeskus / Kaakkois-Suomen elinvoimakeskus'],
    ['NTM-centralen i Österbotten', 'Pohjanmaan elinvoimakeskus'],
    ['NTM-centralen i Södra Österbotten', 'Etelä-Pohjanmaan elinvoimakeskus'],
    ['Nylands NTM-central', 'Uudenmaan elinvoimakeskus'],
    ['Närings-, trafik- och miljöcentralen i Norra Savolax', 'Itä-Suomen elinvoimakeskus'],
    ['ELY Centre for Lapland', 'Lapin elinvoimakeskus'],
    ['North Ostrobothnia ELY Centre', 'Pohjois-Suomen elinvoimakeskus'],
    ['ELY-keskus', 'elinvoimakeskus'],
    ['ELY-keskus, Lappi', 'Lapin elinvoimakeskus'],
    ['ELY/Etelä-Savo', 'Itä-Suomen elinvoimakeskus'],
    ['Keski-Pohjanmaan ELY', 'Pohjanmaan elinvoimakeskus'],
    ['Päijät-Hämeen ELY-keskus', 'Kaakkois-Suomen elinvoimakeskus'],
  ])('%j → %s', (text, expected) => {
    expect(successor(text)).toBe(expected);
  });

  it.each([
    'Lapin elinvoimakeskus',
    'Lapin elinvoimakeskus (ent. ELY-keskus)',
    'Livskraftscentralen i Österbotten',
    'Ely Esimerkki',
    'Kehityskeskus',
    'Lapin liitto',
    'Selyn keskus',
    '',
  ])('%j has not ended', (text) => {
    expect(findAbolished(text, ROUND_2026, '2026-03-17')).toBeNull();
  });

  it('goes by the region of who comes from there where the text names no place', () => {
    const [kainuu] = ROUND_2026.regions.filter(({ code }) => code === '18');
    const named = (text: string) =>
      findAbolished(text, ROUND_2026, '2026-03-17', kainuu)?.successor.sv;
    expect(named('NTM-centralen')).toBe('livskraftscentralen i Norra Finland');
    expect(named('NTM-centralen i Lappland')).toBe('livskraftscentralen i Lappland');
  });

  it('had not ended on its last day', () => {
    expect(successor('Lapin ELY-keskus', '2025-12-31')).toBeNull();
    expect(successor('Lapin ELY-keskus', '2026-01-01')).toBe('Lapin elinvoimakeskus');
  });

  it('names the office and its successors in every language', () => {
    const found = findAbolished('Hämeen ELY-keskus', ROUND_2026, '2026-03-17');
    expect(found?.name).toEqual({
      fi: 'Hämeen ELY-keskus',
      sv: 'NTM-centralen i Tavastland',
      en: 'Häme ELY Centre',
    });
    expect(found?.successors.map(({ sv }) => sv)).toEqual([
      'livskraftscentralen i Inre Finland',
      'livskraftscentralen i Sydöstra Finland',
    ]);
  });
});
