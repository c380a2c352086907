import { isPresent, type Participant, placeOf } from '../rounds/round.ts';
import { always, defineRule } from '../rule.ts';
import { fold } from '../workbook/table.ts';

export default defineRule({
  id: 'participant-repeated',
  severity: always('warning'),
  reads: ['participants', 'participants.discussion', 'participants.name'],
  source: 'workbook-guide',
  *check(round) {
    const place = ({ row, name }: Participant) =>
      placeOf(round, 'participants', row, name.kind === 'read' ? 'name' : 'email');
    for (const [key, participants] of round.participantsByDiscussion)
      for (const { participant, others, count } of repeated(participants))
        yield {
          at: place(participant),
          related: others.map(place).filter(isPresent),
          data: {
            name: participant.name.text,
            discussion: round.discussionsByKey.get(key)?.id.text ?? participant.discussion.text,
            count,
          },
        };
  },
});

interface Repeated {
  readonly participant: Participant;
  /** In the order of their rows: the first ten of the others, and maybe more. */
  readonly others: readonly Participant[];
  /** Rows in all. */
  readonly count: number;
}

/** Who stands on several rows: the same address, or where one of them has none the same name and organisation. */
function* repeated(participants: readonly Participant[]): Generator<Repeated> {
  if (participants.length < 2) return;
  const addresses = participants.map(addressKey);
  const names = participants.map(nameKey);
  const byAddress = new Map<string, Participant[]>();
  const byName = new Map<string, Participant[]>();
  const byNameAlone = new Map<string, Participant[]>();
  for (const [index, participant] of participants.entries()) {
    const address = addresses[index] ?? null;
    const name = names[index] ?? null;
    if (address !== null) add(byAddress, address, participant);
    if (name !== null) add(byName, name, participant);
    if (name !== null && address === null) add(byNameAlone, name, participant);
  }
  for (const [index, participant] of participants.entries()) {
    const address = addresses[index] ?? null;
    const name = names[index] ?? null;
    const same = (address === null ? null : byAddress.get(address)) ?? NOBODY;
    const alike =
      (name === null ? null : (address === null ? byName : byNameAlone).get(name)) ?? NOBODY;
    const count = same.length + alike.length;
    if (count < 2) continue;
    const others = [...same.slice(0, 11), ...alike.slice(0, 11)]
      .filter((other) => other !== participant)
      .sort((one, other) => one.row - other.row);
    yield { participant, others, count };
  }
}

const NOBODY: readonly Participant[] = [];

function add(groups: Map<string, Participant[]>, key: string, participant: Participant): void {
  const group = groups.get(key);
  if (group) group.push(participant);
  else groups.set(key, [participant]);
}

const addressKey = ({ email }: Participant): string | null =>
  email.kind === 'read' ? fold(email.text) : null;

const nameKey = ({ name, organisation, email }: Participant): string | null =>
  name.kind === 'read' && organisation.kind !== 'masked' && email.kind !== 'masked'
    ? `${fold(name.text)}\n${fold(organisation.text)}`
    : null;
