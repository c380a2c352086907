import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { sayPane } from '../../src/messages/pane.ts';
import type { Round } from '../../src/rounds/round.ts';
import { type Slot, writeSlot } from '../../src/rounds/times.ts';
import type { Pane } from '../pane.ts';
import type { Pins } from '../timetable.ts';
import { colourClass } from './tint.ts';
import { useLanguage } from './words.tsx';

type Engine = typeof import('../timetable.ts');

/** The best timetables, what if some discussion had another time, and writing one of them as confirmed. */
export function TimetableView(props: {
  readonly pane: Pane;
  readonly round: Round;
  readonly onClose: () => void;
}) {
  const { pane, round, onClose } = props;
  const language = useLanguage();
  const [engine, setEngine] = useState<Engine | null>(null);
  const [pins, pin] = useState<Pins>(new Map());
  const [chosen, choose] = useState(0);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    import('../timetable.ts').then(setEngine, (error: unknown) => pane.tell(error));
    back.current?.focus();
  }, [pane]);
  const suggestion = useMemo(() => engine?.suggest(round, pins), [engine, round, pins]);
  const order = [...round.discussionsByKey.keys()];
  const header = (
    <div class="actions">
      <button type="button" ref={back} onClick={onClose}>
        {sayPane('back', language)}
      </button>
    </div>
  );
  if (!engine || !suggestion)
    return (
      <section class="timetable">
        {header}
        <p>{sayPane('working-loading', language)}</p>
      </section>
    );

  const { slots, reviews } = suggestion;
  const proposal = slots.proposals[Math.min(chosen, slots.proposals.length - 1)];
  const impossible = engine.sayImpossible(round, slots, language);
  const edits = engine.confirmingEdits(round, proposal, reviews.proposals[0]);
  const pinTo = (key: string, slot: Slot | null) => {
    const next = new Map(pins);
    if (slot) next.set(key, slot);
    else next.delete(key);
    pin(next);
    choose(0);
  };
  return (
    <section class="timetable" aria-label={engine.saySchedule('title', language)}>
      {header}
      <h2>{engine.saySchedule('title', language)}</h2>
      {order.length === 0 ? (
        <p>{engine.saySchedule('nothing', language)}</p>
      ) : (
        <>
          {impossible && <p role="alert">{impossible}</p>}
          {proposal && (
            <>
              <p class="quiet" role="status">
                {engine.sayWorth(slots, language)}
              </p>
              {slots.proposals.length > 1 && (
                <div class="choice-row">
                  <button
                    type="button"
                    class="small"
                    disabled={chosen === 0}
                    onClick={() => choose(chosen - 1)}
                  >
                    {sayPane('proposal-previous', language)}
                  </button>
                  <span>
                    {sayPane('proposal-of', language, {
                      number: chosen + 1,
                      of: slots.proposals.length,
                    })}
                  </span>
                  <button
                    type="button"
                    class="small"
                    disabled={chosen >= slots.proposals.length - 1}
                    onClick={() => choose(chosen + 1)}
                  >
                    {sayPane('proposal-next', language)}
                  </button>
                </div>
              )}
              <ul class="placed">
                {proposal.placed.map((placed) => {
                  const { key, id } = placed.wishes;
                  const pinned = pins.get(key);
                  return (
                    <li key={key}>
                      <span class={`badge ${colourClass(order.indexOf(key))}`}>{id}</span>
                      <select
                        aria-label={sayPane('try-time', language, { discussion: id })}
                        value={pinned ? writeSlot(pinned, language) : ''}
                        onChange={(event) => {
                          const { value } = event.currentTarget;
                          pinTo(
                            key,
                            round.settings.slots.find(
                              (slot) => writeSlot(slot, language) === value,
                            ) ?? null,
                          );
                        }}
                      >
                        <option value="">{writeSlot(placed.slot, language)}</option>
                        {round.settings.slots
                          .filter((slot) => pinned || !engine.sameSlot(slot, placed.slot))
                          .map((slot) => (
                            <option key={writeSlot(slot, 'fi')} value={writeSlot(slot, language)}>
                              {writeSlot(slot, language)}
                            </option>
                          ))}
                      </select>
                      <span class="quiet">{engine.sayWhy(placed, proposal, pins, language)}</span>
                    </li>
                  );
                })}
              </ul>
            </>
          )}
          {pins.size > 0 && (
            <button type="button" class="small" onClick={() => pin(new Map())}>
              {sayPane('unpin', language)}
            </button>
          )}
          <h3>{engine.saySchedule('reviews', language)}</h3>
          {reviews.impossible && <p>{engine.saySchedule('no-meetings', language)}</p>}
          {engine.sayUnclear(reviews, language).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <ul class="placed">
            {reviews.proposals[0]?.placed.map((placed) => (
              <li key={placed.wishes.key}>
                <span class={`badge ${colourClass(order.indexOf(placed.wishes.key))}`}>
                  {placed.wishes.id}
                </span>
                <span>{writeSlot(placed.slot, language)}</span>
                <span class="quiet">{engine.sayReviewWhy(placed, language)}</span>
              </li>
            ))}
          </ul>
          {edits === null ? (
            <p>{sayPane('no-confirmed-column', language)}</p>
          ) : edits.length === 0 ? (
            <p>{engine.saySchedule('nothing-to-write', language)}</p>
          ) : (
            <button
              type="button"
              class="primary"
              disabled={impossible !== null}
              onClick={() => void pane.type(edits).then(onClose)}
            >
              {sayPane('write-confirmed', language, { count: edits.length })}
            </button>
          )}
          {engine.saySplits(round, language).map((sentence) => (
            <p class="quiet" key={sentence}>
              {sentence}
            </p>
          ))}
        </>
      )}
    </section>
  );
}
