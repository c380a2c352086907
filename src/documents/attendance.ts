import { sayInDocument } from '../messages/documents.ts';
import type { Language } from '../messages/language.ts';
import type { Ministry, Region } from '../rounds/config.ts';
import { readMinistry, readRegion } from '../rounds/names.ts';
import { ROLES, type Role } from '../rounds/readers.ts';
import type { Discussion, Participant, Round } from '../rounds/round.ts';
import { fold } from '../workbook/table.ts';
import { cellPlace, type Lacks } from './lacks.ts';
import { cleanLine, inLanguage, missingMark, type Said } from './said.ts';
import { councilName, ministryName, type Sides } from './sides.ts';
import { languagesOf } from './topic.ts';

export interface PersonFacts {
  readonly name: Said;
  readonly title: Said;
  readonly organisation: Said;
  /** Empty for those who simply take part. */
  readonly role: string;
}

/** Those who speak for one region or one ministry, or for neither. */
export interface GroupFacts {
  readonly group: string;
  /** The region, or the ministry's abbreviation, for a table. */
  readonly side: string;
  readonly participants: readonly PersonFacts[];
}

/** Who takes part in a discussion. */
export interface Attendance {
  /** First the regions and ministries of the discussion, then other sides, then the others; never empty. */
  readonly groups: readonly GroupFacts[];
  readonly chairs: readonly PersonFacts[];
  readonly speakers: readonly PersonFacts[];
  readonly secretaries: readonly PersonFacts[];
  readonly count: number;
  /** Addresses that can be written to. */
  readonly emails: readonly string[];
}

export function attendanceOf(
  round: Round,
  discussion: Discussion,
  { regions, ministries }: Sides,
  language: Language,
  lacks: Lacks,
): Attendance {
  const rows = round.participantsByDiscussion.get(discussion.key) ?? [];
  const persons = new Map(rows.map((row) => [row, personOf(round, row, language, lacks)]));
  const factsOf = (taken: readonly Participant[]): readonly PersonFacts[] =>
    eachOnce(taken.flatMap((row) => persons.get(row) ?? []));

  const left = new Set(rows);
  const take = (belongs: (row: Participant) => boolean): readonly PersonFacts[] => {
    const taken = rows.filter((row) => left.has(row) && belongs(row));
    for (const row of taken) left.delete(row);
    return factsOf(taken);
  };
  const regionGroup = (region: Region) => ({
    names: region.name,
    side: region.name[language],
    group:
      language === 'en' ? region.name.en : `${region.name[language]} (${region.council[language]})`,
    participants: take(
      ({ represents: { value } }) => value?.is === 'region' && value.region === region,
    ),
  });
  const ministryGroup = (ministry: Ministry) => ({
    names: ministry.name,
    side: ministry.abbreviation[language],
    group: ministryName(ministry, language),
    participants: take(
      ({ represents: { value } }) => value?.is === 'ministry' && value.ministry === ministry,
    ),
  });
  const own = [...regions.map(regionGroup), ...ministries.map(ministryGroup)];
  const elsewhere = [
    ...round.config.regions.map(regionGroup),
    ...round.config.ministries.map(ministryGroup),
  ];
  const others = {
    side: '–',
    group: sayInDocument('others', language),
    participants: take(() => true),
  };

  const absent = own.filter(({ participants }) => participants.length === 0);
  if (rows.length === 0) lacks.note('participants', null);
  else if (absent.length > 0)
    lacks.note('participants-of', null, { sides: absent.map(({ names }) => names) });

  const nobody: PersonFacts = {
    name: missingMark('participants', language),
    title: '',
    organisation: '',
    role: '',
  };
  const groups = [
    ...own,
    ...[...elsewhere, others].filter(({ participants }) => participants.length > 0),
  ].map(({ group, side, participants }) => ({
    group,
    side,
    participants: participants.length > 0 ? participants : [nobody],
  }));

  const withRole = (role: Role): readonly PersonFacts[] =>
    factsOf(rows.filter((row) => row.role.value === role));
  const chairs = withRole('chair');
  if (chairs.length === 0) lacks.note('chair', null);
  return {
    groups:
      groups.length > 0
        ? groups
        : [{ group: sayInDocument('attendees', language), side: '–', participants: [nobody] }],
    chairs,
    speakers: withRole('speaker'),
    secretaries: withRole('secretary'),
    count: factsOf(rows).length,
    emails: rows.flatMap(({ email }) => (email.kind === 'read' ? [cleanLine(email.value)] : [])),
  };
}

function personOf(round: Round, row: Participant, language: Language, lacks: Lacks): PersonFacts {
  const name = cleanLine(row.name.text);
  if (name === '')
    lacks.note('participant-name', cellPlace(round, 'participants', row.row, 'name'));
  const role = row.role.value ?? 'participant';
  return {
    name: name === '' ? missingMark('participant-name', language) : name,
    title: inLanguage(cleanLine(row.title.text), languagesOf(round).main, language),
    organisation: organisationOf(round, cleanLine(row.organisation.text), language),
    role: role === 'participant' ? '' : ROLES[role][language],
  };
}

/** Councils and ministries are named in the document's language, others as they are written. */
function organisationOf(round: Round, text: string, language: Language): Said {
  if (text === '') return '';
  const ministry = readMinistry(text, round.language, round.config);
  if (ministry.is === 'ministry') return ministry.ministry.name[language];
  const region = readRegion(text, round.config.regions, round.language, round.config);
  const isCouncil =
    region.is === 'region' &&
    !Object.values(region.region.name).some((name) => fold(name) === fold(text));
  return isCouncil
    ? councilName(region.region, language)
    : inLanguage(text, languagesOf(round).main, language);
}

/** Those that say the same, once. */
function eachOnce(persons: readonly PersonFacts[]): readonly PersonFacts[] {
  return [...new Map(persons.map((one) => [JSON.stringify(one), one])).values()];
}
