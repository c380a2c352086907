import { useId, useState } from 'preact/hooks';
import type { Fix } from '../../src/findings/finding.ts';
import { sayFinding, sayMessage } from '../../src/messages/findings.ts';
import type { Language } from '../../src/messages/language.ts';
import { sayPane } from '../../src/messages/pane.ts';
import type { SourceId } from '../../src/messages/sources.ts';
import { SHEETS } from '../../src/rounds/columns.ts';
import { RULES } from '../../src/rules/index.ts';
import { acceptanceOf } from '../deviation.ts';
import { type Item, shownAs } from '../list.ts';
import { type Pane, sayPlace } from '../pane.ts';
import { Diff } from './diff.tsx';
import { kindWord, Sign, useLanguage } from './words.tsx';

const SOURCE_OF: ReadonlyMap<string, SourceId> = new Map(
  RULES.map(({ id, source }) => [id, source]),
);

/** One finding at a time is open. */
const CARD = 'finding-card';

/** A finding's row in the list: what it is, where, in words; a safe fix beside it; open, all that can be done. */
export function FindingRow(props: {
  readonly pane: Pane;
  readonly item: Item;
  readonly open: boolean;
  /** Which of the row's buttons is the group's tab stop, if any. */
  readonly stop: 'main' | 'fix' | null;
  readonly language: Language;
}) {
  const { pane, item, open, stop, language } = props;
  const { finding } = item;
  const message = sayMessage(finding, language);
  const shown = shownAs(finding);
  const safe = shown === 'accepted' ? -1 : finding.fixes().findIndex(({ kind }) => kind === 'safe');
  return (
    <li class={`finding ${shown}${open ? ' open' : ''}`}>
      <button
        type="button"
        class="finding-main"
        data-key={item.key}
        data-part="main"
        tabIndex={stop === 'main' ? 0 : -1}
        aria-expanded={open}
        aria-controls={open ? CARD : undefined}
        onClick={() => pane.open(open ? null : item.key)}
      >
        <span class="finding-tag">
          <Sign of={shown} />
          <span class="word">{kindWord(shown, language)}</span>
          <span class="place">
            {finding.at.row === null
              ? `${finding.at.sheet}, ${sayPane('whole-sheet', language)}`
              : sayPlace(finding.at)}
          </span>
        </span>
        <span class="message">{message}</span>
      </button>
      {safe >= 0 && !open && (
        <button
          type="button"
          class="small"
          data-part="fix"
          tabIndex={stop === 'fix' ? 0 : -1}
          aria-label={sayPane('mend-this', language, { message })}
          onClick={() => void pane.fix(item.key, safe)}
        >
          {sayPane('mend', language)}
        </button>
      )}
      {open && (
        <div class="finding-card" id={CARD}>
          <Details pane={pane} item={item} />
        </div>
      )}
    </li>
  );
}

function Details({ pane, item }: { readonly pane: Pane; readonly item: Item }) {
  const language = useLanguage();
  const { finding } = item;
  const { at, related, accepted } = finding;
  const { why } = sayFinding(finding, language, SOURCE_OF.get(finding.rule));
  const fixes = accepted === undefined ? finding.fixes() : [];
  return (
    <>
      {accepted !== undefined && (
        <>
          <p>{sayPane('accepted-because', language, { reason: accepted })}</p>
          <button type="button" onClick={() => void pane.unaccept(item.key)}>
            {sayPane('unaccept', language)}
          </button>
        </>
      )}
      {accepted === undefined && <Mending pane={pane} item={item} fixes={fixes} />}
      {related.length > 0 && (
        <div class="related">
          <span class="label">{sayPane('related', language)}</span>
          {related.map((place) =>
            place.row === null || place.column === null ? (
              <span key={place.sheet}>{place.sheet}</span>
            ) : (
              <button
                type="button"
                class="link"
                key={sayPlace(place)}
                onClick={() =>
                  void pane.show({
                    sheet: place.sheet,
                    row: place.row as number,
                    column: place.column as number,
                  })
                }
              >
                {sayPlace(place)}
              </button>
            ),
          )}
        </div>
      )}
      <div class="card-end">
        {at.row !== null && at.column !== null && (
          <button
            type="button"
            class="small"
            onClick={() =>
              void pane.show({
                sheet: at.sheet,
                row: at.row as number,
                column: at.column as number,
              })
            }
          >
            {sayPane('show-cell', language)}
          </button>
        )}
        <details>
          {/* Excel on the web skips a summary without tabindex. */}
          <summary tabIndex={0}>{sayPane('why', language)}</summary>
          <p>{why}</p>
        </details>
        {accepted === undefined && <Accepting pane={pane} item={item} />}
      </div>
    </>
  );
}

function Mending(props: {
  readonly pane: Pane;
  readonly item: Item;
  readonly fixes: readonly Fix[];
}) {
  const { pane, item, fixes } = props;
  const language = useLanguage();
  const [chosen, choose] = useState(0);
  const name = useId();
  const [only] = fixes;
  if (!only) return <p class="quiet">{sayPane('by-hand', language)}</p>;
  const fix = fixes[chosen] ?? only;
  if (fixes.length === 1)
    return (
      <>
        <p class="fix-label">{fix.label[language]}</p>
        <Diff edits={fix.edits} />
        <button type="button" class="primary" onClick={() => void pane.fix(item.key, 0)}>
          {sayPane(fix.kind === 'safe' ? 'mend' : 'mend-so', language)}
        </button>
      </>
    );
  return (
    <>
      <fieldset class="choices">
        <legend>{sayPane('choices', language)}</legend>
        {fixes.map(({ label }, index) => (
          <label key={label.fi}>
            <input
              type="radio"
              name={name}
              checked={index === chosen}
              onChange={() => choose(index)}
            />
            <span>{label[language]}</span>
          </label>
        ))}
      </fieldset>
      <Diff edits={fix.edits} />
      <button
        type="button"
        class="primary"
        onClick={() => void pane.fix(item.key, fixes.indexOf(fix))}
      >
        {sayPane('mend-so', language)}
      </button>
    </>
  );
}

function Accepting({ pane, item }: { readonly pane: Pane; readonly item: Item }) {
  const language = useLanguage();
  const [reason, write] = useState('');
  const [asked, ask] = useState(false);
  const id = useId();
  const round = pane.state().checked?.round;
  if (!round || item.finding.rule.startsWith('deviation-')) return null;
  const acceptance = acceptanceOf(round, item.finding);
  const sheet = round.tables.settings?.sheet.name ?? SHEETS.settings.title[round.language];
  const missing = asked && reason.trim() === '';
  return (
    <details>
      <summary tabIndex={0}>{sayPane('accept', language)}</summary>
      {acceptance.can ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() === '') ask(true);
            else void pane.accept(item.key, reason);
          }}
        >
          <label for={id}>{sayPane('reason', language)}</label>
          <input
            id={id}
            type="text"
            autocomplete="off"
            value={reason}
            aria-invalid={missing}
            aria-describedby={`${id}-hint`}
            onInput={(event) => write(event.currentTarget.value)}
          />
          <p class="quiet" id={`${id}-hint`} role={missing ? 'alert' : undefined}>
            {missing
              ? sayPane('reason-needed', language)
              : sayPane('accept-hint', language, { sheet })}
          </p>
          <button type="submit">{sayPane('accept', language)}</button>
        </form>
      ) : (
        <p class="quiet">
          {acceptance.because === 'no-sheet'
            ? sayPane('cannot-accept-sheet', language, { sheet })
            : sayPane('cannot-accept', language)}
        </p>
      )}
    </details>
  );
}
