import type { ComponentChildren } from 'preact';
import type { Language } from '../../src/messages/language.ts';
import type { Paragraph, Part, Piece } from '../documents/reading.ts';

/** What a document says, as real headings, lists and tables. */
export function DocumentText(props: {
  readonly parts: readonly Part[];
  readonly language: Language;
}) {
  const { parts, language } = props;
  const drawn: ComponentChildren[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as Part;
    if (part.is === 'table') {
      drawn.push(<DrawnTable key={index} rows={part.rows} hasTitles={part.hasTitles} />);
      continue;
    }
    if (!part.inList) {
      drawn.push(<DrawnParagraph key={index} paragraph={part} />);
      continue;
    }
    const items = [part];
    for (let next = parts[index + 1]; next?.is === 'paragraph' && next.inList; ) {
      if (next.style !== part.style) break;
      items.push(next);
      index++;
      next = parts[index + 1];
    }
    const List = part.style === 'ListNumber' ? 'ol' : 'ul';
    drawn.push(
      <List key={index} class={`paper-list ${part.style}`}>
        {items.map((item, at) => (
          <li key={at}>
            <Pieces pieces={item.pieces} />
          </li>
        ))}
      </List>,
    );
  }
  return (
    <article class="paper" lang={language}>
      {drawn}
    </article>
  );
}

function DrawnParagraph({ paragraph }: { readonly paragraph: Paragraph }) {
  const { style, pieces } = paragraph;
  const content = <Pieces pieces={pieces} />;
  switch (style) {
    case 'Heading1':
      return <h2 class="paper-title">{content}</h2>;
    case 'Heading2':
      return <h3 class="paper-heading">{content}</h3>;
    case 'Heading3':
      return <h4 class="paper-subheading">{content}</h4>;
    default:
      return <p class={`paper-text ${/^\w+$/.test(style) ? style : ''}`}>{content}</p>;
  }
}

function DrawnTable(props: {
  readonly rows: readonly (readonly (readonly Paragraph[])[])[];
  readonly hasTitles: boolean;
}) {
  const { rows, hasTitles } = props;
  const [titles] = rows;
  const body = hasTitles ? rows.slice(1) : rows;
  const cell = (paragraphs: readonly Paragraph[]) =>
    paragraphs.map((paragraph, index) => (
      <span key={index} class="paper-cell">
        <Pieces pieces={paragraph.pieces} />
      </span>
    ));
  return (
    <table class="paper-table">
      {hasTitles && titles && (
        <thead>
          <tr>
            {titles.map((paragraphs, index) => (
              <th key={index} scope="col">
                {cell(paragraphs)}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {body.map((cells, row) => (
          <tr key={row}>
            {cells.map((paragraphs, index) => (
              <td key={index}>{cell(paragraphs)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ text, bold, language }, index) => {
        const lang = language ?? undefined;
        if (text === '\t') return <span key={index} class="paper-tab" />;
        return bold ? (
          <strong key={index} lang={lang}>
            {text}
          </strong>
        ) : (
          <span key={index} lang={lang}>
            {text}
          </span>
        );
      })}
    </>
  );
}
