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
