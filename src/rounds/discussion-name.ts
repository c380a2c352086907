import type { Words } from '../messages/language.ts';
import type { Discussion } from './round.ts';

/** How a discussion is called in a sentence: by its id, and by its row as long as it has none. */
export function discussionName({ id, row }: Discussion): string | Words {
  if (id.kind === 'read') return id.text;
  return { fi: `rivi ${row + 1}`, sv: `rad ${row + 1}`, en: `row ${row + 1}` };
}
