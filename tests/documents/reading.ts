import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The parts of a .docx as texts. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const),
  );
}

export function part(bytes: Uint8Array, name: string): string {
  const text = partsOf(bytes).get(name);
  if (text === undefined) throw new Error(`No part ${name}`);
  return text;
}

/** A run of text with what its own properties say. */
export interface ReadRun {
  readonly text: string;
  readonly language: string | undefined;
  readonly bold: boolean;
}

/** Paragraphs of a part, read by a parser that is not ours. Breaks are \n, tabs \t. @throws when it is not well-formed */
export function paragraphsOf(xml: string): readonly { style: string; runs: readonly ReadRun[] }[] {
  const paragraphs: { style: string; runs: ReadRun[] }[] = [];
  const open: { style: string; runs: ReadRun[] }[] = [];
  const path: string[] = [];
  let run = { text: '', language: undefined as string | undefined, bold: false };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name);
    const value = attributes['w:val'] as string | undefined;
    if (name === 'w:p') {
      const paragraph = { style: '', runs: [] };
      paragraphs.push(paragraph);
      open.push(paragraph);
    } else if (name === 'w:pStyle') (open.at(-1) as { style: string }).style = value ?? '';
    else if (name === 'w:r') run = { text: '', language: undefined, bold: false };
    else if (name === 'w:lang' && path.includes('w:r')) run.language = value;
    else if (name === 'w:b' && path.includes('w:r')) run.bold = value !== 'false';
    else if (name === 'w:br' && path.includes('w:r')) run.text += '\n';
    else if (name === 'w:tab' && path.includes('w:r')) run.text += '\t';
  });
  parser.on('text', (text) => {
    if (path.at(-1) === 'w:t') run.text += text;
  });
  parser.on('closetag', ({ name }) => {
    path.pop();
    if (name === 'w:p') open.pop();
    else if (name === 'w:r') open.at(-1)?.runs.push(run);
  });
  parser.write(xml).close();
  return paragraphs;
}

/** The text of the body, a line for each paragraph. */
export function bodyOf(bytes: Uint8Array): readonly string[] {
  return paragraphsOf(part(bytes, 'word/document.xml')).map(({ runs }) =>
    runs.map(({ text }) => text).join(''),
  );
}

export function runsOf(bytes: Uint8Array): readonly ReadRun[] {
  return paragraphsOf(part(bytes, 'word/document.xml')).flatMap(({ runs }) => runs);
}
