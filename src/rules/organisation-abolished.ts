import { choicesToWrite } from '../findings/fixes.ts';
import { type Abolished, findAbolished } from '../rounds/names.ts';
import { placeOf } from '../rounds/round.ts';
import { dayWords } from '../rounds/times.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'organisation-abolished',
  severity: always('warning'),
  reads: ['participants'],
  source: 'state-administration-2026',
  *check(round) {
    // What counts is the day on which the participants meet, not the day on which they are listed.
    const onDay = round.settings.slots[0]?.day ?? round.today;
    const ended = dayWords(round.config.abolished.ended);
    const known = new Map<string, Abolished | null>();
    for (const { row, organisation, represents } of round.participants) {
      const { text, raw } = organisation;
      const from = represents.value?.is === 'region' ? represents.value.region : null;
      const key = `${from?.code ?? ''}\n${text}`;
      let abolished = known.get(key);
      if (abolished === undefined) {
        abolished = findAbolished(text, round.config, onDay, from);
        known.set(key, abolished);
      }
      if (!abolished) continue;
      const { successors, successor } = abolished;
      const at = placeOf(round, 'participants', row, 'organisation');
      yield {
        at,
        data: { organisation: text, ended, successor },
        fixes: () =>
          choicesToWrite(
            at,
            raw,
            successors.map((one) => one[round.language]),
          ),
      };
    }
  },
});
