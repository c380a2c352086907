// Writes src/documents/designs/built.ts: the built-in .docx templates, made with `docx` from the designs of that folder.
// Words stand in the parts as «word» and are said when a template is taken out in a language.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  HeadingLevel,
  ImportedXmlComponent,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { build } from 'esbuild';
import { strFromU8, unzipSync } from 'fflate';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = new URL('../src/documents/designs/built.ts', import.meta.url);

// The layout as SFS 2487 is told by public sources (domain.md): a grid of 2.3 cm, text from the first line of the grid,
// the document's kind and date from the fourth. Twentieths of a point.
const CM = 567;
const GRID = 1304;
const PAGE = { width: 11906, height: 16838 };
const MARGIN = { top: 1.9 * CM, left: 2 * CM, right: 1.3 * CM, bottom: 2 * CM, header: 1 * CM };
const LINE_WIDTH = Math.floor(PAGE.width - MARGIN.left - MARGIN.right);
const TEXT_WIDTH = LINE_WIDTH - GRID;
const LIST_INDENT = 340;

const FONT = 'Arial';
const INK = '0B3C6F';
const LANGUAGE = { value: '«lang»' };

const run = (text, look = {}) => new TextRun({ ...look, children: [text], language: LANGUAGE });
const tab = () => new TextRun({ children: [new Tab()], language: LANGUAGE });

const cell = (children, width, header) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(header ? { shading: { fill: 'E3EFFB', color: 'auto' } } : {}),
    children,
  });

/** A loop stands in paragraphs of its own, which the filling takes away. */
const loop = (tag, inside) => [
  new Paragraph({ style: 'BodyText', children: [run(`{#${tag}}`)] }),
  ...inside,
  new Paragraph({ style: 'BodyText', children: [run(`{/${tag}}`)] }),
];

const blocksOf = (design) => design.flatMap((block, index) => blockOf(block, design[index - 1]));

function blockOf(block, before) {
  switch (block.is) {
    case 'fact':
      return [
        new Paragraph({
          style: 'Fact',
          children: [run(block.label, { bold: true }), tab(), run(block.text)],
        }),
      ];
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          ...(block.time
            ? {
                indent: { left: GRID, hanging: GRID },
                tabStops: [{ type: 'left', position: GRID }],
                children: [run(block.time, { bold: false, size: 19 }), tab(), run(block.text)],
              }
            : { children: [run(block.text)] }),
        }),
      ];
    case 'text':
      return [
        new Paragraph({
          style: 'BodyText',
          ...(before?.is === 'table' ? { spacing: { before: 200 } } : {}),
          children: [run(block.text)],
        }),
      ];
    case 'list':
      return loop(block.of, [
        new Paragraph({
          style: block.ordered ? 'ListNumber' : 'ListBullet',
          numbering: { reference: block.ordered ? 'numbers' : 'bullets', level: 0 },
          children: [run(block.item)],
        }),
      ]);
    case 'table':
      return [tableOf(block)];
    case 'each':
      return loop(block.of, blocksOf(block.blocks));
    case 'prompt':
      return [prompt(block.text)];
    default:
      throw new Error(`A block that is not known: ${block.is}`);
  }
}

function tableOf({ of, columns, wide }) {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) =>
    Math.floor(((wide ? LINE_WIDTH : TEXT_WIDTH) * width) / whole),
  );
  const line = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const last = columns.length - 1;
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    indent: { size: wide ? 0 : GRID, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: {
      top: line,
      bottom: line,
      insideHorizontal: line,
      left: none,
      right: none,
      insideVertical: none,
    },
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ title }, index) =>
          cell(
            [
              new Paragraph({
                style: 'TableText',
                keepNext: true,
                children: [run(title, { bold: true })],
              }),
            ],
            widths[index],
            true,
          ),
        ),
      }),
      new TableRow({
        cantSplit: true,
        children: columns.map(({ text }, index) =>
          cell(
            [
              new Paragraph({
                style: 'TableText',
                children: [
                  run(`${index === 0 ? `{#${of}}` : ''}${text}${index === last ? `{/${of}}` : ''}`),
                ],
              }),
            ],
            widths[index],
            false,
          ),
        ),
      }),
    ],
  });
}

/** A place to write in: Word shows the hint until something is written, and takes any number of paragraphs. */
function prompt(text) {
  return ImportedXmlComponent.fromXmlString(
    `<w:sdt xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:sdtPr><w:alias w:val="${text}"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/><w:lang w:val="«lang»"/></w:rPr><w:t>${text}</w:t></w:r></w:p></w:sdtContent></w:sdt>`,
  );
}

/** Sender, kind, date and number; who is written to; what is missing; the title. */
function head(kind, title) {
  const line = (left, right, look = {}) =>
    new Paragraph({
      style: 'Letterhead',
      children: [...(left ? [run(left)] : []), tab(), run(right, look)],
    });
  const recipient =
    kind === 'notification'
      ? [
          new Paragraph({
            style: 'Letterhead',
            spacing: { before: 240 },
            children: [run('«ministry»')],
          }),
          ...loop('mailboxes', [
            new Paragraph({ style: 'Letterhead', children: [run('{mailbox}')] }),
          ]),
        ]
      : [];
  return [
    line('{sender}', '{kindName}', { bold: true }),
    line('', '{date}'),
    ...loop('diaryNumber', [line('', '{diaryNumber}')]),
    ...recipient,
    ...loop('draft', [
      new Paragraph({ style: 'DraftTitle', children: [run('▲'), tab(), run('«draft»')] }),
      ...loop('missing', [
        new Paragraph({
          style: 'DraftItem',
          numbering: { reference: 'lacks', level: 0 },
          children: [run('{item}')],
        }),
      ]),
    ]),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(title)] }),
  ];
}

const pageNumber = () => [
  new TextRun({
    children: [PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'],
    language: LANGUAGE,
  }),
];

const numbering = (format, text, left, hanging) => [
  {
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left, hanging } } },
  },
];

const draftBox = {
  indent: { left: LIST_INDENT, hanging: LIST_INDENT },
  shading: { fill: 'FFF1CC', color: 'auto' },
  border: Object.fromEntries(
    ['top', 'bottom', 'left', 'right'].map((side) => [
      side,
      { style: BorderStyle.SINGLE, size: 8, color: '9A6700', space: 4 },
    ]),
  ),
};

const heading = (size, before, level) => ({
  run: { font: FONT, size, bold: true, color: INK, language: LANGUAGE },
  paragraph: {
    spacing: { before, after: level === 2 ? 40 : 80, line: 276, lineRule: 'auto' },
    keepNext: true,
    keepLines: true,
    outlineLevel: level,
  },
});

const paragraphStyle = (id, name, paragraph, look = {}, basedOn = 'Normal') => ({
  id,
  name,
  basedOn,
  quickFormat: true,
  paragraph,
  run: look,
});

const styles = {
  default: {
    document: {
      run: { font: FONT, size: 22, language: { value: '«lang»', eastAsia: '«lang»' } },
      paragraph: { spacing: { line: 276, lineRule: 'auto' } },
    },
    heading1: heading(32, 360, 0),
    heading2: heading(24, 240, 1),
    heading3: heading(22, 140, 2),
  },
  paragraphStyles: [
    paragraphStyle('BodyText', 'Body Text', {
      indent: { left: GRID },
      spacing: { after: 200, line: 276, lineRule: 'auto' },
    }),
    paragraphStyle('Letterhead', 'Letterhead', {
      leftTabStop: 4 * GRID,
      spacing: { after: 0, line: 264, lineRule: 'auto' },
    }),
    paragraphStyle('Fact', 'Fact', {
      indent: { left: 2 * GRID, hanging: 2 * GRID },
      leftTabStop: 2 * GRID,
      spacing: { after: 60, line: 276, lineRule: 'auto' },
    }),
    paragraphStyle('ListBullet', 'List Bullet', {
      spacing: { after: 60, line: 276, lineRule: 'auto' },
    }),
    paragraphStyle('ListNumber', 'List Number', {
      spacing: { after: 80, line: 276, lineRule: 'auto' },
    }),
    paragraphStyle(
      'TableText',
      'Table Text',
      { spacing: { after: 0, line: 252, lineRule: 'auto' } },
      { size: 20 },
    ),
    paragraphStyle(
      'DraftTitle',
      'Draft Title',
      {
        ...draftBox,
        leftTabStop: LIST_INDENT,
        keepNext: true,
        spacing: { before: 360, after: 0, line: 276, lineRule: 'auto' },
      },
      { bold: true, color: '5C3A00' },
    ),
    paragraphStyle(
      'DraftItem',
      'Draft Item',
      { ...draftBox, spacing: { after: 0, line: 276, lineRule: 'auto' } },
      { color: '5C3A00' },
    ),
  ],
  characterStyles: [
    {
      id: 'PlaceholderText',
      name: 'Placeholder Text',
      basedOn: 'DefaultParagraphFont',
      run: { italics: true, color: '595959' },
    },
  ],
};

function documentOf(kind, title, design) {
  return new Document({
    styles,
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: numbering(LevelFormat.BULLET, '•', GRID + LIST_INDENT, LIST_INDENT),
        },
        {
          reference: 'numbers',
          levels: numbering(LevelFormat.DECIMAL, '%1.', GRID + LIST_INDENT, LIST_INDENT),
        },
        {
          reference: 'lacks',
          levels: numbering(LevelFormat.BULLET, '•', LIST_INDENT, LIST_INDENT),
        },
      ],
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: PAGE, margin: MARGIN },
        },
        headers: {
          first: new Header({
            children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: pageNumber() })],
          }),
          default: new Header({
            children: [
              new Paragraph({
                tabStops: [{ type: 'right', position: LINE_WIDTH }],
                children: [run('{kindName}, {date}'), tab(), ...pageNumber()],
              }),
            ],
          }),
        },
        children: [...head(kind, title), ...blocksOf(design)],
      },
    ],
  });
}

/** What an empty document has no use for, and what is written anew for every document. */
const KEPT =
  /^\[Content_Types\]\.xml$|^_rels\/\.rels$|^docProps\/app\.xml$|^word\/(document|styles|numbering|settings|header\d)\.xml$|^word\/_rels\/document\.xml\.rels$/;
const CORE = 'docProps/core.xml';

/** Styles that the library adds and the designs do not use. */
const STYLES_NOT_KEPT =
  /^(Title|Heading[4-9]|Strong|ListParagraph|Caption|Bibliography|TOC\d|Footnote\w+|Endnote\w+|LineNumber)$/;

const DEFAULT_CHARACTER_STYLE =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>';

async function partsOf(kind, title, design) {
  const bytes = await Packer.toBuffer(documentOf(kind, title, design));
  const all = Object.entries(unzipSync(new Uint8Array(bytes)));
  const kept = new Map(
    all.filter(([name]) => KEPT.test(name)).map(([name, content]) => [name, strFromU8(content)]),
  );
  const isKept = (name) => kept.has(name) || name === CORE;
  const change = (name, edit) => kept.set(name, edit(kept.get(name)));
  change('[Content_Types].xml', (xml) =>
    xml
      .replace(/<Default [^>]*Extension="(?!rels|xml)\w+"\/>/g, '')
      .replace(/<Override [^>]*PartName="\/([^"]+)"\/>/g, (override, name) =>
        isKept(name) ? override : '',
      ),
  );
  change('_rels/.rels', (xml) => withoutRelations(xml, '', isKept));
  change('word/_rels/document.xml.rels', (xml) => withoutRelations(xml, 'word/', isKept));
  change('word/settings.xml', (xml) =>
    xml
      .replace('<w:displayBackgroundShape/>', '')
      .replace(/(<w:defaultTabStop w:val=)"\d+"/, `$1"${GRID}"`),
  );
  change('word/styles.xml', (xml) =>
    xml
      .replace(/<w:style [^>]*w:styleId="(\w+)".*?<\/w:style>/g, (style, id) =>
        STYLES_NOT_KEPT.test(id) ? '' : style,
      )
      .replace(
        '<w:style w:type="character"',
        `${DEFAULT_CHARACTER_STYLE}<w:style w:type="character"`,
      )
      .replace(/w:val="Heading (\d)"/g, 'w:val="heading $1"')
      .replace(
        /(<w:name w:val="heading \d"\/><w:basedOn w:val="Normal"\/><w:next w:val=)"Normal"/g,
        '$1"BodyText"',
      ),
  );
  for (const [name, xml] of kept)
    if (name.startsWith('word/') && !name.endsWith('.rels')) kept.set(name, withoutNamespaces(xml));
  return Object.fromEntries([...kept].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function withoutRelations(xml, folder, isKept) {
  return xml.replace(/<Relationship [^>]*Target="([^"]+)"\/>/g, (relation, target) =>
    isKept(`${folder}${target}`) ? relation : '',
  );
}

/** Namespaces that nothing in the part uses. */
function withoutNamespaces(xml) {
  const [root] = /<w:\w+ [^>]*>/.exec(xml);
  const body = xml.slice(xml.indexOf(root) + root.length);
  const used = (prefix) => new RegExp(`[< /]${prefix}:`).test(body);
  const declared = / mc:Ignorable="([^"]*)"/.exec(root)?.[1] ?? '';
  const ignorable = declared.split(' ').filter((prefix) => prefix !== '' && used(prefix));
  const trimmed = root
    .replace(
      / mc:Ignorable="[^"]*"/,
      ignorable.length > 0 ? ` mc:Ignorable="${ignorable.join(' ')}"` : '',
    )
    .replace(/ xmlns:(\w+)="[^"]*"/g, (namespace, prefix) =>
      prefix === 'w' || used(prefix) || (prefix === 'mc' && ignorable.length > 0) ? namespace : '',
    );
  return xml.replace(root, trimmed);
}

/** The designs and their words, bundled for Node: they are TypeScript without a host. */
async function loadDesigns() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { DESIGNS } from './src/documents/designs/designs.ts'; export { TITLES } from './src/documents/designs/design.ts';`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    write: false,
    charset: 'utf8',
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
}

/** The text of src/documents/designs/built.ts. */
export async function builtDesigns() {
  const { DESIGNS, TITLES } = await loadDesigns();
  const kinds = {};
  for (const [kind, design] of Object.entries(DESIGNS))
    kinds[kind] = await partsOf(kind, TITLES[kind], design);
  const [first] = Object.values(kinds);
  const isShared = (name) => Object.values(kinds).every((parts) => parts[name] === first[name]);
  const shared = Object.fromEntries(Object.entries(first).filter(([name]) => isShared(name)));
  const own = Object.fromEntries(
    Object.entries(kinds).map(([kind, parts]) => [
      kind,
      Object.fromEntries(Object.entries(parts).filter(([name]) => !isShared(name))),
    ]),
  );
  return `// Generated by \`node build/designs.mjs\` from the designs of this folder.
/** The parts of the built-in templates: those that all have, and those of a kind. */
export const BUILT = {
  shared: ${said(shared, '  ')},
  own: {
${Object.entries(own)
  .map(([kind, parts]) => `    ${kind}: ${said(parts, '    ')},\n`)
  .join('')}  },
};
`;
}

/** Parts as an object of texts, as the formatter has it. */
function said(parts, indent) {
  const lines = Object.entries(parts).map(
    ([name, xml]) => `${indent}  '${name}':\n${indent}    '${xml.replace(/[\\']/g, '\\$&')}',\n`,
  );
  return `{\n${lines.join('')}${indent}}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await builtDesigns();
  let before = '';
  try {
    before = readFileSync(target, 'utf8');
  } catch {}
  if (before !== text) writeFileSync(target, text);
}
