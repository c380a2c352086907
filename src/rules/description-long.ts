import { placeOf } from '../rounds/round.ts';
import { always, defineRule } from '../rule.ts';

/** A sign as a person counts them: a letter with its marks is one, and so is an emoji however it is put together. */
const SIGN = /\P{M}(?:[\p{M}\p{Emoji_Modifier}]|\u200D\P{M})*/gu;

export default defineRule({
  id: 'description-long',
  severity: always('info'),
  reads: ['discussions'],
  source: 'letter-preparation',
  *check(round) {
    const limit = round.settings.descriptionLimit;
    for (const { row, description } of round.discussions) {
      if (description.text.length <= limit) continue;
      const count = description.text.match(SIGN)?.length ?? 0;
      if (count > limit)
        yield {
          at: placeOf(round, 'discussions', row, 'description'),
          data: { count, limit },
        };
    }
  },
});
