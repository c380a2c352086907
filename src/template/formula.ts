import { columnName } from '../workbook/address.ts';

/**
 * Pieces of formulas in the file format's own form: English names, commas, and only functions of Excel 2010,
 * which LibreOffice and Google Sheets know as well.
 */

/** A text in a formula. */
export const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A sheet's name before its cells, quoted, so that any letter may stand in it. */
export const onSheet = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'!`;

/** A 0-based cell that stays where it is: `$C$3`. */
export const fixed = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;

/** A 0-based cell whose row follows the formula that is copied: `$C3`. */
export const alongRow = (row: number, column: number): string => `$${columnName(column)}${row + 1}`;

/** The `count` cells of a column from a 0-based row down: `$C$3:$C$14`. */
export const down = (column: number, row: number, count: number): string =>
  `${fixed(row, column)}:${fixed(row + count - 1, column)}`;

const replaced = (text: string, what: string, by: string): string =>
  `SUBSTITUTE(${text},${quote(what)},${quote(by)})`;

/** The text as one line: kinds of dash and space do not count, nor spaces at the ends. */
const oneLine = (text: string): string => {
  const inline = `SUBSTITUTE(${replaced(`${text}&""`, '\u00A0', ' ')},CHAR(10)," ")`;
  return `TRIM(${replaced(replaced(inline, '\u2013', '-'), '\u2014', '-')})`;
};

/** Whether nothing but spaces stands there. */
export const isEmpty = (text: string): string => `${oneLine(text)}=""`;

/** As `fold` of the rules, near enough for names and ids. What a lookup would take for any letter is made no letter. */
export const folded = (text: string): string =>
  replaced(replaced(`LOWER(${oneLine(text)})`, '*', '!'), '?', '!');

/** The text as `folded` makes it. */
export const foldedText = (text: string): string =>
  text
    .replace(/[\u00A0\n]/g, ' ')
    .replace(/[\u2013\u2014]/g, '-')
    .replace(/ {2,}/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/[*?]/g, '!');

/** A sign that stands for the spaces inside an entry while those between the entries are tidied. */
const INSIDE = '|';

/** The entries of a cell, parted by spaces, those inside an entry held by another sign. `asListed` goes on from it. */
export const parted = (text: string, separators: readonly string[], joint: string): string => {
  const joined = separators.reduce(
    (said, separator) => `SUBSTITUTE(${said},${separator},${quote(joint)})`,
    `${text}&""`,
  );
  const close = replaced(replaced(folded(joined), `${joint} `, joint), ` ${joint}`, joint);
  return `TRIM(${replaced(replaced(close, ' ', INSIDE), joint, ' ')})`;
};

/** Each entry between joints of its own, `,tem,,okm,`; an empty text when there is none. */
export const asListed = (entries: string, joint: string): string =>
  `IF(${entries}="","",${quote(joint)}&${replaced(
    replaced(entries, ' ', joint + joint),
    INSIDE,
    ' ',
  )}&${quote(joint)})`;

/** How many entries the list has. */
export const entriesIn = (list: string, joint: string): string =>
  `(LEN(${list})-LEN(${replaced(list, joint, '')}))/2`;

/** How many of the list's entries are one of the forms in a range, whose empty cells are no form. */
export const matchesIn = (list: string, forms: string, joint: string): string => {
  const entry = `${quote(joint)}&${forms}&${quote(joint)}`;
  return `SUMPRODUCT((${forms}<>"")*(LEN(${list})-LEN(SUBSTITUTE(${list},${entry},"")))/(LEN(${forms})+2))`;
};

/** The pieces whose conditions hold, each after a comma and a space; an empty text when none does. */
export const listOf = (
  pieces: readonly { readonly when: string; readonly says: string }[],
): string => pieces.map(({ when, says }) => `IF(${when},", "&${says},"")`).join('&');
