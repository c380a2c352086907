import { type DocumentWord, sayInDocument } from '../messages/documents.ts';
import type { Language } from '../messages/language.ts';
import type { Round } from '../rounds/round.ts';
import { type Day, writeDate } from '../rounds/times.ts';
import type { DocumentKind } from './kinds.ts';
import { cleanLine, type Missing, missingMark, type Said } from './said.ts';

/** What every document has. The names of the fields of documents are the tags of the templates. */
export interface Letter {
  readonly kind: DocumentKind;
  readonly language: Language;
  readonly year: number;
  readonly kindName: string;
  readonly title: string;
  readonly sender: string;
  /** The day of making in the document's language. */
  readonly date: string;
  readonly today: Day;
  readonly diaryNumber: Said;
  readonly mailboxes: readonly { readonly mailbox: Said }[];
  /** Where to ask: the last of the mailboxes. */
  readonly contactMailbox: string;
  readonly draft: boolean;
  readonly missing: readonly Missing[];
}

/** What a document of a round has by its kind, language and day. */
export function letterOf(
  round: Round,
  kind: DocumentKind,
  language: Language,
  title: string,
  missing: readonly Missing[],
): Letter {
  const { settings } = round;
  const say = (word: DocumentWord): string => sayInDocument(word, language);
  const isNotification = kind === 'notification';
  const diaryNumber = cleanLine(settings.diaryNumber ?? '');
  const mailboxes = settings.mailboxes.map(cleanLine);
  return {
    kind,
    language,
    year: settings.year,
    kindName: say(kind),
    title,
    sender: say(isNotification ? 'councils' : 'ministry'),
    date: writeDate(round.today, language),
    today: round.today,
    diaryNumber:
      diaryNumber === '' && isNotification ? missingMark('diaryNumber', language) : diaryNumber,
    mailboxes:
      mailboxes.length === 0 && isNotification
        ? [{ mailbox: missingMark('mailbox', language) }]
        : mailboxes.map((mailbox) => ({ mailbox })),
    contactMailbox: mailboxes.at(-1) ?? '',
    draft: missing.length > 0,
    missing,
  };
}
