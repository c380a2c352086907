import { isOpen, next, prefixOf, scanXml, skip } from './xml.ts';

/** A child of a part's root, by where it stands in the part's bytes. */
export interface Landmark {
  /** Without its prefix. */
  readonly name: string;
  readonly start: number;
  /** After its opening tag. */
  readonly openEnd: number;
  readonly selfClosing: boolean;
  /** Before its closing tag. */
  readonly closeStart: number;
  readonly end: number;
}

export interface Landmarks {
  readonly landmarks: readonly Landmark[];
  /** Of the part's elements, with its colon. */
  readonly prefix: string;
  readonly rootOpenEnd: number;
}

/** The child of this name; the first where there are several. */
export const landmark = (
  { landmarks }: Pick<Landmarks, 'landmarks'>,
  name: string,
): Landmark | undefined => landmarks.find((one) => one.name === name);

export function landmarksOf(bytes: Uint8Array, part: string): Landmarks {
  const landmarks: Landmark[] = [];
  let prefix = '';
  let rootOpenEnd = 0;
  const xml = scanXml(bytes, part);
  while (next(xml)) {
    if (!isOpen(xml)) continue;
    if (xml.depth === 0) {
      prefix = prefixOf(xml.name.text);
      rootOpenEnd = xml.end;
      continue;
    }
    const { start, end: openEnd, selfClosing } = xml;
    const name = xml.name.local;
    skip(xml);
    landmarks.push({ name, start, openEnd, selfClosing, closeStart: xml.start, end: xml.end });
  }
  return { landmarks, prefix, rootOpenEnd };
}

/**
 * Where a new child may stand: after the last of those that come before it. What comes after it is not looked for:
 * an AlternateContent may stand anywhere.
 */
export function placeAfter(
  { landmarks, rootOpenEnd }: Pick<Landmarks, 'landmarks' | 'rootOpenEnd'>,
  before: readonly string[],
): number {
  let place = rootOpenEnd;
  for (const { name, end } of landmarks) if (before.includes(name)) place = end;
  return place;
}
