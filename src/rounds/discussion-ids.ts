import { fold } from '../workbook/table.ts';
import type { Round } from './round.ts';

/**
 * Ids that no discussion has, in order: K1, K2 …, or with the letters that most of the workbook's ids begin with.
 * @param count how many
 */
export function freeIds(round: Round, count: number): readonly string[] {
  const prefixes = new Map<string, number>();
  for (const { id } of round.discussionsByKey.values()) {
    const prefix = /^(\D{0,10})\d{1,4}$/.exec(id.text)?.[1];
    if (prefix) prefixes.set(prefix, (prefixes.get(prefix) ?? 0) + 1);
  }
  let prefix = 'K';
  let most = 0;
  for (const [one, times] of prefixes)
    if (times > most) {
      prefix = one;
      most = times;
    }
  const free: string[] = [];
  for (let number = 1; free.length < count; number++) {
    const id = `${prefix}${number}`;
    if (!round.discussionsByKey.has(fold(id))) free.push(id);
  }
  return free;
}
