import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { sayPane } from '../../src/messages/pane.ts';
import { useLanguage } from './words.tsx';

/** So many of a long list are drawn at first, and so many more when asked. */
export const DRAWN = 50;

/** The first of many things, and a button for more of them. `list` is the class of the list that they are items of. */
export function FirstOf<One>(props: {
  readonly all: readonly One[];
  readonly draw: (one: One) => ComponentChild;
  readonly list?: string;
}) {
  const { all, draw, list } = props;
  const language = useLanguage();
  const [most, setMost] = useState(DRAWN);
  const drawn = all.slice(0, most).map(draw);
  return (
    <>
      {list ? <ul class={list}>{drawn}</ul> : drawn}
      {all.length > most && (
        <button type="button" class="more" onClick={() => setMost(most + DRAWN)}>
          {sayPane('show-more', language, { count: all.length - most })}
        </button>
      )}
    </>
  );
}
