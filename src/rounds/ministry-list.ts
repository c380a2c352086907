import type { Language, Words } from '../messages/language.ts';
import type { Ministry } from './config.ts';
import type { MinistryEntry } from './names.ts';

/** How many ways to write a cell are offered. */
const MOST = 12;

/** A ministry as it is written in a cell: by its abbreviation where a short word stood, else by its name. */
export function ministryWords(ministry: Ministry, instead: string): Words {
  return instead.length <= 5 ? ministry.abbreviation : ministry.name;
}

/**
 * The ways to write a cell of ministries when some entries may each mean several ministries: the first way takes
 * the first of each, and so on. None when an entry has nothing to choose from.
 * @param text the cell as it stands; its kind of separator is kept
 * @param choices what an entry may mean; null for an entry that stays as it is
 */
export function rewriteMinistries(
  text: string,
  entries: readonly MinistryEntry[],
  choices: (entry: MinistryEntry) => readonly Ministry[] | null,
  language: Language,
): readonly string[] {
  const separator = /[\r\n\u2028\u2029]/.test(text) ? '\n' : text.includes(';') ? '; ' : ', ';
  const open = entries.map((entry) => ({ entry, among: choices(entry) }));
  const ways = Math.min(MOST, Math.max(0, ...open.map(({ among }) => among?.length ?? 0)));
  if (open.some(({ among }) => among?.length === 0)) return [];
  const written = Array.from({ length: ways }, (_, way) =>
    open
      .map(({ entry, among }) => {
        const ministry = among?.[Math.min(way, among.length - 1)];
        return ministry ? ministryWords(ministry, entry.text)[language] : entry.text;
      })
      .join(separator),
  );
  return [...new Set(written)];
}
