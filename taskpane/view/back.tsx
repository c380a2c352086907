import { useEffect, useRef } from 'preact/hooks';
import { sayPane } from '../../src/messages/pane.ts';
import { useLanguage } from './words.tsx';

/** The way back from a view that was opened over a screen; it takes the focus when it comes. */
export function Back({ onClose }: { readonly onClose: () => void }) {
  const language = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div class="actions">
      <button type="button" ref={button} onClick={onClose}>
        {sayPane('back', language)}
      </button>
    </div>
  );
}

/** When what was opened over a screen is closed, the focus comes back to where that was opened from. */
export function useFocusBack(
  screen: { readonly current: HTMLElement | null },
  opened: string | null,
  selectorOf: (opened: string) => string,
): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (opened === null && before.current !== null)
      screen.current?.querySelector<HTMLElement>(selectorOf(before.current))?.focus();
    before.current = opened;
  }, [opened]);
}
