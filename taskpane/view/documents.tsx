import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DocumentKind } from '../../src/documents/kinds.ts';
import { LANGUAGES, type Language } from '../../src/messages/language.ts';
import { LANGUAGE_NAMES, sayPane } from '../../src/messages/pane.ts';
import type { Round } from '../../src/rounds/round.ts';
import type { DocumentChoice } from '../documents/choice.ts';
import { copyRichText } from '../documents/copy.ts';
import type { ListedDocument } from '../documents/engine.ts';
import { makeDocuments } from '../documents/make.ts';
import type { Part } from '../documents/reading.ts';
import type { Pane, PaneState } from '../pane.ts';
import { DocumentText } from './document-text.tsx';
import { Sign, useLanguage } from './words.tsx';

type Engine = typeof import('../documents/engine.ts');

/** Which documents, for which discussions, in which languages; what they lack; how they read; and making them. */
export function DocumentsScreen({
  pane,
  state,
}: {
  readonly pane: Pane;
  readonly state: PaneState;
}) {
  const language = useLanguage();
  const [engine, setEngine] = useState<Engine | null>(null);
  useEffect(() => {
    import('../documents/engine.ts').then(setEngine, (error: unknown) => pane.tell(error));
  }, [pane]);
  const round = state.checked?.round;
  if (!round || !engine)
    return (
      <section class="empty">
        <h2>{sayPane(round ? 'working-loading' : 'not-checked', language)}</h2>
        {!round && (
          <button type="button" class="primary" onClick={() => void pane.check()}>
            {sayPane('check', language)}
          </button>
        )}
      </section>
    );
  if (round.discussionsByKey.size === 0)
    return (
      <section class="empty">
        <h2>{sayPane('no-discussions', language)}</h2>
        <p>{sayPane('documents-need-id', language)}</p>
      </section>
    );
  return <Documents pane={pane} state={state} round={round} engine={engine} />;
}

function Documents(props: {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly round: Round;
  readonly engine: Engine;
}) {
  const { pane, state, round, engine } = props;
  const language = useLanguage();
  const { documents: choice } = state;
  const choose = (change: Partial<DocumentChoice>) => pane.chooseDocuments(change);
  const listed = useMemo(() => engine.list(round, choice), [engine, round, choice]);
  const [shown, show] = useState<ListedDocument | null>(null);
  const keys = [...round.discussionsByKey.keys()];
  const chosen = choice.discussions ?? keys;
  if (shown && listed.includes(shown))
    return (
      <Preview
        pane={pane}
        document={shown}
        parts={engine.preview(round, shown)}
        onMake={() => void makeDocuments(pane, engine, [shown])}
        onClose={() => show(null)}
      />
    );
  return (
    <div class="documents">
      <fieldset>
        <legend>{sayPane('documents-kind', language)}</legend>
        <div class="choice-row">
          {engine.kinds.map((kind) => (
            <Check
              key={kind}
              label={engine.kindName(kind, language)}
              checked={choice.kinds.includes(kind)}
              onChange={(on) => choose({ kinds: toggled(choice.kinds, kind, on) })}
            />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{sayPane('documents-for', language)}</legend>
        {keys.map((key) => {
          const discussion = round.discussionsByKey.get(key);
          return (
            <Check
              key={key}
              label={`${discussion?.id.text ?? key} · ${discussion?.theme.text || sayPane('no-theme', language)}`}
              checked={chosen.includes(key)}
              onChange={(on) => {
                const next = keys.filter((one) => (one === key ? on : chosen.includes(one)));
                choose({ discussions: next.length === keys.length ? null : next });
              }}
            />
          );
        })}
      </fieldset>
      <fieldset>
        <legend>{sayPane('documents-language', language)}</legend>
        <div class="choice-row">
          <Check
            label={sayPane('documents-language-needed', language)}
            checked={choice.languages === null}
            onChange={(on) => choose({ languages: on ? null : [round.language] })}
          />
          {LANGUAGES.map((one) => (
            <Check
              key={one}
              label={LANGUAGE_NAMES[one]}
              lang={one}
              checked={choice.languages?.includes(one) ?? false}
              onChange={(on) => {
                const next = toggled<Language>(choice.languages ?? [], one, on);
                choose({ languages: next.length === 0 ? null : next });
              }}
            />
          ))}
        </div>
      </fieldset>
      {listed.length === 0 ? (
        <p class="quiet">{sayPane('documents-none', language)}</p>
      ) : (
        <section aria-label={sayPane('documents-list', language)}>
          <button
            type="button"
            class="primary"
            onClick={() => void makeDocuments(pane, engine, listed)}
          >
            {listed.length === 1
              ? sayPane('documents-make-one', language)
              : sayPane('documents-make', language, { count: listed.length })}
          </button>
          <ul class="document-list">
            {listed.map((document) => (
              <li key={document.name}>
                <span class="document-state">
                  <Sign of={document.missing.length === 0 ? 'ok' : 'todo'} />
                  {sayPane(
                    document.missing.length === 0 ? 'document-complete' : 'document-draft',
                    language,
                  )}
                </span>
                <button
                  type="button"
                  class="link"
                  data-document={document.name}
                  onClick={() => show(document)}
                >
                  {document.name}
                </button>
                {document.missing.length > 0 && (
                  <span class="quiet" lang={document.request.language}>
                    {document.missing.join(', ')}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function toggled<One extends DocumentKind | Language>(
  list: readonly One[],
  one: One,
  on: boolean,
): readonly One[] {
  return on ? [...list, one] : list.filter((other) => other !== one);
}

function Check(props: {
  readonly label: string;
  readonly checked: boolean;
  readonly lang?: string;
  readonly onChange: (checked: boolean) => void;
}) {
  const { label, checked, lang, onChange } = props;
  return (
    <label class="check" lang={lang}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

function Preview(props: {
  readonly pane: Pane;
  readonly document: ListedDocument;
  readonly parts: readonly Part[];
  readonly onMake: () => void;
  readonly onClose: () => void;
}) {
  const { pane, document, parts, onMake, onClose } = props;
  const language = useLanguage();
  const back = useRef<HTMLButtonElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const copy = () => {
    const isCopied = text.current !== null && copyRichText(text.current);
    pane.say((spoken) => sayPane(isCopied ? 'copied' : 'copy-refused', spoken));
  };
  useEffect(() => back.current?.focus(), []);
  return (
    <section class="preview" aria-label={sayPane('preview-of', language, { file: document.name })}>
      <div class="actions">
        <button type="button" ref={back} onClick={onClose}>
          {sayPane('back', language)}
        </button>
        <button type="button" class="primary" onClick={onMake}>
          {sayPane('documents-make-one', language)}
        </button>
        <button type="button" onClick={copy}>
          {sayPane('copy', language)}
        </button>
      </div>
      <p class="quiet">{sayPane('preview-hint', language)}</p>
      <div ref={text}>
        <DocumentText parts={parts} language={document.request.language} />
      </div>
    </section>
  );
}
