import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Whoever pressed a button that went away with what it did stands at the first button that is left around it. */
export function useFocusLeft(around: { readonly current: HTMLElement | null }): void {
  const pressed = useRef<Element | null>(null);
  useEffect(() => {
    const press = ({ target }: Event) => {
      pressed.current = (target as Element).closest('button');
    };
    const { current } = around;
    // Before the button's own work, which may be drawn by the time the event has come up here.
    current?.addEventListener('click', press, true);
    return () => current?.removeEventListener('click', press, true);
  });
  useLayoutEffect(() => {
    if (!pressed.current || pressed.current.isConnected) return;
    pressed.current = null;
    if (document.activeElement === document.body) around.current?.querySelector('button')?.focus();
  });
}
