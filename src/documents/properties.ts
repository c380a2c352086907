import type { DocumentData } from './document.ts';
import { escapeText } from './escape.ts';
import { LANGUAGE_TAGS } from './kinds.ts';
import { type Parts, partOfText, textOfPart } from './package.ts';
import { textOf } from './said.ts';

/** The part that holds a document's properties, where a package has no other. */
const CORE = 'docProps/core.xml';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const CORE_RELATION =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** What the properties say; the page says the same. */
export interface Properties {
  readonly title: string;
  readonly creator: string;
  /** The kind of document. */
  readonly category: string;
  readonly keywords: string;
  readonly language: string;
  /** ISO day of making. */
  readonly day: string;
}

export function propertiesOf(data: DocumentData): Properties {
  return {
    title: data.title,
    creator: data.sender,
    category: data.kindName,
    keywords: textOf(data.diaryNumber),
    language: LANGUAGE_TAGS[data.language],
    day: data.today,
  };
}

/** The properties part. The clock stands at midnight: the same day gives the same bytes. */
export function corePart({
  title,
  creator,
  category,
  keywords,
  language,
  day,
}: Properties): string {
  const time = `xsi:type="dcterms:W3CDTF">${escapeText(day)}T00:00:00Z<`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeText(title)}</dc:title><dc:creator>${escapeText(creator)}</dc:creator><cp:keywords>${escapeText(keywords)}</cp:keywords><cp:category>${escapeText(category)}</cp:category><dc:language>${escapeText(language)}</dc:language><cp:lastModifiedBy>${escapeText(creator)}</cp:lastModifiedBy><dcterms:created ${time}/dcterms:created><dcterms:modified ${time}/dcterms:modified></cp:coreProperties>`;
}

/**
 * The parts of a template made ready for documents: they have a part for the properties, and what says that it is a template
 * says that it is a document. Gives the name of the properties' part.
 */
export function readyForDocuments(template: Parts): {
  readonly parts: Parts;
  readonly core: string;
} {
  const parts = new Map(template);
  const edit = (name: string, change: (xml: string) => string) => {
    const part = parts.get(name);
    if (part) parts.set(name, partOfText(change(textOfPart(part))));
  };
  edit('[Content_Types].xml', (xml) =>
    xml.replace('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml'),
  );
  const relations = textOfPart(parts.get('_rels/.rels') ?? new Uint8Array());
  const declared = (relations.match(/<Relationship\b[^>]*>/g) ?? []).find((one) =>
    one.includes('/metadata/core-properties"'),
  );
  const core = /\bTarget="\/?([^"]+)"/.exec(declared ?? '')?.[1];
  if (core !== undefined) {
    parts.set(core, parts.get(core) ?? new Uint8Array());
    return { parts, core };
  }
  edit('[Content_Types].xml', (xml) =>
    xml.replace(
      /<\/(\w+:)?Types>/,
      (end, prefix = '') =>
        `<${prefix}Override PartName="/${CORE}" ContentType="${CORE_TYPE}"/>${end}`,
    ),
  );
  edit('_rels/.rels', (xml) =>
    xml.replace(
      /<\/(\w+:)?Relationships>/,
      (end, prefix = '') =>
        `<${prefix}Relationship Id="rIdCoreProperties" Type="${CORE_RELATION}" Target="${CORE}"/>${end}`,
    ),
  );
  parts.set(CORE, new Uint8Array());
  return { parts, core: CORE };
}
