import { fold } from '../workbook/table.ts';
import { titlesOf } from './columns.ts';
import { holdsIdentityCode } from './identity-code.ts';
import { nearest, plain } from './nearness.ts';

/** At most so many titles are told as a hint. */
const MOST = 3;

/** Of titles that were not recognised, those that look like one that is missing. */
export function nearTitles(
  missing: Parameters<typeof titlesOf>[0],
  unknown: readonly string[],
): readonly string[] {
  const forms = titlesOf(missing).map(({ title }) => ({ form: plain(title), of: title }));
  const isNear = (title: string): boolean =>
    nearest(title, forms, 1).length > 0 || forms.some(({ of }) => holdsWords(title, of));
  return unknown
    .filter((title) => isNear(title) && !holdsIdentityCode(title))
    .slice(0, MOST)
    .map((title) => title.replace(/\s+/g, ' ').trim());
}

/** Every word of the known title stands in the other, however short. */
function holdsWords(title: string, known: string): boolean {
  const words = new Set(wordsOf(title));
  return wordsOf(known).every((word) => words.has(word));
}

const wordsOf = (title: string): readonly string[] => fold(title).match(/[\p{L}\p{N}]+/gu) ?? [];
