import { strToU8 } from 'fflate';
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
import { stored, zipInPieces } from '../../src/documents/package.ts';
import { cleanLine } from '../../src/documents/said.ts';
import { checkTemplate, stopsFilling } from '../../src/documents/template-check.ts';
import { templateLanguage } from '../../src/documents/template-language.ts';
import { sayInDocument } from '../../src/messages/documents.ts';
import type { Language } from '../../src/messages/language.ts';
import type { TemplateProblem } from '../../src/messages/templates.ts';
import type { Round } from '../../src/rounds/round.ts';
import type { Day } from '../../src/rounds/times.ts';
import type { MadeFile } from '../shell.ts';
import type { DocumentChoice, OwnTemplate } from './choice.ts';
import { type Part, readDocx } from './reading.ts';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const kinds: readonly DocumentKind[] = DOCUMENT_KINDS;

export const kindName = (kind: DocumentKind, language: Language): string =>
  sayInDocument(kind, language);

/** A document that can be made. */
export interface ListedDocument {
  readonly request: DocumentRequest;
  readonly name: string;
}

/** The documents of a choice, in order; of none the content is worked out, for there may be a thousand. */
export function list(round: Round, choice: DocumentChoice): readonly ListedDocument[] {
  const { kinds, discussions, languages, template } = choice;
  const requests = listDocuments(round, {
    kinds,
    ...(discussions && { discussions }),
    ...(languages && { languages }),
    ...(template && {
      templates: new Map([[template.kind, templateLanguage(template.bytes) ?? round.language]]),
    }),
  });
  const { year } = round.settings;
  const names = fileNamesOf(
    requests.map(({ kind, language, discussion }) => {
      const of = discussion === null ? undefined : round.discussionsByKey.get(discussion);
      return { kind, language, year, ...(of && { id: cleanLine(of.id.text) }) };
    }),
    'docx',
  );
  return requests.map((request, index) => ({ request, name: names[index] ?? '' }));
}

/** What the document still lacks, in its own language; nothing when it is complete. */
export const missing = (round: Round, { request }: ListedDocument): readonly string[] =>
  documentOf(round, request).missing.map(({ item }) => item);

/** A document as a file of its own. */
export type DocumentFile = MadeFile & { readonly bytes: Uint8Array<ArrayBuffer> };

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

/** The document as a Word file, and with an invitation its entry for the calendar when the time is known. */
export function make(
  round: Round,
  { request, name }: ListedDocument,
  template: OwnTemplate | null,
): readonly DocumentFile[] {
  const data = documentOf(round, request);
  const bytes = fillerOf(request, template)(data);
  const event = data.kind === 'invitation' ? calendarOf(data) : null;
  return [
    { name, bytes, type: DOCX_TYPE },
    ...(event === null
      ? []
      : [
          {
            name: name.replace(/\.docx$/, '.ics'),
            bytes: new Uint8Array(strToU8(event)),
            type: 'text/calendar',
          },
        ]),
  ];
}

/** What the document says, read from the very file that would be made. */
export function preview(
  round: Round,
  { request }: ListedDocument,
  template: OwnTemplate | null,
): readonly Part[] {
  return readDocx(fillerOf(request, template)(documentOf(round, request)));
}

/** The notification or the invitation as an e-mail to be sent by hand; null for other kinds. */
export function mail(round: Round, { request }: ListedDocument): Mail | null {
  const data = documentOf(round, request);
  return data.kind === 'notification' || data.kind === 'invitation' ? mailOf(data) : null;
}

/** Files as one zip, of which the browser keeps the pieces: as one piece, a thousand documents would take a while to copy. */
export function startZip(day: Day): {
  add(files: readonly DocumentFile[]): void;
  end(name: string): MadeFile;
} {
  const zip = zipInPieces(day);
  const pieces: Blob[] = [];
  const type = 'application/zip';
  return {
    add: (files) =>
      void pieces.push(new Blob(files.flatMap(({ name, bytes }) => zip.add(stored(name, bytes))))),
    end: (name) => ({ name, bytes: new Blob([...pieces, zip.end()], { type }), type }),
  };
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
