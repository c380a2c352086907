import { LANGUAGES, type Language } from '../messages/language.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { fold, isTitle, type Table } from '../workbook/table.ts';
import { COLUMNS, columnOf, SHEETS, type SheetKey, type TableKey, titlesOf } from './columns.ts';

type Votes = { [language in Language]: number };

/** The one language that leads, or null. */
function leader(votes: Votes): Language | null {
  const most = Math.max(...LANGUAGES.map((language) => votes[language]));
  const leading = LANGUAGES.filter((language) => votes[language] === most);
  return most > 0 && leading.length === 1 ? (leading[0] ?? null) : null;
}

/** The language of most recognised sheet titles, then of most column titles, Finnish on a tie. */
export function languageOf(
  sheets: { readonly [sheet in SheetKey]: SheetSnapshot | null },
  tables: { readonly [table in TableKey]: Table<string> | null },
): Language {
  const bySheet: Votes = { fi: 0, sv: 0, en: 0 };
  for (const [key, sheet] of Object.entries(sheets) as [SheetKey, SheetSnapshot | null][])
    if (sheet)
      for (const { language, title } of titlesOf(SHEETS[key]))
        if (fold(title) === fold(sheet.name)) bySheet[language]++;
  const bySheetTitle = leader(bySheet);
  if (bySheetTitle) return bySheetTitle;

  const byColumn: Votes = { fi: 0, sv: 0, en: 0 };
  for (const table of Object.keys(COLUMNS) as TableKey[])
    for (const [key, title] of tables[table]?.titles ?? [])
      for (const spoken of new Set(
        titlesOf(columnOf(table, key))
          .filter((known) => isTitle(known.title, title))
          .map(({ language }) => language),
      ))
        byColumn[spoken]++;
  return leader(byColumn) ?? 'fi';
}
