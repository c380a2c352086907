import type { Language } from '../messages/language.ts';
import type { Discussion, Round } from '../rounds/round.ts';
import { type Agenda, agendaOf } from './agenda.ts';
import { type Cover, coverOf } from './cover.ts';
import { type Invitation, invitationOf } from './invitation.ts';
import { type DiscussionKind, DOCUMENT_KINDS, type DocumentKind } from './kinds.ts';
import { type Memo, memoOf } from './memo.ts';
import { type Notification, notificationOf } from './notification.ts';
import { type ParticipantList, participantListOf } from './participants.ts';
import { isBilingual } from './sides.ts';

/** A document as plain data; its fields are the tags of the templates. */
export type DocumentData = Agenda | Invitation | Notification | Memo | ParticipantList | Cover;

/** The data of each kind. */
export interface DataOf {
  readonly agenda: Agenda;
  readonly invitation: Invitation;
  readonly notification: Notification;
  readonly memo: Memo;
  readonly participants: ParticipantList;
  readonly cover: Cover;
}

/** One document to make. `discussion` is the id as it is compared; null for the cover sheet. */
export interface DocumentRequest {
  readonly kind: DocumentKind;
  readonly language: Language;
  readonly discussion: string | null;
}

const MAKERS: {
  readonly [kind in DiscussionKind]: (
    round: Round,
    discussion: Discussion,
    language: Language,
  ) => DocumentData;
} = {
  agenda: agendaOf,
  invitation: invitationOf,
  notification: notificationOf,
  memo: memoOf,
  participants: participantListOf,
};

/**
 * The documents that can be made of a round: by discussion in the order of the sheet, then by kind and language.
 * Only discussions with an id have documents; of two with one id, the first.
 * @param wanted.discussions ids as they are compared; all when not said
 * @param wanted.languages the workbook's language when not said, and Finnish and Swedish together where a bilingual region takes part
 */
export function listDocuments(
  round: Round,
  wanted: {
    readonly kinds: readonly DocumentKind[];
    readonly discussions?: readonly string[];
    readonly languages?: readonly Language[];
    /** The languages of the office's own templates: unless others are asked for, their kinds are made in those alone. */
    readonly templates?: ReadonlyMap<DocumentKind, Language>;
  },
): readonly DocumentRequest[] {
  const kinds = DOCUMENT_KINDS.filter((kind) => wanted.kinds.includes(kind));
  const keys = [...round.discussionsByKey.keys()];
  const chosen = keys.filter((key) => wanted.discussions?.includes(key) ?? true);
  const languagesFor = (kind: DocumentKind, keys: readonly string[]): readonly Language[] => {
    if (wanted.languages) return wanted.languages;
    const own = wanted.templates?.get(kind);
    if (own) return [own];
    return keys.some((key) => isBilingual(round, key))
      ? [...new Set<Language>([round.language, 'fi', 'sv'])]
      : [round.language];
  };
  const requests = (discussion: string | null, kind: DocumentKind): readonly DocumentRequest[] =>
    languagesFor(kind, discussion === null ? keys : [discussion]).map((language) => ({
      kind,
      language,
      discussion,
    }));
  return [
    ...chosen.flatMap((key) =>
      kinds.filter((kind) => kind !== 'cover').flatMap((kind) => requests(key, kind)),
    ),
    ...(kinds.includes('cover') ? requests(null, 'cover') : []),
  ];
}

/**
 * The data of one document.
 * @throws when the round has no such discussion: requests come from `listDocuments`
 */
export function documentOf(
  round: Round,
  { kind, language, discussion: key }: DocumentRequest,
): DocumentData {
  if (kind === 'cover') return coverOf(round, language);
  const discussion = key === null ? undefined : round.discussionsByKey.get(key);
  if (!discussion) throw new Error(`No discussion ${key} in the round`);
  return MAKERS[kind](round, discussion, language);
}
