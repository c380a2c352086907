import type { Place } from '../workbook/snapshot.ts';
import type { Finding } from './finding.ts';

/** What was found in several cells that explain one another: a finding for each of them. */
export interface Several extends Omit<Finding, 'at' | 'related' | 'accepted'> {
  readonly at: readonly Place[];
  readonly related: (place: Place) => readonly Place[];
}

/** What a rule says: a finding, or many at once that differ only in their places. */
export type Told = Finding | Several;

/** The findings themselves. */
export function findingsOf(told: Told): readonly Finding[] {
  return isSeveral(told) ? told.at.map((at) => findingAt(told, at)) : [told];
}

/**
 * The findings by sheet, row and column. They are dealt out to their rows, and only within a row anything is
 * compared: a sheet may have a hundred thousand rows with findings. What was found in one cell stays in its order.
 * @param told in the rules' order
 * @param sheets the position of each sheet by its name, from 0; a sheet that is not there comes last
 */
export function inOrder(
  told: readonly Told[],
  sheets: ReadonlyMap<string, number>,
): readonly Finding[] {
  const last = Math.max(-1, ...sheets.values()) + 1;
  // The next place is most often in the same sheet.
  let sheet = '';
  let position = sheets.get('') ?? last;
  const positionOf = (place: Place): number => {
    if (place.sheet !== sheet) {
      sheet = place.sheet;
      position = sheets.get(sheet) ?? last;
    }
    return position;
  };
  const heights = new Uint32Array(last + 1);
  let count = 0;
  for (const one of told) {
    const times = timesOf(one);
    count += times;
    for (let index = 0; index < times; index++) {
      const place = placeIn(one, index);
      const position = positionOf(place);
      const height = lineOf(place) + 1;
      if (height > (heights[position] as number)) heights[position] = height;
    }
  }
  // Lines are counted through all the sheets.
  let height = 0;
  const tops = heights.map((own) => {
    height += own;
    return height - own;
  });

  // A line is a chain: its first finding, and to each finding the next. They are numbered from 1; 0 ends a chain.
  const firsts = new Uint32Array(height);
  const nexts = new Uint32Array(count + 1);
  // No program has more than 18 278 columns.
  const columns = new Uint16Array(count + 1);
  const tellers = new Uint32Array(count + 1);
  const numbers = new Uint32Array(told.length);
  let number = count;
  for (let teller = told.length - 1; teller >= 0; teller--) {
    const one = told[teller] as Told;
    for (let index = timesOf(one) - 1; index >= 0; index--) {
      const place = placeIn(one, index);
      const line = (tops[positionOf(place)] as number) + lineOf(place);
      const column = place.column === null ? 0 : place.column + 1;
      let before = 0;
      let next = firsts[line] as number;
      while (next > 0 && (columns[next] as number) < column) {
        before = next;
        next = nexts[next] as number;
      }
      nexts[number] = next;
      if (before === 0) firsts[line] = number;
      else nexts[before] = number;
      columns[number] = column;
      tellers[number] = teller;
      numbers[teller] = number;
      number--;
    }
  }

  const findings = new Array<Finding>(count);
  let index = 0;
  for (const first of firsts)
    for (let number = first; number > 0; number = nexts[number] as number) {
      const teller = tellers[number] as number;
      const one = told[teller] as Told;
      findings[index++] = isSeveral(one)
        ? findingAt(one, one.at[number - (numbers[teller] as number)] as Place)
        : one;
    }
  return findings;
}

const isSeveral = (one: Told): one is Several => Array.isArray(one.at);
const timesOf = (one: Told): number => (isSeveral(one) ? one.at.length : 1);
const placeIn = (one: Told, index: number): Place =>
  isSeveral(one) ? (one.at[index] as Place) : one.at;

/** A sheet's first line is for the sheet as a whole. */
const lineOf = ({ row }: Place): number => (row === null ? 0 : row + 1);

function findingAt({ rule, severity, related, data, fixes }: Several, at: Place): Finding {
  return { rule, severity, at, related: related(at), data, fixes };
}
