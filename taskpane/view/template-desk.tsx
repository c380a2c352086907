import { useId, useRef, useState } from 'preact/hooks';
import type { DocumentKind } from '../../src/documents/kinds.ts';
import { sayPane } from '../../src/messages/pane.ts';
import { sayTemplateProblem, type TemplateProblem } from '../../src/messages/templates.ts';
import type { OwnTemplate } from '../documents/choice.ts';
import { kindName, kinds, lint, templateFile } from '../documents/engine.ts';
import type { Pane } from '../pane.ts';
import { useFocusLeft } from './focus-left.ts';
import { Sign, useLanguage } from './words.tsx';

/** The office's own template: taking the built-in one out to edit, giving one back, and what is wrong with it. */
export function TemplateDesk(props: {
  readonly pane: Pane;
  readonly template: OwnTemplate | null;
}) {
  const { pane, template } = props;
  const language = useLanguage();
  const [kind, choose] = useState<DocumentKind>(template?.kind ?? 'agenda');
  const [problems, setProblems] = useState<readonly TemplateProblem[] | null>(null);
  const id = useId();
  // From then on the user's own to open and close.
  const [isOpenAtFirst] = useState(template !== null);
  const desk = useRef<HTMLDetailsElement>(null);
  useFocusLeft(desk);

  const take = async (file: File | undefined) => {
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { problems: found, usable } = lint(bytes, kind);
    setProblems(found);
    if (usable) pane.chooseDocuments({ template: { kind, name: file.name, bytes } });
    pane.say((spoken) =>
      usable
        ? sayPane('template-in-use', spoken, { file: file.name, kind: kindName(kind, spoken) })
        : sayPane('template-refused', spoken, { file: file.name, count: found.length }),
    );
  };
  const giveOut = () =>
    void pane.run({ doing: 'writing' }, async () => {
      const file = templateFile(kind, language);
      const delivery = await pane.shell.deliver(file);
      pane.say((spoken) => sayPane(`delivered-${delivery}`, spoken, { file: file.name }));
    });

  return (
    <details class="template-desk" open={isOpenAtFirst} ref={desk}>
      <summary tabIndex={0}>{sayPane('own-template', language)}</summary>
      <p class="quiet">{sayPane('own-template-hint', language)}</p>
      <label class="field" for={`${id}-kind`}>
        {sayPane('documents-kind', language)}
      </label>
      <select
        id={`${id}-kind`}
        value={kind}
        onChange={(event) => {
          choose(event.currentTarget.value as DocumentKind);
          setProblems(null);
        }}
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {kindName(one, language)}
          </option>
        ))}
      </select>
      <div class="choice-row">
        <button type="button" onClick={giveOut}>
          {sayPane('template-out', language)}
        </button>
      </div>
      <label class="field" for={`${id}-file`}>
        {sayPane('template-in', language)}
      </label>
      <input
        id={`${id}-file`}
        type="file"
        accept=".docx,.dotx"
        onChange={(event) => {
          const input = event.currentTarget;
          void take(input.files?.[0]).finally(() => {
            // The same file can be given again after it was mended.
            input.value = '';
          });
        }}
      />
      {template && (
        <p>
          <Sign of="ok" />
          {sayPane('template-in-use', language, {
            file: template.name,
            kind: kindName(template.kind, language),
          })}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              setProblems(null);
              pane.chooseDocuments({ template: null });
            }}
          >
            {sayPane('template-off', language)}
          </button>
        </p>
      )}
      {problems && problems.length > 0 && (
        <ul class="template-problems">
          {problems.map((problem) => {
            const said = sayTemplateProblem(problem, language);
            return <li key={said}>{said}</li>;
          })}
        </ul>
      )}
    </details>
  );
}
