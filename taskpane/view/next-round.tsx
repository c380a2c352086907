import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { sayNextRound } from '../../src/messages/next-round.ts';
import type { NextRoundOptions } from '../../src/rounds/next-round.ts';
import { becomeNextRound, laterYears, nextYear, saveNextRound } from '../next-round.ts';
import { Diff } from './diff.tsx';
import type { RoundWorkProps } from './door.tsx';
import { Sign, useLanguage } from './words.tsx';

/** The wizard of the next round: which year, whose contacts, what it will be, and making it. */
export function NextRoundView({ pane, checked, onClose }: RoundWorkProps) {
  const language = useLanguage();
  const id = useId();
  const { round } = checked;
  const years = laterYears(round);
  const [chosen, choose] = useState(years[0] ?? 0);
  const year = years.includes(chosen) ? chosen : (years[0] ?? 0);
  const [contacts, setContacts] = useState<NextRoundOptions['contacts']>('keep');
  const [asking, setAsking] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  const ask = (asked: boolean) => {
    wasAsked.current = asking && !asked;
    setAsking(asked);
  };
  // Whoever leaves the workbook as it is comes back to where the question came from.
  useEffect(() => {
    if (!asking && wasAsked.current) change.current?.focus();
    wasAsked.current = false;
  }, [asking]);
  const next = useMemo(() => nextYear(round, year, { contacts }), [round, year, contacts]);
  const makesFile = pane.shell.changedCopy !== undefined;
  return (
    <>
      <h2>{sayNextRound('title', language)}</h2>
      <p>{sayNextRound('intro', language)}</p>
      <div>
        <label class="field" for={`${id}-year`}>
          {sayNextRound('year', language)}
        </label>
        <select
          id={`${id}-year`}
          value={String(year)}
          onChange={(event) => {
            choose(Number(event.currentTarget.value));
            setAsking(false);
          }}
        >
          {years.map((one) => (
            <option key={one} value={String(one)}>
              {one}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="languages">
        <legend>{sayNextRound('contacts', language)}</legend>
        {(['keep', 'clear'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${id}-contacts`}
              checked={one === contacts}
              onChange={() => {
                setContacts(one);
                setAsking(false);
              }}
            />
            <span>{sayNextRound(one, language)}</span>
          </label>
        ))}
      </fieldset>
      <section aria-labelledby={`${id}-notes`}>
        <h3 id={`${id}-notes`}>{sayNextRound('notices', language)}</h3>
        <ul class="notes">
          {next.notes.map(({ sign, say }) => {
            const said = say(language);
            return (
              <li key={said}>
                <Sign of={sign} />
                <span>{said}</span>
              </li>
            );
          })}
        </ul>
      </section>
      <section aria-labelledby={`${id}-settings`}>
        <h3 id={`${id}-settings`}>{sayNextRound('settings', language)}</h3>
        {next.settings.length > 0 && (
          <Diff
            edits={next.settings.map(({ edit }) => edit)}
            most={next.settings.length}
            nameOf={(edit) => next.settings.find((one) => one.edit === edit)?.name ?? ''}
          />
        )}
        {next.added.map(({ name }) => (
          <p key={name}>
            {sayNextRound('new-settings', language, { sheet: name, count: next.newSettings })}
          </p>
        ))}
        <p>{sayNextRound('changes', language, { count: next.edits.length })}</p>
      </section>
      {makesFile ? (
        <div>
          <button
            type="button"
            class="primary"
            aria-describedby={`${id}-hint`}
            onClick={() => void saveNextRound(pane, round, next)}
          >
            {sayNextRound('save-new', language)}
          </button>
          <p class="quiet" id={`${id}-hint`}>
            {sayNextRound('save-new-hint', language)}
          </p>
        </div>
      ) : asking ? (
        <Asked
          text={sayNextRound('change-ask', language, { own: round.settings.year, year })}
          onYes={() =>
            void becomeNextRound(pane, next).then((isDone) => (isDone ? onClose() : ask(false)))
          }
          onNo={() => ask(false)}
        />
      ) : (
        <button
          type="button"
          class="primary"
          data-part="change"
          ref={change}
          onClick={() => ask(true)}
        >
          {sayNextRound('change-this', language)}
        </button>
      )}
    </>
  );
}

/** The question before the open workbook is changed; the focus is on the answer that changes nothing. */
function Asked(props: {
  readonly text: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}) {
  const { text, onYes, onNo } = props;
  const language = useLanguage();
  const id = useId();
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <div class="asked" role="group" aria-labelledby={id}>
      <p id={id}>{text}</p>
      <div class="actions">
        <button type="button" ref={no} onClick={onNo}>
          {sayNextRound('cancel', language)}
        </button>
        <button type="button" class="primary" data-part="yes" onClick={onYes}>
          {sayNextRound('change', language)}
        </button>
      </div>
    </div>
  );
}
