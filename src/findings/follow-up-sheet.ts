import { sayFollowUp } from '../messages/follow-up.ts';
import { sayReport } from '../messages/report.ts';
import { SEVERITY_WORDS } from '../messages/severities.ts';
import type { ModelCell, ModelRow, SheetModel } from '../template/sheet-model.ts';
import { FOLLOW_UP_TITLES, type FollowUpReport } from './follow-up.ts';
import { OUR_SHEETS } from './our-sheets.ts';

/** Sign, council, state, discussions, what to complete or the reminder; in characters. */
const WIDTHS = [18, 32, 26, 14, 90];

/**
 * The follow-up as a sheet of ours: where each council stands, what it has to complete, and below the reminders to copy.
 * It names no person, so it may stay when the personal data are taken out.
 */
export function followUpSheet(report: FollowUpReport): SheetModel {
  const { language, file, year, day, counts, councils } = report;
  const say = (id: Parameters<typeof sayFollowUp>[0], data = {}) => sayFollowUp(id, language, data);
  const reminded = councils.filter(({ reminder }) => reminder !== null);
  const titles = (first: ModelCell, last: 'to-do' | 'reminder') =>
    row(first, ...[...FOLLOW_UP_TITLES.slice(0, -1), last].map((one) => title(say(one))));
  const head = [
    row({ value: say('title'), look: 'heading' }),
    line(say('facts', { file, year, day })),
    line(say('counts', counts)),
    line(say('sheet-note')),
  ];
  return {
    name: OUR_SHEETS['follow-up'][language],
    ours: 'follow-up',
    rows: [
      ...head,
      titles(title(sayReport('column-severity', language)), 'to-do'),
      ...councils.map((one) => {
        const look = one.toDo.length > 0 ? 'todo' : 'ok';
        const { sign, word } = SEVERITY_WORDS[look];
        return row(
          { value: `${sign} ${word[language]}`, look },
          ...standing(one),
          plain(
            one.toDo.length > 0
              ? one.toDo.map((sentence) => `– ${sentence}`).join('\n')
              : say('nothing-missing'),
          ),
        );
      }),
      ...(reminded.length > 0
        ? [
            row(),
            row({ value: say('reminders'), look: 'heading' }),
            titles({ look: 'title' }, 'reminder'),
            ...reminded.map((one) => row({}, ...standing(one), plain(one.reminder ?? ''))),
          ]
        : []),
    ],
    widths: WIDTHS,
    frozenRows: head.length + 1,
    tabColour: '57606A',
    printTitleRow: head.length,
  };
}

const standing = ({
  council,
  state,
  discussions,
}: FollowUpReport['councils'][number]): readonly ModelCell[] => [
  plain(council),
  plain(state),
  plain(discussions.join(', ')),
];

const row = (...cells: readonly ModelCell[]): ModelRow => ({ cells });
const plain = (value: string): ModelCell => ({ value, look: 'plain' });
const title = (value: string): ModelCell => ({ value, look: 'title' });

/** A row of one line, whose text runs on over the empty cells beside it. */
const line = (value: string): ModelRow => ({ cells: [{ value }], height: 18 });
