import { sayInDocument } from '../messages/documents.ts';
import type { DocumentData } from './document.ts';
import { type Line, type Passage, passagesOf, titleOf } from './page.ts';

/** The document as plain text, for an e-mail: headings on their own lines, lists with signs, tables as lists. */
export function plainTextOf(data: DocumentData): string {
  const draft = data.draft
    ? [
        [
          sayInDocument('draft', data.language),
          ...data.missing.map(({ item }) => `- ${item}`),
        ].join('\n'),
      ]
    : [];
  const blocks: string[] = [...draft, lineText(titleOf(data))];
  let heading = '';
  for (const passage of passagesOf(data)) {
    if (passage.is === 'heading') {
      if (heading !== '') blocks.push(heading);
      heading = headingText(passage);
      continue;
    }
    const text = passageText(passage);
    blocks.push(heading === '' ? text : `${heading}\n${text}`);
    heading = '';
  }
  if (heading !== '') blocks.push(heading);
  return `${blocks.join('\n\n')}\n`;
}

/** What a line says, with the addresses of its links. */
function lineText(line: Line): string {
  return line
    .map((said) =>
      typeof said === 'string' ? said : said.link === undefined ? said.text : said.link,
    )
    .join('');
}

function headingText({ text, time }: Extract<Passage, { readonly is: 'heading' }>): string {
  const words = lineText(text);
  return time && lineText(time) !== '' ? `${lineText(time)} ${words}` : words;
}

function passageText(passage: Exclude<Passage, { readonly is: 'heading' }>): string {
  switch (passage.is) {
    case 'fact':
      return `${lineText(passage.label)}: ${lineText(passage.text)}`;
    case 'text':
    case 'prompt':
      return lineText(passage.text);
    case 'list':
      return passage.items
        .map((item, index) => `${passage.ordered ? `${index + 1}.` : '-'} ${lineText(item)}`)
        .join('\n');
    case 'table':
      return passage.rows.map((cells) => `- ${cells.map(lineText).join(', ')}`).join('\n');
  }
}
