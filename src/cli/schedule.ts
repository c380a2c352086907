import type { Language } from '../messages/language.ts';
import { saySchedule } from '../messages/schedule.ts';
import { columnOf } from '../rounds/columns.ts';
import type { Round } from '../rounds/round.ts';
import { type Slot, writeSlot } from '../rounds/times.ts';
import type { Placed, Proposal } from '../schedule/allocate.ts';
import {
  impossibleReason,
  methodReason,
  type Reason,
  reviewReason,
  slotReason,
  type Timetable,
  timetableEdits,
  timetableOf,
} from '../schedule/timetable.ts';
import type { Arguments } from './arguments.ts';
import { guardWorkbook, writeWhole } from './files.ts';
import { CliRefusal, sayCli } from './refusal.ts';
import type { Terminal } from './terminal.ts';
import {
  checkingDay,
  neededOutput,
  oneFile,
  openWorkbook,
  roundOf,
  spokenLanguage,
  warnOf,
} from './workbook.ts';

/** `alke schedule`: the best timetables with their reasons; `--write` puts the first one into a copy. */
export async function runSchedule(args: Arguments, terminal: Terminal): Promise<number> {
  const file = oneFile(args);
  const output = args.write ? neededOutput(args, 'OUT.xlsx') : null;
  if (!args.write && args.output) throw new CliRefusal('output-without-write');
  if (output) await guardWorkbook(output, file, true);
  const xlsx = await openWorkbook(file);
  const round = roundOf(file, xlsx, checkingDay(args));
  const language = spokenLanguage(args, round);
  const timetable = timetableOf(round);

  terminal.out(
    args.format === 'json'
      ? `${JSON.stringify(asJson(file, round, timetable, language), null, 2)}\n`
      : asText(round, timetable, language),
  );
  if (!output) return 0;
  const impossible =
    round.discussionsByKey.size === 0
      ? saySchedule('nothing', language)
      : sayImpossible(round, timetable, language);
  if (impossible !== null) {
    terminal.err(`alke: ${impossible}\n`);
    return 2;
  }

  const edits = (
    [
      [timetable.slots.proposals[0], 'confirmed'],
      [timetable.reviews.proposals[0], 'reviewConfirmed'],
    ] as const
  ).flatMap(([proposal, column]) => {
    if (!proposal) return [];
    const made = timetableEdits(round, proposal, column);
    if (made) return made;
    throw new CliRefusal('no-column', { column: columnOf('discussions', column).title });
  });
  warnOf(xlsx, language, terminal);
  xlsx.apply(edits);
  await writeWhole(output, xlsx.save(), true);
  const note = args.format === 'json' ? terminal.err : terminal.out;
  if (edits.length === 0) note(`${saySchedule('nothing-to-write', language)}\n`);
  note(`${sayCli('written', language, { file: output })}\n`);
  return 0;
}

const say = ({ say: message, data }: Reason, language: Language): string =>
  saySchedule(message, language, data);

/** Why there is no timetable, in one sentence; null when there is one. */
function sayImpossible(round: Round, { slots }: Timetable, language: Language): string | null {
  const reason = impossibleReason(round, slots);
  return reason && say(reason, language);
}

function asText(round: Round, timetable: Timetable, language: Language): string {
  const { slots, reviews, free, splits } = timetable;
  const lines: string[] = [];
  const heading = (title: string) => lines.push('', title, '─'.repeat(title.length));
  const table = ({ placed }: Proposal, reason: (one: Placed) => Reason) => {
    const width = Math.max(...placed.map(({ slot }) => writeSlot(slot, language).length), 0);
    const ids = Math.max(...placed.map(({ wishes }) => wishes.id.length), 0);
    for (const one of placed)
      lines.push(
        `  ${one.wishes.id.padEnd(ids)}  ${writeSlot(one.slot, language).padEnd(width)}  ${say(reason(one), language)}`,
      );
  };
  lines.push(saySchedule('title', language));
  if (round.discussionsByKey.size === 0) lines.push('', saySchedule('nothing', language));
  else {
    heading(saySchedule('slots', language));
    const impossible = sayImpossible(round, timetable, language);
    if (impossible !== null) lines.push(impossible);
    else {
      const { wishes, alternatives, moved } = slots.worth;
      lines.push(say(methodReason(slots), language));
      lines.push(
        saySchedule('optima', language, { count: slots.optima, shown: slots.proposals.length }),
      );
      lines.push(saySchedule('worth', language, { wishes, alternatives, moved }));
      for (const [index, proposal] of slots.proposals.entries()) {
        lines.push('', saySchedule('proposal', language, { number: index + 1 }));
        table(proposal, (one) => slotReason(one, proposal));
      }
    }
    heading(saySchedule('reviews', language));
    for (const { id, unclear } of reviews.unclear)
      lines.push(saySchedule('review-unclear', language, { id, text: unclear ?? '' }));
    if (reviews.impossible) lines.push(saySchedule('no-meetings', language));
    else {
      lines.push(
        saySchedule('optima', language, { count: reviews.optima, shown: reviews.proposals.length }),
      );
      for (const [index, proposal] of reviews.proposals.entries()) {
        lines.push('', saySchedule('proposal', language, { number: index + 1 }));
        table(proposal, reviewReason);
      }
    }
  }
  heading(saySchedule('regions-title', language));
  lines.push(
    free.length === 0
      ? saySchedule('no-free', language)
      : saySchedule('free', language, { regions: free.map(({ name }) => name) }),
  );
  const total = round.settings.regions.length;
  lines.push(
    splits.length
      ? saySchedule('splits', language, { total, splits: splits.map((sizes) => sizes.join('+')) })
      : saySchedule('no-splits', language, { total, minimum: round.settings.minimumRegions }),
  );
  return `${lines.join('\n')}\n`;
}

function asJson(file: string, round: Round, timetable: Timetable, language: Language) {
  const { slots, reviews, free, splits } = timetable;
  const time = (slot: Slot) => ({
    date: slot.day,
    start: clock(slot.start),
    end: clock(slot.end),
    text: writeSlot(slot, language),
  });
  const proposals = (list: readonly Proposal[], reason: (one: Placed, of: Proposal) => Reason) =>
    list.map((proposal) =>
      proposal.placed.map((one) => ({
        discussion: one.wishes.id,
        time: time(one.slot),
        grade: one.grade,
        reason: say(reason(one, proposal), language),
      })),
    );
  return {
    file,
    round: round.settings.year,
    phase: round.phase,
    today: round.today,
    language,
    slots: {
      possible: slots.impossible === null,
      why: sayImpossible(round, timetable, language),
      cases: slots.cases,
      enumerated: slots.enumerated,
      proven: slots.proven,
      optima: slots.optima,
      worth: slots.worth,
      proposals: proposals(slots.proposals, slotReason),
    },
    reviews: {
      possible: !reviews.impossible,
      optima: reviews.optima,
      proposals: proposals(reviews.proposals, reviewReason),
    },
    freeRegions: free.map(({ name }) => name[language]),
    possibleSplits: splits,
  };
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
