import { fold } from '../workbook/table.ts';

/** The text as nearness is measured: no dots or accents, no spaces, hyphens or other signs, small letters. */
export function plain(text: string): string {
  return fold(text)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * How many letters must be put in, left out, changed or swapped with the next to make one text the other;
 * `limit + 1` when more than `limit`. Only the cells within `limit` of the diagonal are worked out.
 */
export function distance(one: string, other: string, limit: number): number {
  const tooFar = limit + 1;
  if (Math.abs(one.length - other.length) > limit) return tooFar;
  let beforeLast: number[] = [];
  let last: number[] = [];
  for (let j = 0; j <= other.length; j++) last.push(j <= limit ? j : tooFar);
  for (let i = 1; i <= one.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(other.length, i + limit);
    const row: number[] = new Array(other.length + 1).fill(tooFar);
    if (i <= limit) row[0] = i;
    let least = row[0] ?? tooFar;
    const letter = one.charCodeAt(i - 1);
    for (let j = from; j <= to; j++) {
      const match = other.charCodeAt(j - 1);
      let cost = Math.min(
        (last[j] ?? tooFar) + 1,
        (row[j - 1] ?? tooFar) + 1,
        (last[j - 1] ?? tooFar) + (letter === match ? 0 : 1),
      );
      if (i > 1 && j > 1 && letter === other.charCodeAt(j - 2) && one.charCodeAt(i - 2) === match)
        cost = Math.min(cost, (beforeLast[j - 2] ?? tooFar) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return tooFar;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[other.length] ?? tooFar, tooFar);
}

/** Which letters stand in a plain text, a bit each; every wrong letter turns at most two bits. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) % 31);
  return letters;
}

function bitsIn(number: number): number {
  let bits = 0;
  for (let left = number; left !== 0; left &= left - 1) bits++;
  return bits;
}

const lettersByForm = new Map<string, number>();

/** The same for a form that is known: there are few of them. */
function lettersOfForm(form: string): number {
  const known = lettersByForm.get(form);
  if (known !== undefined) return known;
  const letters = lettersOf(form);
  lettersByForm.set(form, letters);
  return letters;
}

/** A form that something is known by, as `plain` gives it. */
export interface Form<T> {
  readonly form: string;
  readonly of: T;
}

const LONGEST_COMPARED = 80;
const LEAST_INSIDE = 5;
const FARTHEST = 4;

const wrongLetters = (length: number): number => (length <= 6 ? 1 : length <= 12 ? 2 : 3);

/**
 * What is known by a form near the text, nearest first: one letter off in short words, two or three in longer ones,
 * or a long form inside the text. For choices only; nothing is understood by nearness.
 */
export function nearest<T>(text: string, forms: readonly Form<T>[], most = 5): readonly T[] {
  const wanted = plain(text);
  if (wanted.length < 2 || wanted.length > LONGEST_COMPARED) return [];
  const letters = lettersOf(wanted);
  const found = new Map<T, number>();
  const note = (of: T, apart: number) => {
    if (apart < (found.get(of) ?? Number.POSITIVE_INFINITY)) found.set(of, apart);
  };
  const inside: Form<T>[] = [];
  for (const known of forms) {
    const { form, of } = known;
    const limit = wrongLetters(Math.min(wanted.length, form.length));
    const apart =
      Math.abs(wanted.length - form.length) > limit ||
      bitsIn(letters ^ lettersOfForm(form)) > 2 * limit
        ? limit + 1
        : distance(wanted, form, limit);
    if (apart <= limit) note(of, apart);
    else if (form.length >= LEAST_INSIDE && wanted.includes(form)) inside.push(known);
  }
  // A whole name among other words comes last; a part of a longer name there is none (Etelä-Pohjanmaa).
  for (const { form, of } of inside)
    if (!inside.some((other) => other.form.length > form.length && other.form.includes(form)))
      note(of, FARTHEST);
  return [...found]
    .sort(([, one], [, other]) => one - other)
    .slice(0, most)
    .map(([of]) => of);
}
