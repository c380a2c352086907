import type { Words } from '../messages/language.ts';
import type { SheetMark } from './mark-formula.ts';

/** The names that the sheets of ours are given. */
export const OUR_SHEETS: { readonly [mark in SheetMark]: Words } = {
  sheet: { fi: 'Tarkistus', sv: 'Kontroll', en: 'Check' },
  'follow-up': { fi: 'Seuranta', sv: 'Uppföljning', en: 'Follow-up' },
};

/** Swedish names that they had before. */
export const EARLIER_SHEETS: { readonly [mark in SheetMark]: readonly string[] } = {
  sheet: ['Granskning'],
  'follow-up': [],
};

/**
 * Which sheet of ours a sheet is, by its name and its mark; null when it is the user's. Programs copy the mark with the
 * cells: a sheet that bears it under another name is somebody's own work on a copy. Ours has a number behind its name only
 * where a sheet of the user's has the name itself.
 * @param names of all sheets
 */
export function ourMarkOf(
  name: string,
  names: readonly string[],
  bears: (name: string, mark: SheetMark) => boolean,
): SheetMark | null {
  const plain = name.replace(/ \d+$/, '');
  const mark = markNamed(plain);
  if (mark === null || !bears(name, mark)) return null;
  if (name === plain) return mark;
  const taken = names.find((one) => one.toLowerCase() === plain.toLowerCase());
  return taken !== undefined && !bears(taken, mark) ? mark : null;
}

function markNamed(name: string): SheetMark | null {
  const marks = Object.keys(OUR_SHEETS) as SheetMark[];
  const namesOf = (mark: SheetMark) => [
    ...Object.values(OUR_SHEETS[mark]),
    ...EARLIER_SHEETS[mark],
  ];
  return marks.find((mark) => namesOf(mark).includes(name)) ?? null;
}
