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
  return unknown
    .filter((title) => nearest(title, forms, 1).length > 0 && !holdsIdentityCode(title))
    .slice(0, MOST)
    .map((title) => title.replace(/\s+/g, ' ').trim());
}
