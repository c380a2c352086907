import { useId } from 'preact/hooks';
import { LANGUAGES } from '../../src/messages/language.ts';
import { LANGUAGE_NAMES, sayPane } from '../../src/messages/pane.ts';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import { RULES } from '../../src/rules/index.ts';
import type { Pane, PaneState } from '../pane.ts';
import { useLanguage } from './words.tsx';

/** Language, day of checking, colours, what can be done to the workbook as a whole, and what this is. */
export function SettingsScreen({
  pane,
  state,
}: {
  readonly pane: Pane;
  readonly state: PaneState;
}) {
  const language = useLanguage();
  const id = useId();
  const { shell } = pane;
  return (
    <div class="settings">
      <section>
        <fieldset class="languages">
          <legend>{sayPane('language', language)}</legend>
          {LANGUAGES.map((one) => (
            <label key={one} lang={one}>
              <input
                type="radio"
                name={`${id}-language`}
                checked={one === language}
                onChange={() => pane.speak(one)}
              />
              <span>{LANGUAGE_NAMES[one]}</span>
            </label>
          ))}
        </fieldset>
      </section>
      <section>
        <label class="field" for={`${id}-day`}>
          {sayPane('day-of-check', language)}
        </label>
        <span class="row">
          <input
            id={`${id}-day`}
            type="date"
            value={state.day}
            required
            aria-describedby={`${id}-day-hint`}
            onChange={(event) => {
              const { value } = event.currentTarget;
              if (/^\d{4}-\d{2}-\d{2}$/.test(value)) void pane.chooseDay(value);
            }}
          />
          {state.chosenDay !== null && (
            <button type="button" onClick={() => void pane.chooseDay(null)}>
              {sayPane('back-to-today', language)}
            </button>
          )}
        </span>
        <p class="quiet" id={`${id}-day-hint`}>
          {sayPane('day-of-check-hint', language)}
        </p>
      </section>
      <section>
        <label class="check">
          <input
            type="checkbox"
            checked={state.colours}
            aria-describedby={`${id}-colours-hint`}
            onChange={(event) => void pane.colour(event.currentTarget.checked)}
          />
          <span>{sayPane('colours', language)}</span>
        </label>
        <p class="quiet" id={`${id}-colours-hint`}>
          {sayPane('colours-hint', language)}
        </p>
      </section>
      <section aria-labelledby={`${id}-tools`}>
        <h2 id={`${id}-tools`}>{sayPane('tools', language)}</h2>
        <button
          type="button"
          disabled={!state.checked}
          aria-describedby={`${id}-page-hint`}
          onClick={() => void pane.saveReport()}
        >
          {sayPane('report-html', language)}
        </button>
        <p class="quiet" id={`${id}-page-hint`}>
          {sayPane('report-html-hint', language)}
        </p>
        {shell.putSheet && (
          <>
            <button
              type="button"
              disabled={!state.checked}
              aria-describedby={`${id}-report-hint`}
              onClick={() => void pane.writeReport()}
            >
              {sayPane('report-sheet', language)}
            </button>
            <p class="quiet" id={`${id}-report-hint`}>
              {sayPane('report-sheet-hint', language)}
            </p>
          </>
        )}
        {shell.clean && (
          <p>
            <button type="button" onClick={() => void pane.clean()}>
              {sayPane('clean', language)}
            </button>
          </p>
        )}
      </section>
      <section aria-labelledby={`${id}-keys`}>
        <h2 id={`${id}-keys`}>{sayPane('keys', language)}</h2>
        <dl class="keys">
          <Key names={['F8', 'Shift+F8']} does={sayPane('key-next', language)} />
          <Key names={['↑', '↓', '→', '←']} does={sayPane('key-list', language)} />
          <Key names={['Enter']} does={sayPane('key-open', language)} />
          {shell.place === 'browser' && (
            <>
              <Key names={['F2']} does={sayPane('key-edit', language)} />
              <Key names={['Ctrl+Z', 'Ctrl+Y']} does={sayPane('key-undo', language)} />
              <Key names={['Ctrl+S']} does={sayPane('key-save', language)} />
            </>
          )}
        </dl>
      </section>
      <section aria-labelledby={`${id}-privacy`}>
        <h2 id={`${id}-privacy`}>{sayPane('privacy', language)}</h2>
        <p>{sayPane('privacy-text', language)}</p>
      </section>
      <section aria-labelledby={`${id}-about`}>
        <h2 id={`${id}-about`}>{sayPane('about', language)}</h2>
        <p>
          {sayPane('about-text', language, {
            year: state.checked?.round.settings.year ?? ROUND_2026.year,
            rules: RULES.length,
          })}
        </p>
        <p class="quiet">{sayPane('version', language, { version: shell.version })}</p>
      </section>
    </div>
  );
}

function Key({ names, does }: { readonly names: readonly string[]; readonly does: string }) {
  return (
    <div>
      <dt>
        {names.map((name) => (
          <kbd key={name}>{name}</kbd>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}
