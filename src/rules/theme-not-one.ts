import { placeOf } from '../rounds/round.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'theme-not-one',
  severity: always('warning'),
  reads: ['discussions', 'discussions.theme'],
  source: 'letter-preparation',
  *check(round) {
    for (const { row, theme } of round.discussions) {
      const count = themesIn(theme.text);
      if (count > 1) yield { at: placeOf(round, 'discussions', row, 'theme'), data: { count } };
    }
  },
});

/** How many themes a text seems to list. A comma or a conjunction does not part themes. */
function themesIn(text: string): number {
  const sentences: string[] = [];
  for (const line of text.split(/[\r\n]+/)) {
    const before = sentences.pop();
    if (before === undefined) sentences.push(line);
    else if (goesOn(before, line)) sentences.push(`${before} ${line}`);
    else sentences.push(before, line);
  }
  return sentences
    .flatMap((line) => line.split(';'))
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .reduce((count, part) => count + Math.max(1, numbered(part), bulleted(part)), 0);
}

/** One sentence wrapped by hand: the next line begins in the middle of it. */
function goesOn(before: string, line: string): boolean {
  return (
    /[:(&/–—-]$|\s(?:ja|sekä|eli|tai|och|samt|eller|and|or)$/.test(before) ||
    (before.endsWith(',') && /^\p{Ll}/u.test(line)) ||
    /^(?:[,(&/]|(?:ja|sekä|eli|tai|och|samt|eller|and|or)\s)/.test(line)
  );
}

/** `1. Vesi 2. Liikenne`, `a) vesi b) liikenne`; not "1. ja 2. vaihe". */
function numbered(text: string): number {
  let next = 1;
  for (const [, number, letter, sign, begins] of text.matchAll(
    /(?:^|\s)(?:(\d{1,2})|([a-h]))([.)])\s+(\S)/g,
  )) {
    const ordinal = number ? Number(number) : (letter ?? '').charCodeAt(0) - 96;
    const isItem = sign === ')' || /[\p{Lu}"”“«]/u.test(begins ?? '');
    if (ordinal === next && isItem) next++;
  }
  return next - 1;
}

function bulleted(text: string): number {
  return [...text.matchAll(/(?:^|\s)[•▪●◦‣]\s*\S/g)].length;
}
