import type { Language } from '../messages/language.ts';
import { saySchedule } from '../messages/schedule.ts';
import { columnOf } from '../rounds/columns.ts';
import type { Round } from '../rounds/round.ts';
import { type Slot, slotWords, writeSlot } from '../rounds/times.ts';
import type { Impossible, Placed, Proposal } from '../schedule/allocate.ts';
import {
  type Reason,
  reviewReason,
  slotReason,
  type Timetable,
  timetableEdits,
  timetableOf,
} from '../schedule/timetable.ts';
import type { Arguments } from './arguments.ts';
import { guardOutput, writeWhole } from './files.ts';
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
  if (output) await guardOutput(output, [file], true);
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
  if (timetable.slots.impossible) {
    terminal.err(`alke: ${sayImpossible(timetable.slots.impossible, language)}\n`);
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

/** Why there is no timetable, in one sentence. */
function sayImpossible(impossible: Impossible, language: Language): string {
  if (impossible.why === 'confirmed-clash') {
    const [one, other] = impossible.discussions;
    return saySchedule('confirmed-clash', language, {
      one: one?.id ?? '',
      other: other?.id ?? '',
      slot: slotWords(impossible.slot),
    });
  }
  return saySchedule('too-few-slots', language, {
    discussions: impossible.discussions.length,
    ids: impossible.discussions.map(({ id }) => id),
    slots: impossible.slots,
  });
}

function asText(
  round: Round,
  { slots, reviews, free, splits }: Timetable,
  language: Language,
): string {
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
    if (slots.impossible)
      lines.push(
        round.settings.slots.length === 0
          ? saySchedule('no-slots', language)
          : sayImpossible(slots.impossible, language),
      );
    else {
      const { wishes, alternatives, moved } = slots.worth;
      lines.push(
        saySchedule(slots.enumerated ? 'cases' : 'cases-many', language, { count: slots.cases }),
      );
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

function asJson(
  file: string,
  round: Round,
  { slots, reviews, free, splits }: Timetable,
  language: Language,
) {
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
      why: slots.impossible ? sayImpossible(slots.impossible, language) : null,
      cases: slots.cases,
      enumerated: slots.enumerated,
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
