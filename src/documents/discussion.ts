import { type DocumentWord, type MissingWhat, sayInDocument } from '../messages/documents.ts';
import type { Datum, Language } from '../messages/language.ts';
import type { Discussion, Round } from '../rounds/round.ts';
import { fold } from '../workbook/table.ts';
import { attendanceOf, type GroupFacts, type PersonFacts } from './attendance.ts';
import type { DiscussionKind } from './kinds.ts';
import { cellPlace, gatherLacks } from './lacks.ts';
import { type Letter, letterOf } from './letter.ts';
import { cleanLine, cleanText, inLanguage, missingMark, type Said, textOf } from './said.ts';
import { type ContactFacts, councilName, ministryName, sidesOf } from './sides.ts';
import { type Timing, timingOf } from './timing.ts';
import { languagesOf, type Topic, topicOf } from './topic.ts';

/** Everything that the documents of one discussion may say of it. */
export interface DiscussionFacts extends Letter, Topic, Timing {
  readonly kind: DiscussionKind;
  readonly id: string;
  readonly regions: readonly { readonly region: Said; readonly council: string }[];
  readonly regionNames: string;
  readonly contacts: readonly ContactFacts[];
  readonly ministries: readonly { readonly ministry: Said; readonly abbreviation: string }[];
  readonly ministryNames: string;
  readonly reason: Said;
  readonly place: string;
  readonly link: Said;
  readonly liaison: Said;
  readonly chair: Said;
  readonly speakers: readonly PersonFacts[];
  /** Who writes the memo: the secretary, else the ministry's liaison. */
  readonly author: Said;
  readonly groups: readonly GroupFacts[];
  /** The same people one by one, each with their region or ministry. */
  readonly participants: readonly (PersonFacts & { readonly side: string })[];
  readonly participantCount: number;
  readonly discussionLanguage: string;
  /** Addresses of the participants and of the regions' contact persons, each once. */
  readonly recipients: readonly { readonly email: string }[];
  readonly distribution: readonly { readonly receiver: string }[];
}

/**
 * The facts of one discussion in one language.
 * @param concerns what makes a draft of this kind of document when it is missing, in the order of telling
 */
export function factsOf(
  round: Round,
  discussion: Discussion,
  kind: DiscussionKind,
  language: Language,
  concerns: readonly MissingWhat[],
): DiscussionFacts {
  const { settings } = round;
  const lacks = gatherLacks(language);
  const say = (word: DocumentWord, data: { readonly [field: string]: Datum } = {}): string =>
    sayInDocument(word, language, data);

  const topic = topicOf(round, discussion, language, lacks);
  const timing = timingOf(round, discussion, language, lacks);
  const sides = sidesOf(round, discussion, language, lacks);
  const attendance = attendanceOf(round, discussion, sides, language, lacks);

  const liaison = cleanLine(discussion.liaison.text);
  const liaisonCell = cellPlace(round, 'discussions', discussion.row, 'liaison');
  if (liaison === '') lacks.note('liaison', liaisonCell);
  const author = attendance.secretaries[0]?.name ?? liaison;
  if (author === '') lacks.note('author', liaisonCell);
  const link = discussion.link.kind === 'read' ? discussion.link.value : '';
  if (link === '') lacks.note('link', cellPlace(round, 'discussions', discussion.row, 'link'));
  if (cleanLine(settings.diaryNumber ?? '') === '') lacks.note('diaryNumber', null);
  if (settings.mailboxes.length === 0) lacks.note('mailbox', null);

  const orMark = (said: Said, what: MissingWhat): Said =>
    said === '' ? missingMark(what, language) : said;
  const councils = sides.regions.map((region) => councilName(region, language));
  const ministries = sides.ministries.map((ministry) => ministryName(ministry, language));
  return {
    ...letterOf(
      round,
      kind,
      language,
      `${say('subject', { year: settings.year })}: ${textOf(topic.theme)}`,
      lacks.of(concerns),
    ),
    ...topic,
    ...timing,
    kind,
    id: cleanLine(discussion.id.text),
    regions: [
      ...sides.regions.map((region, index) => ({
        region: region.name[language],
        council: councils[index] ?? '',
      })),
      ...sides.regionMarks.map((region) => ({ region, council: '' })),
    ],
    regionNames: sides.regions.map((region) => region.name[language]).join(', '),
    contacts: sides.contacts,
    ministries: [
      ...sides.ministries.map((ministry, index) => ({
        ministry: ministries[index] ?? '',
        abbreviation: ministry.abbreviation[language],
      })),
      ...sides.ministryMarks.map((ministry) => ({ ministry, abbreviation: '' })),
    ],
    ministryNames: sides.ministries.map((ministry) => ministry.name[language]).join(', '),
    reason: inLanguage(cleanText(discussion.reason.text), languagesOf(round).main, language),
    place: say('teams'),
    link: link === '' ? missingMark('link', language) : { text: say('join-meeting'), link },
    liaison: orMark(liaison, 'liaison'),
    chair: orMark(attendance.chairs.map(({ name }) => textOf(name)).join(', '), 'chair'),
    speakers: attendance.speakers,
    author: orMark(author, 'author'),
    groups: attendance.groups,
    participants: attendance.groups.flatMap(({ side, participants }) =>
      participants.map((person) => ({ side, ...person })),
    ),
    participantCount: attendance.count,
    discussionLanguage: say(
      sides.regions.some((region) => region.bilingual) ? 'language-both' : 'language-one',
    ),
    recipients: eachOnce([
      ...attendance.emails,
      ...sides.contacts.flatMap(({ email }) => (typeof email === 'string' ? [email] : [])),
    ]).map((email) => ({ email })),
    distribution: [say('to-participants'), ...councils, ...ministries].map((receiver) => ({
      receiver,
    })),
  };
}

/** Addresses, the first of each. */
function eachOnce(emails: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return emails.filter((email) => !seen.has(fold(email)) && seen.add(fold(email)));
}
