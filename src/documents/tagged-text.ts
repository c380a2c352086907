import { type Said, textOf } from './said.ts';

/** A text with tags as the designs have them, taken apart. */
export type TaggedPart =
  | { readonly is: 'words'; readonly text: string }
  | { readonly is: 'tag'; readonly tag: string }
  | {
      readonly is: 'section';
      readonly tag: string;
      readonly inverted: boolean;
      readonly parts: readonly TaggedPart[];
    };

/** The fields in sight, the innermost last. */
export type Scopes = readonly object[];

const known = new Map<string, readonly TaggedPart[]>();

/** The parts of a text of a design. @throws when its sections do not close: designs are part of the program */
export function readTagged(text: string): readonly TaggedPart[] {
  let parts = known.get(text);
  if (!parts) {
    const pieces = text.split(/(\{[#^/]?\w+\})/).filter((piece) => piece !== '');
    parts = readSection(pieces, null, text);
    known.set(text, parts);
  }
  return parts;
}

function readSection(pieces: string[], open: string | null, whole: string): readonly TaggedPart[] {
  const parts: TaggedPart[] = [];
  for (let piece = pieces.shift(); piece !== undefined; piece = pieces.shift()) {
    const [, sign = '', tag = ''] = /^\{([#^/]?)(\w+)\}$/.exec(piece) ?? [];
    if (tag === '') parts.push({ is: 'words', text: piece });
    else if (sign === '') parts.push({ is: 'tag', tag });
    else if (sign !== '/')
      parts.push({
        is: 'section',
        tag,
        inverted: sign === '^',
        parts: readSection(pieces, tag, whole),
      });
    else if (tag === open) return parts;
    else throw new Error(`A section that is not open ends in ${whole}`);
  }
  if (open !== null) throw new Error(`A section does not end in ${whole}`);
  return parts;
}

/** The value of a tag: own fields only, the innermost scope first. */
export function fieldIn(tag: string, scopes: Scopes): unknown {
  for (let index = scopes.length - 1; index >= 0; index--) {
    const scope = scopes[index];
    if (scope && Object.hasOwn(scope, tag))
      return (scope as { readonly [tag: string]: unknown })[tag];
  }
  return undefined;
}

/** The scopes that a section goes through: one for each of a list, one or none for anything else. */
export function scopesOf(value: unknown, scopes: Scopes): readonly Scopes[] {
  if (Array.isArray(value)) return value.map((item: object) => [...scopes, item]);
  return isNothing(value) ? [] : [scopes];
}

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  (isSaid(value) && textOf(value) === '');

const isSaid = (value: unknown): value is Said =>
  typeof value === 'string' ||
  (typeof value === 'object' && value !== null && Object.hasOwn(value, 'text'));

/** What a text says with its tags filled, piece by piece. */
export function sayTagged(parts: readonly TaggedPart[], scopes: Scopes): readonly Said[] {
  return parts.flatMap((part): readonly Said[] => {
    if (part.is === 'words') return [part.text];
    const value = fieldIn(part.tag, scopes);
    if (part.is === 'tag')
      return isSaid(value) ? [value] : typeof value === 'number' ? [String(value)] : [];
    const inside = scopesOf(value, scopes);
    if (part.inverted) return inside.length === 0 ? sayTagged(part.parts, scopes) : [];
    return inside.flatMap((scope) => sayTagged(part.parts, scope));
  });
}
