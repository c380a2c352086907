import { CHAIR_NAMES } from '../../rounds/readers.ts';
import { folded, isEmpty, quote } from '../formula.ts';
import { ROWS } from '../layout.ts';
import { type Aid, cellOf, flag, titleOf, UNKNOWN } from './aid.ts';
import type { WorkingColumn } from './columns.ts';
import type { Names } from './names.ts';

/** What the covered rows of Osallistujat say, one under the other. */
export interface ParticipantRows {
  /** The discussion that the row names, folded. */
  readonly discussion: WorkingColumn;
  /** The region or ministry, as the workbook's language writes it; `?` when it is not understood. */
  readonly side: WorkingColumn;
  /** 1 for a chair. */
  readonly chair: WorkingColumn;
}

export function participantRowsOn(aid: Aid, names: Names): ParticipantRows {
  const { workings } = aid;
  const cell = (key: string, index: number) => cellOf(aid, 'participants', key, index);
  return {
    discussion: workings.work(
      titleOf(aid, 'participants', 'discussion'),
      ROWS.participants,
      (index) => ({
        formula: `IFERROR(${folded(cell('discussion', index))},"")`,
        value: '',
      }),
    ),
    side: workings.work(titleOf(aid, 'participants', 'represents'), ROWS.participants, (index) => {
      const side = cell('represents', index);
      return {
        formula: `IFERROR(IF(${isEmpty(side)},"",IFERROR(${names.meaning(side)},${quote(UNKNOWN)})),${quote(UNKNOWN)})`,
        value: '',
      };
    }),
    chair: workings.work(titleOf(aid, 'participants', 'role'), ROWS.participants, (index) => ({
      formula: flag(
        `OR(${CHAIR_NAMES.map((chair) => `${folded(cell('role', index))}=${quote(chair)}`).join(',')})`,
      ),
      value: 0,
    })),
  };
}
