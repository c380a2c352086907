import { useEffect, useRef } from 'preact/hooks';
import { sayPane } from '../../src/messages/pane.ts';
import type { Round } from '../../src/rounds/round.ts';
import { copyRichText } from '../documents/copy.ts';
import { type ListedDocument, mail, preview } from '../documents/engine.ts';
import { makeDocuments } from '../documents/make.ts';
import type { Pane } from '../pane.ts';
import { DocumentText } from './document-text.tsx';
import { useLanguage } from './words.tsx';

/** A document as it reads before it is made, and the ways in which it can go out. */
export function DocumentPreview(props: {
  readonly pane: Pane;
  readonly round: Round;
  readonly document: ListedDocument;
  readonly onClose: () => void;
}) {
  const { pane, round, document, onClose } = props;
  const language = useLanguage();
  const back = useRef<HTMLButtonElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const recipients = useRef<HTMLSpanElement>(null);
  useEffect(() => back.current?.focus(), []);
  const copy = (element: HTMLElement | null) => {
    const isCopied = element !== null && copyRichText(element);
    pane.say((spoken) => sayPane(isCopied ? 'copied' : 'copy-refused', spoken));
  };
  const letter = mail(round, document);
  return (
    <section class="preview" aria-label={sayPane('preview-of', language, { file: document.name })}>
      <div class="actions">
        <button type="button" ref={back} onClick={onClose}>
          {sayPane('back', language)}
        </button>
        <button type="button" class="primary" onClick={() => void makeDocuments(pane, [document])}>
          {sayPane('documents-make-one', language)}
        </button>
        <button type="button" onClick={() => copy(text.current)}>
          {sayPane('copy', language)}
        </button>
      </div>
      {letter && (
        <div class="mail">
          <a href={letter.mailto} target="_blank" rel="noreferrer">
            {sayPane('open-mail', language)}
          </a>
          {letter.recipients !== '' && (
            <>
              <span class="recipients" ref={recipients}>
                {letter.recipients}
              </span>
              <button type="button" class="small" onClick={() => copy(recipients.current)}>
                {sayPane('copy-recipients', language)}
              </button>
            </>
          )}
        </div>
      )}
      <p class="quiet">{sayPane('preview-hint', language)}</p>
      <div ref={text}>
        <DocumentText
          parts={preview(round, document, pane.state().documents.template)}
          language={document.request.language}
        />
      </div>
    </section>
  );
}
