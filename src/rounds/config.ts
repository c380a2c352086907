import * as z from 'zod/mini';
import type { Words } from '../messages/language.ts';
import embedded from './2026.json' with { type: 'json' };
import { type Day, dayFrom, partsOf, type Slot } from './times.ts';

z.config({ jitless: true });

export interface Region {
  /** Statistics Finland's classification of regions. */
  readonly code: string;
  readonly name: Words;
  /** Finnish genitive. */
  readonly genitive: string;
  /** The regional council's official names. */
  readonly council: { readonly fi: string; readonly sv: string };
  readonly councilAlso: { readonly fi: readonly string[]; readonly sv: readonly string[] };
  /** Some of its municipalities are bilingual: documents are offered in both languages. */
  readonly bilingual: boolean;
  /** The elinvoimakeskus that serves the region. */
  readonly centre: Words;
}

export interface Ministry {
  /** The Finnish abbreviation. */
  readonly id: string;
  readonly abbreviation: Words;
  readonly name: Words;
  /** Stands in the letter's distribution list. */
  readonly listed: boolean;
}

/** A place of an office that has ended, and who has its tasks now. */
export interface AbolishedPlace {
  /** Finnish in the genitive, as it stands before the office's name. */
  readonly place: Words;
  readonly successors: readonly Words[];
}

/** One year's round as data: what the letter and the public registers say. */
export interface RoundConfig {
  readonly year: number;
  readonly diaryNumber: string;
  readonly mailboxes: readonly string[];
  readonly reporting: Day;
  readonly liaison: Day;
  readonly agenda: Day;
  /** ISO weeks in which discussions are held. */
  readonly weeks: readonly number[];
  readonly slots: readonly Slot[];
  readonly meetings: readonly Slot[];
  /** The network's hours where a meeting is given as a day alone; minutes from midnight. */
  readonly meetingHours: { readonly start: number; readonly end: number };
  readonly minimumRegions: number;
  readonly descriptionLimit: number;
  readonly questionLimit: number;
  readonly participantLimit: number;
  readonly regions: readonly Region[];
  /** Regions that the round does not concern, with their other names. */
  readonly notInRound: readonly {
    readonly code: string;
    readonly name: Words;
    readonly also: readonly string[];
  }[];
  readonly ministries: readonly Ministry[];
  /** Abbreviations that are asked about, unless the workbook is in the language where they have one meaning. */
  readonly ambiguousAbbreviations: readonly {
    readonly abbreviation: string;
    readonly unlessIn: string;
    /** Ids of ministries. */
    readonly candidates: readonly string[];
  }[];
  readonly abolished: {
    /** The last day of the offices. */
    readonly ended: Day;
    readonly name: Words;
    readonly successor: Words;
    readonly places: readonly AbolishedPlace[];
  };
}

const words = z.object({ fi: z.string(), sv: z.string(), en: z.string() });

const day = z.string().check(
  z.refine((text) => {
    const { year, month, day: date } = partsOf(text);
    return dayFrom(year, month, date) === text;
  }),
);

const clock = z.pipe(
  z.string().check(z.regex(/^([01]?\d|2[0-4])\.[0-5]\d$/)),
  z.transform((text) => {
    const [hour, minute] = text.split('.');
    return Number(hour) * 60 + Number(minute);
  }),
);

const hours = z
  .object({ start: clock, end: clock })
  .check(z.refine(({ start, end }) => start < end));
const slot = z
  .object({ day, start: clock, end: clock })
  .check(z.refine(({ start, end }) => start < end));
const count = z.int().check(z.positive());

const schema = z.object({
  year: z.int(),
  diaryNumber: z.string(),
  mailboxes: z.array(z.string()),
  deadlines: z.object({ reporting: day, liaison: day, agenda: day }),
  weeks: z.array(z.int().check(z.gte(1), z.lte(53))),
  slots: z.array(slot),
  meetings: z.array(slot),
  meetingHours: hours,
  limits: z.object({ regions: count, description: count, questions: count, participants: count }),
  regions: z.array(
    z.object({
      code: z.string(),
      name: words,
      genitive: z.string(),
      council: z.object({ fi: z.string(), sv: z.string() }),
      councilAlso: z.optional(z.object({ fi: z.array(z.string()), sv: z.array(z.string()) })),
      bilingual: z.boolean(),
      centre: z.string(),
    }),
  ),
  notInRound: z.array(z.object({ code: z.string(), name: words, also: z.array(z.string()) })),
  ministries: z.array(
    z.object({
      abbreviation: z.object({ fi: z.string(), sv: z.string() }),
      name: words,
      listed: z.boolean(),
    }),
  ),
  ambiguousAbbreviations: z.array(
    z.object({
      abbreviation: z.string(),
      unlessIn: z.string(),
      candidates: z.array(z.string()),
    }),
  ),
  centres: z.record(z.string(), words),
  abolished: z.object({
    ended: day,
    name: words,
    successor: words,
    places: z.array(z.object({ place: words, successors: z.array(z.string()) })),
  }),
});

/**
 * A round's data from its JSON form.
 * @throws {z.core.$ZodError} when the data are not a round: they are part of the program, so that is our bug
 */
export function readConfig(json: unknown): RoundConfig {
  const { deadlines, limits, centres, ...round } = schema.parse(json);
  const centre = (id: string): Words => {
    const found = centres[id];
    if (!found) throw new Error(`No centre ${id} in the data of round ${round.year}`);
    return found;
  };
  return {
    ...round,
    ...deadlines,
    minimumRegions: limits.regions,
    descriptionLimit: limits.description,
    questionLimit: limits.questions,
    participantLimit: limits.participants,
    regions: round.regions.map(({ councilAlso, ...region }) => ({
      ...region,
      councilAlso: councilAlso ?? { fi: [], sv: [] },
      centre: centre(region.centre),
    })),
    ministries: round.ministries.map(({ abbreviation, ...ministry }) => ({
      ...ministry,
      id: abbreviation.fi,
      // The Finnish abbreviations are used in English texts.
      abbreviation: { ...abbreviation, en: abbreviation.fi },
    })),
    abolished: {
      ...round.abolished,
      places: round.abolished.places.map(({ place, successors }) => ({
        place,
        successors: successors.map(centre),
      })),
    },
  };
}

/** The round that is built in. */
export const ROUND_2026: RoundConfig = readConfig(embedded);
