import { fold } from '../workbook/table.ts';

/** The text as nearness is measured: no dots or accents, no spaces, hyphens or other signs, small letters. */
export function plain(text: string): string {
  return fold(text)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * How many letters must be put in, left out, changed or swapped with the next to make one text the other;
 * `limit + 1` when more than `limit`.
 */
export function distance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[other.length] ?? 0, limit + 1);
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
  const found = new Map<T, number>();
  const note = (of: T, apart: number) => {
    if (apart < (found.get(of) ?? Number.POSITIVE_INFINITY)) found.set(of, apart);
  };
  const inside: Form<T>[] = [];
  for (const known of forms) {
    const { form, of } = known;
    const limit = wrongLetters(Math.min(wanted.length, form.length));
    const apart = distance(wanted, form, limit);
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
