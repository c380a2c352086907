import type { CellValue } from './snapshot.ts';

/** Error values as spreadsheet programs write them in English, Finnish and Swedish. */
const ERROR_TEXTS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#BUSY!',
  '#EXTERNAL!',
  '#PYTHON!',
  '#TIMEOUT!',
  '#TYHJÄ!',
  '#JAKO/0!',
  '#ARVO!',
  '#VIITTAUS!',
  '#NIMI?',
  '#LUKU!',
  '#PUUTTUU!',
  '#SKÄRNING!',
  '#DIVISION/0!',
  '#VÄRDEFEL!',
  '#REFERENS!',
  '#NAMN?',
  '#OGILTIGT!',
  '#SAKNAS!',
]);

/** Whether the text is an error value and nothing else. */
export const isErrorText = (text: string): boolean => text.startsWith('#') && ERROR_TEXTS.has(text);

/** The error value that stands in a cell, computed there or pasted as text; null when it holds something else. */
export function errorIn(value: CellValue): string | null {
  if (typeof value === 'string') return isErrorText(value) ? value : null;
  return typeof value === 'object' && value !== null && 'error' in value ? value.error : null;
}
