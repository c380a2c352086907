import { LANGUAGES, type Language } from '../../messages/language.ts';
import type { Ministry, Region } from '../../rounds/config.ts';
import { formsOfRegion } from '../../rounds/names.ts';
import { settingKey } from '../../rounds/setting-keys.ts';
import { folded, foldedText, quote } from '../formula.ts';
import { settingTable } from '../settings-sheet.ts';
import { type Aid, titleOf, UNKNOWN } from './aid.ts';
import type { WorkingColumn } from './columns.ts';

/** The names that the formulas understand. */
export interface Names {
  readonly regionMenu: WorkingColumn;
  /** Regions, then ministries. */
  readonly sideMenu: WorkingColumn;
  /** 1 for a region of this round, in the order of the menu. */
  readonly inRound: WorkingColumn;
  /** The ministries by abbreviation, and where the ways to write each stand. */
  readonly ministries: readonly { readonly abbreviation: string; readonly forms: string }[];
  /** Where the abbreviations stand that mean several ministries. */
  readonly ambiguous: string | null;
  /** The region or ministry that a cell names, as the workbook's language writes it; an error when there is none. */
  meaning(cell: string): string;
  /** The same for a region of this round; `?` for everything else. */
  region(cell: string): string;
}

export function namesOn(aid: Aid): Names {
  const { config, language, workings } = aid;
  const abbreviations = config.ministries.map(({ abbreviation }) => abbreviation[language]);
  const regions = config.regions.map(({ name }) => name[language]);
  const known = formsByMeaning(aid);
  const entries = [...known].flatMap(([meaning, forms]) =>
    forms.map((form) => ({ form, meaning })),
  );
  const forms = workings.list(
    '=',
    entries.map(({ form }) => form),
  );
  const meanings = workings.list(
    '→',
    entries.map(({ meaning }) => meaning),
  );
  const formsOf = (meaning: string): string | null => {
    const rows = entries.flatMap((entry, row) => (entry.meaning === meaning ? [row] : []));
    const [first] = rows;
    return first === undefined ? null : forms.part(first, first + rows.length - 1);
  };
  const regionMenu = workings.list(titleOf(aid, 'regions', 'region'), regions);
  const sideMenu = workings.list(titleOf(aid, 'participants', 'represents'), [
    ...regions,
    ...abbreviations,
  ]);
  const inRound = inRoundOn(aid);
  const meaning = (cell: string) => `INDEX(${meanings.all},MATCH(${folded(cell)},${forms.all},0))`;
  return {
    regionMenu,
    sideMenu,
    inRound,
    ministries: abbreviations.map((abbreviation) => ({
      abbreviation,
      forms: formsOf(abbreviation) ?? forms.part(0, 0),
    })),
    ambiguous: formsOf(UNKNOWN),
    meaning,
    region: (cell) =>
      `IFERROR(IF(INDEX(${inRound.all},MATCH(${meaning(cell)},${regionMenu.all},0))=1,${meaning(cell)},${quote(UNKNOWN)}),${quote(UNKNOWN)})`,
  };
}

/** The ways to write each name, folded, by what they mean in the workbook's language. No way means two things. */
function formsByMeaning({ config, language }: Aid): ReadonlyMap<string, readonly string[]> {
  const taken = new Set<string>();
  const known = new Map<string, string[]>();
  const put = (meaning: string, forms: readonly string[]) => {
    const free = [...new Set(forms.map(foldedText))].filter((form) => !taken.has(form));
    for (const form of free) taken.add(form);
    known.set(meaning, [...(known.get(meaning) ?? []), ...free]);
  };
  // What the rules ask about comes first, so that no ministry takes it.
  for (const { abbreviation, unlessIn } of config.ambiguousAbbreviations)
    if (unlessIn !== language) put(UNKNOWN, [abbreviation]);
  // An abbreviation in the workbook's language comes before the same letters in another.
  for (const { abbreviation } of config.ministries)
    put(abbreviation[language], [abbreviation[language]]);
  for (const ministry of config.ministries)
    put(ministry.abbreviation[language], formsOfMinistry(ministry));
  for (const region of config.regions)
    put(region.name[language], [...formsOfRegion(region), ...pairsOf(region)]);
  return known;
}

/** TEM, työ- ja elinkeinoministeriö, TEM (työ- ja elinkeinoministeriö) …, in every language. */
function formsOfMinistry({ abbreviation, name }: Ministry): readonly string[] {
  const inAll = (words: { readonly [language in Language]: string }) =>
    LANGUAGES.map((language) => words[language]);
  return [
    ...inAll(abbreviation),
    ...inAll(name),
    ...inAll(abbreviation).flatMap((short) =>
      inAll(name).flatMap((long) => [`${short} (${long})`, `${short} ${long}`]),
    ),
  ];
}

/** A region or its council in both languages: `Uusimaa – Nyland`. */
function pairsOf({ name, council }: Region): readonly string[] {
  return [
    [name.fi, name.sv],
    [council.fi, council.sv],
  ].flatMap(([finnish, swedish]) =>
    ['-', ' - ', '/', ' / '].flatMap((between) => [
      `${finnish}${between}${swedish}`,
      `${swedish}${between}${finnish}`,
    ]),
  );
}

/** Which regions the settings name, on one row or several; without such rows all of them. */
function inRoundOn({ config, language, workings }: Aid): WorkingColumn {
  const { keys, values } = settingTable(language);
  const { title } = settingKey('regions');
  const isRegions = `(${LANGUAGES.map((one) => `(TRIM(${keys})=${quote(title[one])})`).join('+')}>0)`;
  const bare = (text: string) => `SUBSTITUTE(${text}," ","")`;
  const list = `","&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(LOWER(${bare(values)}),";",","),CHAR(10),","),"\u2013","-")&","`;
  return workings.work(title[language], config.regions.length, (index) => {
    const names = config.regions[index]?.name ?? { fi: '', sv: '', en: '' };
    const isNamed = LANGUAGES.map(
      (one) =>
        `ISNUMBER(FIND(${quote(`,${names[one].toLowerCase().replace(/ /g, '')},`)},${list}))`,
    ).join('+');
    return {
      formula: `IF(SUMPRODUCT(${isRegions}*(LEN(TRIM(${values}))>0))=0,1,IF(SUMPRODUCT(${isRegions}*((${isNamed})>0))>0,1,0))`,
      value: 1,
    };
  });
}
