import { type MissingWhat, sayInDocument } from '../messages/documents.ts';
import type { Datum, Language } from '../messages/language.ts';
import type { Ministry, Region } from '../rounds/config.ts';
import type { Discussion, RegionRow, Round } from '../rounds/round.ts';
import type { CellPlace } from '../workbook/snapshot.ts';
import { fold } from '../workbook/table.ts';
import { cellPlace, type Lacks } from './lacks.ts';
import { cleanLine, missingMark, type Phrase, type Said } from './said.ts';

export interface ContactFacts {
  readonly region: string;
  readonly council: string;
  readonly contact: Said;
  readonly email: Said;
  readonly phone: string;
}

/** The regions and ministries of a discussion. */
export interface Sides {
  readonly regions: readonly Region[];
  readonly ministries: readonly Ministry[];
  /** Marks that stand after the regions and the ministries for those that are missing or not understood. */
  readonly regionMarks: readonly Phrase[];
  readonly ministryMarks: readonly Phrase[];
  /** At least one for each region; who has no name or address has a mark. */
  readonly contacts: readonly ContactFacts[];
}

/** The regions that a row names, and whether it names something that is not understood. */
function readingOf({ region }: RegionRow): {
  readonly regions: readonly Region[];
  readonly unclear: boolean;
} {
  const reading = region.value;
  if (!reading) return { regions: [], unclear: false };
  if (reading.is === 'region') return { regions: [reading.region], unclear: false };
  if (reading.is === 'several') return { regions: reading.regions, unclear: false };
  return { regions: [], unclear: true };
}

/** The regions of a discussion, each once, in the order of the sheet. */
function regionsIn(round: Round, key: string): readonly Region[] {
  const rows = round.regionsByDiscussion.get(key) ?? [];
  return [...new Set(rows.flatMap((row) => readingOf(row).regions))];
}

/** The council's name; English texts describe it. */
export function councilName(region: Region, language: Language): string {
  return sayInDocument('council', language, {
    council: language === 'en' ? '' : region.council[language],
    region: region.name[language],
  });
}

/** The ministry's name to stand alone, in a list or as a heading. */
export function ministryName(ministry: Ministry, language: Language): string {
  const name = ministry.name[language];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function sidesOf(
  round: Round,
  discussion: Discussion,
  language: Language,
  lacks: Lacks,
): Sides {
  const least = round.settings.minimumRegions;
  const idCell = cellPlace(round, 'discussions', discussion.row, 'id');
  const ministriesCell = cellPlace(round, 'discussions', discussion.row, 'ministries');
  const rows = round.regionsByDiscussion.get(discussion.key) ?? [];
  const regions = regionsIn(round, discussion.key);

  const mark = (
    what: MissingWhat,
    at: CellPlace | null,
    data: { readonly [field: string]: Datum } = {},
  ): Phrase => {
    lacks.note(what, at, data);
    return missingMark(what, language, data);
  };

  const unclear = rows.filter((row) => readingOf(row).unclear);
  const regionMarks =
    unclear.length > 0
      ? unclear.map(({ row, region }) =>
          mark('regions-unclear', cellPlace(round, 'regions', row, 'region'), {
            text: cleanLine(region.text),
          }),
        )
      : regions.length === 0
        ? [mark('regions', idCell)]
        : regions.length < least
          ? [mark('regions-few', idCell, { count: regions.length, least })]
          : [];

  const contacts = regions.map((region) => ({
    region,
    rows: rows.filter((row) => readingOf(row).regions.includes(region)),
  }));
  const known = contacts.map((one) => contactsOf(one.region, one.rows, language));
  const without = contacts.filter((_, index) =>
    known[index]?.some(
      ({ contact, email }) => typeof contact !== 'string' || typeof email !== 'string',
    ),
  );
  const [first] = without;
  if (first)
    lacks.note(
      'contacts-of',
      first.rows[0] ? cellPlace(round, 'regions', first.rows[0].row, 'contact') : null,
      { regions: without.map(({ region }) => region.name) },
    );

  const entries = discussion.ministries.value ?? [];
  const ministryMarks =
    entries.length === 0
      ? [mark('ministries', ministriesCell)]
      : entries
          .filter(({ reading }) => reading.is !== 'ministry')
          .map(({ text }) => mark('ministries-unclear', ministriesCell, { text: cleanLine(text) }));

  return {
    regions,
    ministries: [
      ...new Set(
        entries.flatMap(({ reading }) => (reading.is === 'ministry' ? [reading.ministry] : [])),
      ),
    ],
    regionMarks,
    ministryMarks,
    contacts: known.flat(),
  };
}

/** A region's contact persons, each once; rows without one do not count where another row has one. */
function contactsOf(
  region: Region,
  rows: readonly RegionRow[],
  language: Language,
): readonly ContactFacts[] {
  const said = rows.map((row) => ({
    contact: cleanLine(row.contact.text),
    email: row.email.kind === 'read' ? cleanLine(row.email.value) : '',
    phone: cleanLine(row.phone.text),
  }));
  const filled = said.filter(({ contact, email }) => contact !== '' || email !== '');
  const told = filled.length > 0 ? filled : said.slice(0, 1);
  const different = new Map(told.map((one) => [fold(`${one.contact} ${one.email}`), one]));
  return [...different.values()].map(({ contact, email, phone }) => ({
    region: region.name[language],
    council: councilName(region, language),
    contact: contact === '' ? missingMark('contact', language) : contact,
    email: email === '' ? missingMark('email', language) : email,
    phone,
  }));
}

/** Whether a bilingual region takes part: the documents are then made in Finnish and Swedish. */
export function isBilingual(round: Round, key: string): boolean {
  return regionsIn(round, key).some((region) => region.bilingual);
}
