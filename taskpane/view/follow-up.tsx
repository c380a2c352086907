import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { sayFollowUp } from '../../src/messages/follow-up.ts';
import { LANGUAGE_NAMES, sayPane } from '../../src/messages/pane.ts';
import type { Round } from '../../src/rounds/round.ts';
import { copyRichText } from '../documents/copy.ts';
import {
  type CouncilFollowUp,
  councilName,
  councilsOf,
  countFollowUp,
  followUpFile,
  followUpSheetOf,
  hasToDo,
  reminder,
  toDoOf,
} from '../follow-up.ts';
import type { Pane } from '../pane.ts';
import { saySplits } from '../timetable.ts';
import type { RoundWorkProps } from './door.tsx';
import { Sign, useLanguage } from './words.tsx';

/** The languages in which councils are written to. */
const COUNCIL_LANGUAGES = ['fi', 'sv'] as const;
type CouncilLanguage = (typeof COUNCIL_LANGUAGES)[number];

/** Who has reported, what each council has still to complete, and a reminder for it. */
export function FollowUpView({ pane, checked }: RoundWorkProps) {
  const language = useLanguage();
  const id = useId();
  const { round } = checked;
  const councils = useMemo(() => councilsOf(checked), [checked]);
  const [spoken, speak] = useState<CouncilLanguage>(round.language === 'sv' ? 'sv' : 'fi');
  const waiting = councils.filter(hasToDo);
  const ready = councils.filter((council) => !hasToDo(council));
  const save = () =>
    pane.run({ doing: 'writing' }, async () => {
      const file = followUpFile(checked, pane.shell.workbookName(), language);
      const delivery = await pane.shell.deliver(file);
      pane.say((told) => sayPane(`delivered-${delivery}`, told, { file: file.name }));
    });
  return (
    <>
      <h2>{sayFollowUp('title', language)}</h2>
      <p>{sayFollowUp('counts', language, countFollowUp(councils))}</p>
      <div>
        <button type="button" aria-describedby={`${id}-hint`} onClick={() => void save()}>
          {sayFollowUp('save-report', language)}
        </button>
        <p class="quiet" id={`${id}-hint`}>
          {sayFollowUp('save-report-hint', language)}
        </p>
      </div>
      {pane.shell.putSheet && (
        <div>
          <button
            type="button"
            aria-describedby={`${id}-sheet-hint`}
            onClick={() =>
              void pane.writeSheet(followUpSheetOf(checked, pane.shell.workbookName()))
            }
          >
            {sayFollowUp('write-sheet', language)}
          </button>
          <p class="quiet" id={`${id}-sheet-hint`}>
            {sayFollowUp('write-sheet-hint', language)}
          </p>
        </div>
      )}
      {waiting.length === 0 ? (
        <p>
          <Sign of="ok" />
          {sayFollowUp('everything-in', language)}
        </p>
      ) : (
        <section aria-labelledby={`${id}-waiting`}>
          <h3 id={`${id}-waiting`}>{sayFollowUp('to-do', language)}</h3>
          <fieldset class="languages">
            <legend>{sayFollowUp('reminder-language', language)}</legend>
            {COUNCIL_LANGUAGES.map((one) => (
              <label key={one} lang={one}>
                <input
                  type="radio"
                  name={`${id}-language`}
                  checked={one === spoken}
                  onChange={() => speak(one)}
                />
                <span>{LANGUAGE_NAMES[one]}</span>
              </label>
            ))}
          </fieldset>
          <ul class="councils">
            {waiting.map((council) => (
              <WaitingCouncil
                key={council.region.code}
                pane={pane}
                round={round}
                council={council}
                spoken={spoken}
              />
            ))}
          </ul>
        </section>
      )}
      {ready.length > 0 && (
        <section aria-labelledby={`${id}-ready`}>
          <h3 id={`${id}-ready`}>{sayFollowUp('in-order', language)}</h3>
          <ul class="councils">
            {ready.map((council) => (
              <li key={council.region.code}>
                <Sign of="ok" />
                {councilName(council, language)}{' '}
                <span class="quiet">{standing(council, language)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby={`${id}-groups`}>
        <h3 id={`${id}-groups`}>{sayFollowUp('groups', language)}</h3>
        {saySplits(round, language).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
    </>
  );
}

/** Where the council stands, and with which discussions. */
const standing = (council: CouncilFollowUp, language: ReturnType<typeof useLanguage>): string =>
  [
    sayFollowUp(`state-${council.state}`, language),
    ...council.discussions.map(({ id }) => id.text),
  ].join(' · ');

function WaitingCouncil(props: {
  readonly pane: Pane;
  readonly round: Round;
  readonly council: CouncilFollowUp;
  readonly spoken: CouncilLanguage;
}) {
  const { pane, round, council, spoken } = props;
  const language = useLanguage();
  const name = councilName(council, language);
  const missing = toDoOf(council, language);
  const contacts = council.contacts.map((one) => one.name);
  return (
    <li>
      <details>
        <summary>
          <Sign
            of={missing.some(({ finding }) => finding?.severity === 'error') ? 'error' : 'todo'}
          />
          {name}{' '}
          <span class="quiet">
            {standing(council, language)}
            {' · '}
            {sayFollowUp('missing', language, { count: missing.length })}
          </span>
        </summary>
        <div class="council">
          <p class="quiet">
            {contacts.length > 0
              ? sayFollowUp('contacts', language, { names: contacts })
              : sayFollowUp('no-contact', language)}
          </p>
          <ul class="to-do">
            {missing.map(({ finding, message }) => (
              <li key={message}>
                <Sign of={finding?.severity ?? 'todo'} />
                {finding ? (
                  <button
                    type="button"
                    class="link"
                    onClick={() => {
                      const item = pane.state().items.find((one) => one.finding === finding);
                      if (item) pane.openFrom(item.key);
                    }}
                  >
                    {message}
                  </button>
                ) : (
                  <span>{message}</span>
                )}
              </li>
            ))}
          </ul>
          <ReminderText pane={pane} round={round} council={council} spoken={spoken} name={name} />
        </div>
      </details>
    </li>
  );
}

function ReminderText(props: {
  readonly pane: Pane;
  readonly round: Round;
  readonly council: CouncilFollowUp;
  readonly spoken: CouncilLanguage;
  readonly name: string;
}) {
  const { pane, round, council, spoken, name } = props;
  const language = useLanguage();
  const text = useRef<HTMLDivElement>(null);
  const made = reminder(round, council, spoken);
  const copy = () => {
    const isCopied = text.current !== null && copyRichText(text.current);
    pane.say((told) =>
      isCopied ? sayFollowUp('copied', told, { council: name }) : sayPane('copy-refused', told),
    );
  };
  return (
    <>
      <h4>{sayFollowUp('reminder', language)}</h4>
      {made.to.length === 0 && <p class="quiet">{sayFollowUp('no-address', language)}</p>}
      <div class="actions">
        <button
          type="button"
          class="small"
          aria-label={`${sayFollowUp('copy-reminder', language)}: ${name}`}
          onClick={copy}
        >
          {sayFollowUp('copy-reminder', language)}
        </button>
        {/* A text that is too long for a link is pasted: it is on the clipboard by then. */}
        <a
          class="button small"
          href={made.mailto}
          aria-label={`${sayFollowUp('open-mail', language)}: ${name}`}
          onClick={copy}
        >
          {sayFollowUp('open-mail', language)}
        </a>
      </div>
      <div class="reminder" lang={spoken} ref={text}>
        {made.text}
      </div>
    </>
  );
}
