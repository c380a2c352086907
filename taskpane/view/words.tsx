import { createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import type { Severity } from '../../src/findings/finding.ts';
import type { Language } from '../../src/messages/language.ts';
import { sayPane } from '../../src/messages/pane.ts';
import { SEVERITY_WORDS } from '../../src/messages/severities.ts';
import type { Pane, PaneState } from '../pane.ts';

/** The language that is spoken. */
export const Speech = createContext<Language>('fi');
export const useLanguage = (): Language => useContext(Speech);

/** The pane's state, drawn anew when it changes, from the first moment on. */
export function usePane(pane: Pane): PaneState {
  const [state, setState] = useState(pane.state());
  useLayoutEffect(() => {
    setState(pane.state());
    return pane.subscribe(() => setState(pane.state()));
  }, [pane]);
  return state;
}

/** What is told apart by sign, word and colour. */
export type Kind = Severity | 'ok' | 'accepted';

/** A sign beside the word: never colour alone. U+FE0E asks for text where a font would draw a picture. */
export function Sign({ of }: { readonly of: Kind }) {
  const { sign } = SEVERITY_WORDS[of === 'accepted' ? 'ok' : of];
  return (
    <span class={`sign ${of}`} aria-hidden="true">
      {`${sign}\uFE0E`}
    </span>
  );
}

/** The word of one finding. */
export function kindWord(kind: Kind, language: Language): string {
  return kind === 'accepted' ? sayPane('accepted', language) : SEVERITY_WORDS[kind].word[language];
}

/** The word beside a number of findings. */
export function countWord(kind: Kind, language: Language): string {
  return kind === 'accepted' ? sayPane('accepted', language) : SEVERITY_WORDS[kind].count[language];
}
