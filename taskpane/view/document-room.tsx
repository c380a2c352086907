import { useMemo, useRef, useState } from 'preact/hooks';
import type { DocumentKind } from '../../src/documents/kinds.ts';
import { LANGUAGES, type Language } from '../../src/messages/language.ts';
import { LANGUAGE_NAMES, sayPane } from '../../src/messages/pane.ts';
import type { Round } from '../../src/rounds/round.ts';
import type { DocumentChoice } from '../documents/choice.ts';
import { kindName, kinds, type ListedDocument, list, missing } from '../documents/engine.ts';
import { makeDocuments } from '../documents/make.ts';
import { useFocusBack } from './back.tsx';
import { DocumentPreview } from './document-preview.tsx';
import type { RoomProps } from './door.tsx';
import { FirstOf } from './first-of.tsx';
import { TemplateDesk } from './template-desk.tsx';
import { Sign, useLanguage } from './words.tsx';

/** Which documents, for which discussions, in which languages; what they lack; how they read; and making them. */
export function DocumentRoom({ pane, state, checked: { round } }: RoomProps) {
  const language = useLanguage();
  const { documents: choice } = state;
  const choose = (change: Partial<DocumentChoice>) => pane.chooseDocuments(change);
  const listed = useMemo(() => list(round, choice), [round, choice]);
  const [shown, show] = useState<string | null>(null);
  const keys = [...round.discussionsByKey.keys()];
  const chosen = new Set(choice.discussions ?? keys);
  const open = listed.find(({ name }) => name === shown);
  const room = useRef<HTMLDivElement>(null);
  useFocusBack(room, shown, (was) => `[data-document="${CSS.escape(was)}"]`);
  if (open)
    return <DocumentPreview pane={pane} round={round} document={open} onClose={() => show(null)} />;
  if (keys.length === 0)
    return (
      <section class="empty">
        <h2>{sayPane('no-discussions', language)}</h2>
        <p>{sayPane('documents-need-id', language)}</p>
      </section>
    );
  return (
    <div class="documents" ref={room}>
      <fieldset>
        <legend>{sayPane('documents-kind', language)}</legend>
        <div class="choice-row">
          {kinds.map((kind) => (
            <Check
              key={kind}
              label={kindName(kind, language)}
              checked={choice.kinds.includes(kind)}
              onChange={(on) => choose({ kinds: toggled(choice.kinds, kind, on) })}
            />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{sayPane('documents-for', language)}</legend>
        <FirstOf
          all={keys}
          draw={(key) => {
            const discussion = round.discussionsByKey.get(key);
            return (
              <Check
                key={key}
                label={`${discussion?.id.text ?? key} · ${discussion?.theme.text || sayPane('no-theme', language)}`}
                checked={chosen.has(key)}
                onChange={(on) => {
                  const next = keys.filter((one) => (one === key ? on : chosen.has(one)));
                  choose({ discussions: next.length === keys.length ? null : next });
                }}
              />
            );
          }}
        />
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
          <button type="button" class="primary" onClick={() => void makeDocuments(pane, listed)}>
            {listed.length === 1
              ? sayPane('documents-make-one', language)
              : sayPane('documents-make', language, { count: listed.length })}
          </button>
          <FirstOf
            all={listed}
            list="document-list"
            draw={(document) => (
              <Listed
                key={document.name}
                round={round}
                document={document}
                onShow={() => show(document.name)}
              />
            )}
          />
        </section>
      )}
      <TemplateDesk pane={pane} template={choice.template} />
    </div>
  );
}

function Listed(props: {
  readonly round: Round;
  readonly document: ListedDocument;
  readonly onShow: () => void;
}) {
  const { round, document, onShow } = props;
  const language = useLanguage();
  const lacks = useMemo(() => missing(round, document), [round, document]);
  const isComplete = lacks.length === 0;
  return (
    <li>
      <span class="document-state">
        <Sign of={isComplete ? 'ok' : 'todo'} />
        {sayPane(isComplete ? 'document-complete' : 'document-draft', language)}
      </span>
      <button type="button" class="link" data-document={document.name} onClick={onShow}>
        {document.name}
      </button>
      {!isComplete && (
        <span class="quiet">
          {sayPane('document-lacks', language)}{' '}
          <span lang={document.request.language}>{lacks.join('; ')}</span>
        </span>
      )}
    </li>
  );
}

function toggled<One extends DocumentKind | Language>(
  chosen: readonly One[],
  one: One,
  on: boolean,
): readonly One[] {
  return on ? [...chosen, one] : chosen.filter((other) => other !== one);
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
