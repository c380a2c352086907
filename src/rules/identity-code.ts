import { fixOf } from '../findings/fixes.ts';
import { fixLabel } from '../messages/fixes.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'identity-code',
  severity: always('error'),
  reads: [],
  source: 'data-protection',
  *check(round) {
    for (const { place, value } of round.identityCodes)
      yield {
        at: place,
        data: {},
        fixes: () =>
          fixOf('choice', fixLabel('clear'), [
            { at: place, was: value, becomes: null, secret: true },
          ]),
      };
  },
});
