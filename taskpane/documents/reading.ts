import { DEFAULT_LIMITS } from '../../src/hosts/file/limits.ts';
import {
  attribute,
  CLOSE,
  isOpen,
  isTrue,
  next,
  OPEN,
  scanXml,
  TEXT,
  textOf,
  type Xml,
} from '../../src/hosts/file/xml.ts';
import { readZip, unpack } from '../../src/hosts/file/zip.ts';

/** A piece of text that looks alike. A tabulator is a piece of its own. */
export interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly language: string | null;
}

export interface Paragraph {
  readonly is: 'paragraph';
  /** The id of its style: `Heading1`, `BodyText` … */
  readonly style: string;
  readonly inList: boolean;
  readonly pieces: readonly Piece[];
}

export interface Table {
  readonly is: 'table';
  /** Rows of cells of paragraphs; the first row has the titles when `hasTitles`. */
  readonly rows: readonly (readonly (readonly Paragraph[])[])[];
  readonly hasTitles: boolean;
}

export type Part = Paragraph | Table;

/** What a .docx says, in its order: enough to read it over before it is made. The layout is Word's own business. */
export function readDocx(bytes: Uint8Array): readonly Part[] {
  const name = 'word/document.xml';
  const part = readZip(bytes, DEFAULT_LIMITS).entries.find((entry) => entry.name === name);
  return part ? readParts(scanXml(unpack(part), name), -1) : [];
}

/** The paragraphs and tables inside the element of this depth. */
function readParts(xml: Xml, depth: number): readonly Part[] {
  const parts: Part[] = [];
  while (next(xml) && !closes(xml, depth)) {
    if (isOpen(xml, 'p')) parts.push(readParagraph(xml));
    else if (isOpen(xml, 'tbl')) parts.push(readTable(xml));
  }
  return parts;
}

const closes = (xml: Xml, depth: number): boolean => xml.kind === CLOSE && xml.depth === depth;

function readTable(xml: Xml): Table {
  const { depth } = xml;
  const rows: (readonly Paragraph[])[][] = [];
  let hasTitles = false;
  while (next(xml) && !closes(xml, depth)) {
    if (isOpen(xml, 'tr')) rows.push([]);
    else if (isOpen(xml, 'tblHeader')) hasTitles = rows.length === 1;
    else if (isOpen(xml, 'tc'))
      rows
        .at(-1)
        ?.push(
          readParts(xml, xml.depth).filter((part): part is Paragraph => part.is === 'paragraph'),
        );
  }
  return { is: 'table', rows, hasTitles };
}

function readParagraph(xml: Xml): Paragraph {
  const { depth } = xml;
  let style = '';
  let inList = false;
  let bold = false;
  let language: string | null = null;
  const pieces: Piece[] = [];
  const add = (text: string) => {
    const last = pieces.at(-1);
    if (
      last &&
      text !== '\t' &&
      last.text !== '\t' &&
      last.bold === bold &&
      last.language === language
    )
      pieces[pieces.length - 1] = { ...last, text: last.text + text };
    else pieces.push({ text, bold, language });
  };
  let inText = false;
  while (next(xml) && !closes(xml, depth)) {
    if (xml.kind === TEXT) {
      if (inText) add(textOf(xml));
    } else if (xml.kind === CLOSE) {
      if (xml.name.local === 't') inText = false;
    } else if (xml.kind === OPEN)
      switch (xml.name.local) {
        case 'pStyle':
          style = attribute(xml, 'w:val') ?? '';
          break;
        case 'numPr':
          inList = true;
          break;
        case 'r':
          bold = false;
          language = null;
          break;
        case 'b':
          bold = isTrue(attribute(xml, 'w:val'), true);
          break;
        case 'lang':
          language = attribute(xml, 'w:val') ?? null;
          break;
        case 't':
          inText = !xml.selfClosing;
          break;
        case 'tab':
          // A tabulator of the text, not a stop of the paragraph's properties.
          if (attribute(xml, 'w:pos') === undefined) add('\t');
          break;
        case 'br':
        case 'cr':
          add('\n');
          break;
      }
  }
  return { is: 'paragraph', style, inList, pieces };
}
