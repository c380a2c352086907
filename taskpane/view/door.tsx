import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Checked } from '../../src/check.ts';
import { sayPane } from '../../src/messages/pane.ts';
import type { Pane, PaneState } from '../pane.ts';
import { NotChecked } from './findings.tsx';
import { useLanguage } from './words.tsx';

/** A screen that shows a round that was read. */
export interface RoomProps {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly checked: Checked;
}

/** The door to a screen: its code is loaded when somebody comes to it, and before a check there is nothing to show. */
export function Door(props: {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly load: () => Promise<ComponentType<RoomProps>>;
}) {
  const { pane, state, load } = props;
  const language = useLanguage();
  const [Room, open] = useState<ComponentType<RoomProps> | null>(null);
  useEffect(() => {
    load().then(
      (room) => open(() => room),
      (error: unknown) => pane.tell(error),
    );
  }, [pane, load]);
  const { checked } = state;
  if (Room && checked) return <Room pane={pane} state={state} checked={checked} />;
  if (!checked) return <NotChecked pane={pane} state={state} />;
  return (
    <section class="empty">
      <h2>{sayPane('working-loading', language)}</h2>
    </section>
  );
}
