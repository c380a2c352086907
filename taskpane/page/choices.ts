import type { SheetDropDown } from '../../src/hosts/file/validations.ts';
import type { Language } from '../../src/messages/language.ts';
import { COLUMNS, type Column, type TableKey } from '../../src/rounds/columns.ts';
import { NOT_TAKING_PART, ROLES } from '../../src/rounds/readers.ts';
import type { Round } from '../../src/rounds/round.ts';
import { writeSlot } from '../../src/rounds/times.ts';
import { within } from '../../src/workbook/table.ts';
import { cellText } from '../cell-text.ts';

/**
 * What can be chosen in a cell: the workbook's own list, and where that is empty (its formulas are not worked out
 * here) or missing, what its column is known to hold.
 */
export function choicesAt(
  round: Round | undefined,
  dropDowns: readonly SheetDropDown[],
  sheet: string,
  row: number,
  column: number,
  language: Language,
): readonly string[] {
  const held = round ? heldChoices(round, sheet, row, column) : [];
  const own = dropDowns.find(({ ranges }) => ranges.some((range) => within(range, row, column)));
  const listed = own ? own.list.map((value) => cellText(value, language)) : [];
  return [...new Set([...listed.filter((text) => text.trim() !== ''), ...held])];
}

function heldChoices(round: Round, sheet: string, row: number, column: number): readonly string[] {
  for (const key of Object.keys(COLUMNS) as TableKey[]) {
    const table = round.tables[key];
    if (!table || table.sheet.name !== sheet || row <= (table.headerRow ?? -1)) continue;
    const found = [...table.columns].find(([, at]) => at === column)?.[0];
    const declared = (COLUMNS[key] as readonly Column[]).find((one) => one.key === found);
    return declared ? choicesOf(round, declared.holds) : [];
  }
  return [];
}

function choicesOf(round: Round, holds: Column['holds']): readonly string[] {
  const { settings, language, config } = round;
  switch (holds) {
    case 'discussion':
      return [
        ...[...round.discussionsByKey.values()].map(({ id }) => id.text),
        NOT_TAKING_PART[language][0],
      ];
    case 'region':
      return settings.regions.map(({ name }) => name[language]);
    case 'represents':
      return [
        ...settings.regions.map(({ name }) => name[language]),
        ...config.ministries.filter(({ listed }) => listed).map(({ name }) => name[language]),
      ];
    case 'slot':
      return settings.slots.map((slot) => writeSlot(slot, language));
    case 'meeting':
      return settings.meetings.map((slot) => writeSlot(slot, language));
    case 'role':
      return Object.values(ROLES).map((name) => name[language]);
    default:
      return [];
  }
}
