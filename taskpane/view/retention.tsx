import { useId, useMemo } from 'preact/hooks';
import { sayRetention } from '../../src/messages/retention.ts';
import { dayWords } from '../../src/rounds/times.ts';
import { removalOf, removeNow } from '../retention.ts';
import type { RoundWorkProps } from './door.tsx';
import { Sign, useLanguage } from './words.tsx';

/** What taking the personal data out would empty, and doing it; the way back is in the status bar. */
export function RetentionView({ pane, checked, onClose }: RoundWorkProps) {
  const language = useLanguage();
  const id = useId();
  const { round } = checked;
  const removal = useMemo(() => removalOf(round, pane.shell.today()), [round, pane]);
  const { personalDataRemoved } = round.settings;
  return (
    <>
      <h2>{sayRetention({ id: 'title' }, language)}</h2>
      <p>{sayRetention({ id: 'question' }, language)}</p>
      {personalDataRemoved !== null && (
        <p>
          <Sign of="ok" />
          {sayRetention({ id: 'removed', data: { day: dayWords(personalDataRemoved) } }, language)}
        </p>
      )}
      {removal.count === 0 ? (
        <p>{sayRetention({ id: 'nothing' }, language)}</p>
      ) : (
        <>
          {round.phase !== 'after' && (
            <p>
              <Sign of="warning" />
              {sayRetention({ id: 'early' }, language)}
            </p>
          )}
          <section aria-labelledby={`${id}-what`}>
            <h3 id={`${id}-what`}>{sayRetention({ id: 'what' }, language)}</h3>
            <ul class="emptied">
              {removal.emptied.map((data) => (
                <li key={`${data.sheet} ${data.title}`}>
                  {sayRetention({ id: 'cells', data: { ...data } }, language)}
                </li>
              ))}
            </ul>
          </section>
          <button
            type="button"
            class="primary"
            data-part="remove"
            onClick={() => void removeNow(pane, removal).then((isDone) => isDone && onClose())}
          >
            {sayRetention({ id: 'remove', data: { count: removal.count } }, language)}
          </button>
        </>
      )}
      <section aria-labelledby={`${id}-after`}>
        <h3 id={`${id}-after`}>{sayRetention({ id: 'after' }, language)}</h3>
        <ul class="notes">
          {(['free-texts', 'elsewhere'] as const).map((one) => (
            <li key={one}>
              <Sign of="info" />
              <span>{sayRetention({ id: one }, language)}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
