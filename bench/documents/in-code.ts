import {
  Document,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { DocumentData } from '../../src/documents/document.ts';
import { type Line, type Passage, passagesOf } from '../../src/documents/page.ts';
import { textOf } from '../../src/documents/said.ts';

const words = (line: Line): string => line.map(textOf).join('');
const run = (text: string) => new TextRun({ text, language: { value: 'fi-FI' } });

function blocksOf(passage: Passage): readonly (Paragraph | Table)[] {
  switch (passage.is) {
    case 'fact':
      return [
        new Paragraph({
          children: [
            new TextRun({ text: words(passage.label), bold: true, language: { value: 'fi-FI' } }),
            new TextRun({ children: [new Tab()] }),
            run(words(passage.text)),
          ],
        }),
      ];
    case 'heading':
      return [
        new Paragraph({
          heading: passage.level === 1 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          children: [
            ...(passage.time ? [run(words(passage.time)), run(' ')] : []),
            run(words(passage.text)),
          ],
        }),
      ];
    case 'text':
    case 'prompt':
      return [new Paragraph({ children: [run(words(passage.text))] })];
    case 'list':
      return passage.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: passage.ordered ? 'numbers' : 'bullets', level: 0 },
            children: [run(words(item))],
          }),
      );
    case 'table':
      return [
        new Table({
          rows: passage.rows.map(
            (cells) =>
              new TableRow({
                children: cells.map(
                  (cell) =>
                    new TableCell({
                      children: [new Paragraph({ children: [run(words(cell))] })],
                    }),
                ),
              }),
          ),
        }),
      ];
  }
}

/** The same document built with `docx` in code, as one would without templates. */
export async function buildInCode(data: DocumentData): Promise<Uint8Array> {
  const list = (reference: string, format: 'bullet' | 'decimal', text: string) => ({
    reference,
    levels: [{ level: 0, format: LevelFormat[format === 'bullet' ? 'BULLET' : 'DECIMAL'], text }],
  });
  const document = new Document({
    title: data.title,
    creator: data.sender,
    numbering: { config: [list('bullets', 'bullet', '•'), list('numbers', 'decimal', '%1.')] },
    sections: [
      {
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                children: [new TextRun({ children: [PageNumber.CURRENT] })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ children: [run(data.sender), run(data.kindName), run(data.date)] }),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(data.title)] }),
          ...passagesOf(data).flatMap(blocksOf),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
