import type { Words } from '../messages/language.ts';
import type { SheetMark } from './mark-formula.ts';

/** The names that the sheets of ours are given. */
export const OUR_SHEETS: { readonly [mark in SheetMark]: Words } = {
  sheet: { fi: 'Tarkistus', sv: 'Kontroll', en: 'Check' },
  'follow-up': { fi: 'Seuranta', sv: 'Uppföljning', en: 'Follow-up' },
};

/** Names that they had before. */
const EARLIER: { readonly [mark in SheetMark]: readonly string[] } = {
  sheet: ['Granskning'],
  'follow-up': [],
};

/**
 * Which sheet of ours one of this name may be, also with a number after it where the name was taken; null for any other.
 * Programs copy the mark with the cells: a sheet that bears it under another name is somebody's own work on a copy.
 */
export function sheetMarkOfName(name: string): SheetMark | null {
  const plain = name.replace(/ \d+$/, '');
  const marks = Object.keys(OUR_SHEETS) as SheetMark[];
  const namesOf = (mark: SheetMark) => [...Object.values(OUR_SHEETS[mark]), ...EARLIER[mark]];
  return marks.find((mark) => namesOf(mark).includes(plain)) ?? null;
}
