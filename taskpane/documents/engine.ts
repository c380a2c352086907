import { zipSync } from 'fflate';
import { builtInTemplate } from '../../src/documents/designs/template.ts';
import { type DocumentRequest, documentOf, listDocuments } from '../../src/documents/document.ts';
import { openTemplate } from '../../src/documents/fill.ts';
import { DOCUMENT_KINDS, type DocumentKind, fileNamesOf } from '../../src/documents/kinds.ts';
import { sayInDocument } from '../../src/messages/documents.ts';
import type { Language } from '../../src/messages/language.ts';
import type { Round } from '../../src/rounds/round.ts';
import type { MadeFile } from '../shell.ts';
import type { DocumentChoice } from './choice.ts';
import { type Part, readDocx } from './reading.ts';

/*
 * Everything that making documents takes, in one chunk that is loaded when the documents are looked at.
 */

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const ZIP_TYPE = 'application/zip';

/** A document that can be made, and what it still lacks. */
export interface ListedDocument {
  readonly request: DocumentRequest;
  readonly name: string;
  /** What is missing, in the reader's language; empty for a complete document. */
  readonly missing: readonly string[];
}

export const kinds: readonly DocumentKind[] = DOCUMENT_KINDS;

export const kindName = (kind: DocumentKind, language: Language): string =>
  sayInDocument(kind, language);

/** The documents of a choice, in order. */
export function list(round: Round, choice: DocumentChoice): readonly ListedDocument[] {
  const requests = listDocuments(round, {
    kinds: choice.kinds,
    ...(choice.discussions && { discussions: choice.discussions }),
    ...(choice.languages && { languages: choice.languages }),
  });
  const documents = requests.map((request) => documentOf(round, request));
  const names = fileNamesOf(documents, 'docx');
  return requests.map((request, index) => ({
    request,
    name: names[index] ?? '',
    missing: documents[index]?.missing.map(({ item }) => item) ?? [],
  }));
}

const opened = new Map<string, ReturnType<typeof openTemplate>>();

function fill(round: Round, request: DocumentRequest): Uint8Array {
  const key = `${request.kind} ${request.language}`;
  let template = opened.get(key);
  if (!template) {
    template = openTemplate(builtInTemplate(request.kind, request.language));
    opened.set(key, template);
  }
  return template(documentOf(round, request));
}

/** The document as a Word file. */
export function make(round: Round, { request, name }: ListedDocument): MadeFile {
  return { name, bytes: new Uint8Array(fill(round, request)), type: DOCX_TYPE };
}

/** What the document says, read from the very file that would be made. */
export function preview(round: Round, { request }: ListedDocument): readonly Part[] {
  return readDocx(fill(round, request));
}

/** Files as one zip: stored, for .docx is packed already; without a clock, so that the same files give the same bytes. */
export function zip(files: readonly MadeFile[], name: string): MadeFile {
  const contents = Object.fromEntries(files.map((file) => [file.name, file.bytes]));
  const bytes = zipSync(contents, { level: 0, mtime: new Date(2026, 0, 1) });
  return { name, bytes: new Uint8Array(bytes), type: ZIP_TYPE };
}
