import { strToU8, zipSync } from 'fflate';
import { calendarOf } from '../../src/documents/calendar.ts';
import { builtInTemplate } from '../../src/documents/designs/template.ts';
import { type DocumentRequest, documentOf, listDocuments } from '../../src/documents/document.ts';
import { openTemplate } from '../../src/documents/fill.ts';
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  fileNamesOf,
  templateNameOf,
} from '../../src/documents/kinds.ts';
import { type Mail, mailOf } from '../../src/documents/mail.ts';
import { checkTemplate, stopsFilling } from '../../src/documents/template-check.ts';
import { sayInDocument } from '../../src/messages/documents.ts';
import type { Language } from '../../src/messages/language.ts';
import type { TemplateProblem } from '../../src/messages/templates.ts';
import type { Round } from '../../src/rounds/round.ts';
import type { MadeFile } from '../shell.ts';
import type { DocumentChoice, OwnTemplate } from './choice.ts';
import { type Part, readDocx } from './reading.ts';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const kinds: readonly DocumentKind[] = DOCUMENT_KINDS;

export const kindName = (kind: DocumentKind, language: Language): string =>
  sayInDocument(kind, language);

/** A document that can be made, and what it still lacks. */
export interface ListedDocument {
  readonly request: DocumentRequest;
  readonly name: string;
  /** What is missing, in the document's language; empty for a complete document. */
  readonly missing: readonly string[];
}

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

type Filler = ReturnType<typeof openTemplate>;

const builtIn = new Map<string, Filler>();
const own = new WeakMap<OwnTemplate, Filler>();

function fillerOf({ kind, language }: DocumentRequest, template: OwnTemplate | null): Filler {
  if (template?.kind === kind) {
    const filler = own.get(template) ?? openTemplate(template.bytes);
    own.set(template, filler);
    return filler;
  }
  const key = `${kind} ${language}`;
  const filler = builtIn.get(key) ?? openTemplate(builtInTemplate(kind, language));
  builtIn.set(key, filler);
  return filler;
}

const fill = (round: Round, request: DocumentRequest, template: OwnTemplate | null): Uint8Array =>
  fillerOf(request, template)(documentOf(round, request));

/** The document as a Word file, and with an invitation its entry for the calendar when the time is known. */
export function make(
  round: Round,
  { request, name }: ListedDocument,
  template: OwnTemplate | null,
): readonly MadeFile[] {
  const bytes = new Uint8Array(fill(round, request, template));
  const entry = calendarEntry(round, request, name);
  return [{ name, bytes, type: DOCX_TYPE }, ...(entry ? [entry] : [])];
}

function calendarEntry(round: Round, request: DocumentRequest, name: string): MadeFile | null {
  const data = documentOf(round, request);
  const text = data.kind === 'invitation' ? calendarOf(data) : null;
  return text === null
    ? null
    : {
        name: name.replace(/\.docx$/, '.ics'),
        bytes: new Uint8Array(strToU8(text)),
        type: 'text/calendar',
      };
}

/** What the document says, read from the very file that would be made. */
export function preview(
  round: Round,
  { request }: ListedDocument,
  template: OwnTemplate | null,
): readonly Part[] {
  return readDocx(fill(round, request, template));
}

/** The notification or the invitation as an e-mail to be sent by hand; null for other kinds. */
export function mail(round: Round, { request }: ListedDocument): Mail | null {
  const data = documentOf(round, request);
  return data.kind === 'notification' || data.kind === 'invitation' ? mailOf(data) : null;
}

/** Files as one zip: stored, for .docx is packed already; without a clock, so that the same files give the same bytes. */
export function zip(files: readonly MadeFile[], name: string): MadeFile {
  const contents = Object.fromEntries(files.map((file) => [file.name, file.bytes]));
  const bytes = zipSync(contents, { level: 0, mtime: new Date(2026, 0, 1) });
  return { name, bytes: new Uint8Array(bytes), type: 'application/zip' };
}

/** The built-in template, to be edited in Word and given back. */
export function templateFile(kind: DocumentKind, language: Language): MadeFile {
  return {
    name: templateNameOf(kind, language),
    bytes: new Uint8Array(builtInTemplate(kind, language)),
    type: DOCX_TYPE,
  };
}

/** What is wrong with an own template, and whether it can be used all the same. */
export function lint(
  bytes: Uint8Array,
  kind: DocumentKind,
): { readonly problems: readonly TemplateProblem[]; readonly usable: boolean } {
  const problems = checkTemplate(bytes, kind);
  return { problems, usable: !problems.some(stopsFilling) };
}
