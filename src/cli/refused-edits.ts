import type { Refused } from '../findings/edits.ts';
import { REFUSALS } from '../messages/cli.ts';
import type { Language } from '../messages/language.ts';
import { toA1 } from '../workbook/address.ts';
import type { CellPlace } from '../workbook/snapshot.ts';
import { sayCli } from './refusal.ts';

/** A cell as it is named on the command line: `Maakunnat!B5`. */
export const sayPlace = ({ sheet, row, column }: CellPlace): string =>
  `${sheet}!${toA1(row, column)}`;

/** An edit that was not made, and why, on a line of its own. */
export function sayRefused({ edit, reason }: Refused, language: Language): string {
  return sayCli('refused-line', language, { cell: sayPlace(edit.at), reason: REFUSALS[reason] });
}
