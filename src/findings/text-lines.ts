import { oneLine } from './one-line.ts';

/** Signs, not code units: an emoji is one. */
export const lengthOf = (text: string): number =>
  /[\uD800-\uDBFF]/.test(text) ? [...text].length : text.length;

/** The text with spaces after it, `length` signs in all. */
export const padded = (text: string, length: number): string =>
  text + ' '.repeat(Math.max(0, length - lengthOf(text)));

/** The text in lines no longer than the width, indented; a long word stays whole. */
export function wrapped(
  text: string,
  indent: number,
  hanging: number,
  width: number | undefined,
): readonly string[] {
  const said = oneLine(text);
  if (width === undefined) return [' '.repeat(indent) + said];
  const room = Math.max(width, hanging + 24);
  const lines: string[] = [];
  let line = ' '.repeat(indent);
  let taken = indent;
  let isEmpty = true;
  // A no-break space stays inside its word.
  for (const word of said.split(/ +/)) {
    const length = lengthOf(word);
    if (!isEmpty && taken + 1 + length > room) {
      lines.push(line);
      line = ' '.repeat(hanging) + word;
      taken = hanging + length;
    } else {
      line += isEmpty ? word : ` ${word}`;
      taken += isEmpty ? length : length + 1;
    }
    isEmpty = false;
  }
  return [...lines, line];
}
