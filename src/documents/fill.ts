import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { DocumentData } from './document.ts';
import { escapeText } from './escape.ts';
import { type Parts, packageWriter, partOfText, readParts } from './package.ts';
import { corePart, propertiesOf, readyForDocuments } from './properties.ts';
import { runProperties } from './run-look.ts';
import type { Phrase } from './said.ts';

/** A template that cannot be filled; `checkTemplate` tells why. */
export class TemplateError extends Error {
  constructor(
    message: string,
    /** The tag that does not fit, '' when it is not one tag. */
    readonly tag: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * Reads a .docx template once, for any number of documents.
 * @returns fills the template with the data of one document; the same data give the same bytes
 * @throws {TemplateError} when it is no .docx or its tags do not fit together
 */
export function openTemplate(
  template: Uint8Array,
): (data: DocumentData) => Uint8Array<ArrayBuffer> {
  const read = readParts(template);
  if (!read) throw new TemplateError('The template is not a .docx file', '');
  const { parts, core } = readyForDocuments(read);
  const compiled = compile(parts);
  const write = packageWriter(parts);
  return (data) => {
    const filled = render(compiled, data);
    filled.set(core, partOfText(corePart(propertiesOf(data))));
    return write(filled);
  };
}

/** As `openTemplate`, for one document. @throws {TemplateError} */
export function fillDocx(data: DocumentData, template: Uint8Array): Uint8Array {
  return openTemplate(template)(data);
}

function compile(parts: Parts): Docxtemplater {
  const zip = new PizZip();
  for (const [name, part] of parts) zip.file(name, part);
  let compiled: Docxtemplater;
  try {
    compiled = new Docxtemplater(zip, {
      paragraphLoop: true,
      errorLogging: false,
      syntax: { changeDelimiterPrefix: null },
      parser: parserOf,
      nullGetter: () => '',
      modules: [saidModule()],
    });
  } catch (cause) {
    throw new TemplateError('The template cannot be filled', tagOf(cause), { cause });
  }
  const { compiled: files } = compiled as unknown as {
    readonly compiled: {
      readonly [name: string]: { readonly postparsed: readonly TemplatePart[] };
    };
  };
  for (const { postparsed } of Object.values(files)) checkLoops(postparsed);
  return compiled;
}

/**
 * docxtemplater 3.71.0 takes a loop that starts alone in a cell and ends alone in a paragraph after the table, and repeats halves of
 * the table. @throws {TemplateError} when what a loop repeats does not close what it opens
 */
function checkLoops(parts: readonly TemplatePart[], loop = ''): void {
  const open: string[] = [];
  for (const { tag, position, subparsed, value } of parts) {
    if (subparsed) checkLoops(subparsed, value);
    if (tag === undefined) continue;
    if (position === 'start') open.push(tag);
    else if (position === 'end' && open.pop() !== tag)
      throw new TemplateError('A loop repeats halves', loop);
  }
  if (open.length > 0) throw new TemplateError('A loop repeats halves', loop);
}

/**
 * Fills a compiled template without spending it. docxtemplater 3.71.0 renders an instance once, and what it changes are
 * these three fields and its own flags: an heir of the compiled instance keeps them to itself.
 */
function render(compiled: Docxtemplater, data: DocumentData): Map<string, Uint8Array> {
  const filled = new Map<string, Uint8Array>();
  const heir: Docxtemplater & {
    zip: { file(name: string, content: Uint8Array): void };
    scopeManagers: object;
    xmlDocuments: object;
  } = Object.create(compiled);
  heir.zip = { file: (name, content) => filled.set(name, content) };
  heir.scopeManagers = {};
  heir.xmlDocuments = {};
  heir.render(data);
  return filled;
}

/** `{@tag}` would put a cell's text into the document as XML: it is refused when the template is read. */
function parserOf(tag: string, meta?: { readonly tag?: TemplatePart }) {
  if (meta?.tag?.module === 'rawxml') throw new Error('Raw XML');
  return { get: (scope: unknown) => valueIn(scope, tag.trim()) };
}

/** The tag that docxtemplater's first error names. */
function tagOf(cause: unknown): string {
  const { properties } = cause as {
    readonly properties?: {
      readonly xtag?: unknown;
      readonly errors?: readonly { readonly properties?: { readonly xtag?: unknown } }[];
    };
  };
  const tag = properties?.errors?.[0]?.properties?.xtag ?? properties?.xtag;
  return typeof tag === 'string' ? tag : '';
}

/** Own fields only; `.` is the thing itself. */
function valueIn(scope: unknown, tag: string): unknown {
  if (tag === '.') return scope;
  if (typeof scope !== 'object' || scope === null || isPhrase(scope)) return undefined;
  return Object.hasOwn(scope, tag)
    ? (scope as { readonly [tag: string]: unknown })[tag]
    : undefined;
}

const isPhrase = (value: unknown): value is Phrase =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'text');

interface TemplatePart {
  readonly type: string;
  readonly value: string;
  readonly tag?: string;
  readonly position?: string;
  readonly module?: string;
  readonly subparsed?: readonly TemplatePart[];
}

/** Writes what is said with its language, its mark or its link, in the look of the run where its tag stands. */
function saidModule() {
  /** The properties of the run that is open; null outside runs. */
  let run: string | null = null;
  let inProperties = false;
  const known = new Map<string, string>();
  const look = (properties: string, phrase: Phrase): string => {
    const { language, missing, link } = phrase;
    const key = `${properties} ${language} ${missing} ${link !== undefined}`;
    let made = known.get(key);
    if (made === undefined) {
      made = runProperties(properties, { language, missing, link: link !== undefined });
      known.set(key, made);
    }
    return made;
  };
  const follow = ({ tag, position, value }: TemplatePart) => {
    if (tag === 'w:r') run = position === 'start' ? '' : null;
    else if (tag === 'w:rPr' && run !== null) {
      run += value;
      inProperties = position === 'start';
    } else if (inProperties && run !== null) run += value;
  };
  return {
    name: 'Said',
    // Before docxtemplater's own module, which knows texts alone.
    priority: 1,
    render(
      part: TemplatePart,
      options: { scopeManager: { getValue(tag: string, meta: { part: TemplatePart }): unknown } },
    ) {
      follow(part);
      if (part.type !== 'placeholder' || part.module) return null;
      const value = options.scopeManager.getValue(part.value, { part });
      return { value: written(value, part.value), errors: [] };
    },
  };

  function written(value: unknown, tag: string): string {
    if (typeof value === 'string') return lines(value);
    if (typeof value === 'number') return String(value);
    if (!isPhrase(value)) return escapeText(`{${tag}}`);
    if (run === null) return escapeText(value.text);
    const text = `<w:r>${look(run, value)}<w:t xml:space="preserve">${lines(value.text)}</w:t></w:r>`;
    const inside = value.link === undefined ? text : linked(value.link, text, look(run, value));
    return `</w:t></w:r>${inside}<w:r>${run}<w:t xml:space="preserve">`;
  }

  /** Line breaks can only be told inside a run. */
  function lines(text: string): string {
    const escaped = escapeText(text);
    return run === null
      ? escaped
      : escaped.replace(/\n/g, '</w:t><w:br/><w:t xml:space="preserve">');
  }
}

/** A link as a field: it needs no relationship in the package. */
function linked(address: string, run: string, properties: string): string {
  const mark = (type: string) => `<w:r>${properties}<w:fldChar w:fldCharType="${type}"/></w:r>`;
  const quoted = escapeText(address.replace(/["\\]/g, encodeURIComponent));
  return `${mark('begin')}<w:r>${properties}<w:instrText xml:space="preserve"> HYPERLINK "${quoted}" </w:instrText></w:r>${mark('separate')}${run}${mark('end')}`;
}
