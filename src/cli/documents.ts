import { join } from 'node:path';
import { calendarOf } from '../documents/calendar.ts';
import { builtInTemplate } from '../documents/designs/template.ts';
import {
  type DocumentData,
  type DocumentRequest,
  documentOf,
  listDocuments,
} from '../documents/document.ts';
import { openTemplate } from '../documents/fill.ts';
import { htmlOf } from '../documents/html.ts';
import { type DocumentKind, fileNameOf } from '../documents/kinds.ts';
import { mailOf } from '../documents/mail.ts';
import { checkTemplate, stopsFilling } from '../documents/template-check.ts';
import { templateLanguage } from '../documents/template-language.ts';
import type { Language } from '../messages/language.ts';
import { sayTemplateProblem } from '../messages/templates.ts';
import type { Round } from '../rounds/round.ts';
import { fold } from '../workbook/table.ts';
import type { Arguments } from './arguments.ts';
import { guardEnding, guardOutput, readBytes, readyFolder, writeWhole } from './files.ts';
import { CliRefusal, sayCli } from './refusal.ts';
import type { Terminal } from './terminal.ts';
import {
  checkingDay,
  neededOutput,
  oneFile,
  openWorkbook,
  resultNamed,
  roundOf,
  spokenLanguage,
} from './workbook.ts';

interface MadeDocument {
  readonly name: string;
  /** null: it cannot be made before the discussion has its time. */
  readonly content: Uint8Array | string | null;
  readonly missing: readonly string[];
}

/** `alke documents`: agendas, or the kinds asked for, into a folder. What is missing never stops a draft. */
export async function runDocuments(args: Arguments, terminal: Terminal): Promise<number> {
  const file = oneFile(args);
  const folder = neededOutput(args, 'DIR');
  const xlsx = await openWorkbook(file);
  const round = roundOf(file, xlsx, checkingDay(args));
  const language = spokenLanguage(args, round);
  const own =
    args.template === null ? null : await ownTemplate(args.template, args, language, terminal);
  if (own === 'refused') return 2;
  const requests = requestsOf(args, round, own);

  const fillers = new Map<string, (data: DocumentData) => Uint8Array>();
  const fill = (request: DocumentRequest, data: DocumentData): Uint8Array => {
    const key = own ? 'own' : `${request.kind} ${request.language}`;
    const filler =
      fillers.get(key) ?? openTemplate(own ?? builtInTemplate(request.kind, request.language));
    fillers.set(key, filler);
    return filler(data);
  };
  const documents = unique(requests.flatMap((request) => make(round, request, args.forms, fill)));

  await readyFolder(folder);
  for (const { name } of documents) await guardOutput(join(folder, name), [file], true);
  let count = 0;
  const lines: string[] = [];
  for (const { name, content, missing } of documents) {
    const path = join(folder, name);
    if (content === null) lines.push(sayCli('calendar-none', language, { file: path }));
    else {
      await writeWhole(path, content, true);
      count++;
      lines.push(
        sayCli(missing.length ? 'document-draft' : 'document-line', language, {
          file: path,
          missing,
        }),
      );
    }
  }
  terminal.out(`${sayCli('documents-made', language, { count })}\n`);
  for (const line of lines) terminal.out(`${line}\n`);
  return 0;
}

/**
 * Which documents, in which languages. An own template has its words in one language, so it makes no pair.
 * @throws {CliRefusal} no-discussions, discussion-not-found
 */
function requestsOf(
  args: Arguments,
  round: Round,
  own: Uint8Array | null,
): readonly DocumentRequest[] {
  const known = [...round.discussionsByKey.values()];
  if (known.length === 0) throw new CliRefusal('no-discussions');
  const keys = args.discussions.map((said) => {
    const key = fold(said);
    if (!round.discussionsByKey.has(key))
      throw new CliRefusal('discussion-not-found', {
        discussion: said,
        known: known.map(({ id }) => id.text),
      });
    return key;
  });
  const language = own && (templateLanguage(own) ?? round.language);
  return listDocuments(round, {
    kinds: args.kinds,
    ...(keys.length > 0 && { discussions: keys }),
    ...(args.language && { languages: [args.language] }),
    ...(language && { templates: new Map(args.kinds.map((kind) => [kind, language])) }),
  });
}

/**
 * The files of one request. Without a form asked for: .docx, with the e-mail text and the calendar entry that go out with it.
 * `--ics` gives a discussion's calendar entry whatever kind of document was asked for.
 */
function make(
  round: Round,
  request: DocumentRequest,
  { docx, html, ics }: Arguments['forms'],
  fill: (request: DocumentRequest, data: DocumentData) => Uint8Array,
): readonly MadeDocument[] {
  const asUsual = !(docx || html || ics);
  const data = documentOf(round, request);
  const { key, id } = { key: request.discussion, id: idOf(round, request) };
  const name = (kind: DocumentKind, extension: 'docx' | 'html' | 'ics' | 'txt') =>
    fileNameOf(
      { kind, language: request.language, year: data.year, ...(id !== undefined && { id }) },
      extension,
    );
  const missing = data.missing.map(({ item }) => item);
  const made: MadeDocument[] = [];
  if (docx || asUsual)
    made.push({ name: name(request.kind, 'docx'), content: fill(request, data), missing });
  if (html) made.push({ name: name(request.kind, 'html'), content: htmlOf(data), missing });
  if (asUsual && (data.kind === 'notification' || data.kind === 'invitation'))
    made.push({ name: name(request.kind, 'txt'), content: sayMail(data), missing: [] });
  if ((ics || (asUsual && request.kind === 'invitation')) && key !== null) {
    const invitation = documentOf(round, { ...request, kind: 'invitation' });
    const calendar = invitation.kind === 'invitation' ? calendarOf(invitation) : null;
    made.push({ name: name('invitation', 'ics'), content: calendar, missing: [] });
  }
  return made;
}

const idOf = (round: Round, { discussion }: DocumentRequest): string | undefined =>
  discussion === null ? undefined : round.discussionsByKey.get(discussion)?.id.text;

/** One of each name: two ids may come to the same file name, and several kinds to one calendar entry. */
function unique(documents: readonly MadeDocument[]): readonly MadeDocument[] {
  const names = new Map<string, number>();
  return documents.flatMap((document) => {
    const key = document.name.toLowerCase();
    const times = (names.get(key) ?? 0) + 1;
    names.set(key, times);
    if (times === 1) return [document];
    if (document.name.endsWith('.ics')) return [];
    return [{ ...document, name: document.name.replace(/(\.\w+)$/, `-${times}$1`) }];
  });
}

/** The mail as a text to paste: recipients, subject, body. */
function sayMail(data: Parameters<typeof mailOf>[0]): string {
  const { recipients, subject, text } = mailOf(data);
  return `${recipients}\r\n\r\n${subject}\r\n\r\n${text.replace(/\r?\n/g, '\r\n')}\r\n`;
}

/** The office's own template, after its problems have been told; `refused` when it cannot be filled. */
async function ownTemplate(
  file: string,
  args: Arguments,
  language: Language,
  terminal: Terminal,
): Promise<Uint8Array | 'refused'> {
  const bytes = await readBytes(file);
  const kinds: readonly DocumentKind[] = args.kinds;
  const problems = kinds.flatMap((kind) => checkTemplate(bytes, kind));
  if (problems.length > 0) {
    terminal.err(`alke: ${sayCli('template-problems', language, { file })}\n`);
    for (const line of new Set(problems.map((problem) => sayTemplateProblem(problem, language))))
      terminal.err(`  ${line}\n`);
  }
  return problems.some(stopsFilling) ? 'refused' : bytes;
}

/** `alke template`: the built-in design as a template to edit in Word. */
export async function runTemplate(args: Arguments, terminal: Terminal): Promise<number> {
  const language = args.language ?? 'fi';
  const output = resultNamed(args) ?? neededOutput(args, 'OUT.docx');
  const [kind = 'agenda'] = args.kinds;
  if (args.kinds.length > 1)
    throw new CliRefusal('bad-value', { option: 'kind', value: 'all', allowed: args.kinds });
  await guardOutput(output, [], args.force);
  guardEnding(output, ['.docx']);
  await writeWhole(output, builtInTemplate(kind, language), args.force);
  terminal.out(`${sayCli('written', language, { file: output })}\n`);
  return 0;
}
