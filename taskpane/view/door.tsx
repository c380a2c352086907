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

/** A work that is done with the round as a whole. */
export interface RoundWorkProps extends Omit<RoomProps, 'state'> {
  readonly onClose: () => void;
}

/** The door to a screen that shows a round: before a check there is nothing to show. */
export function Door(props: {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly load: () => Promise<ComponentType<RoomProps>>;
}) {
  const { pane, state, load } = props;
  const { checked } = state;
  const Room = useLoaded(pane, load);
  if (!checked) return <NotChecked pane={pane} state={state} />;
  return Room ? <Room pane={pane} state={state} checked={checked} /> : <Loading />;
}

/** The door to a screen that needs no round. */
export function OpenDoor(props: {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly load: () => Promise<ComponentType<Omit<RoomProps, 'checked'>>>;
}) {
  const { pane, state, load } = props;
  const Screen = useLoaded(pane, load);
  return Screen ? <Screen pane={pane} state={state} /> : <Loading />;
}

/** What is loaded when somebody comes to it; null until then. */
export function useLoaded<Props>(
  pane: Pane,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> | null {
  const [loaded, take] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    load().then(
      (screen) => take(() => screen),
      (error: unknown) => pane.tell(error),
    );
  }, [pane, load]);
  return loaded;
}

function Loading() {
  return (
    <section class="empty">
      <h2>{sayPane('working-loading', useLanguage())}</h2>
    </section>
  );
}
