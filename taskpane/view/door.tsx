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
  const [Room, again] = useLoaded(pane, load);
  if (!checked) return <NotChecked pane={pane} state={state} />;
  return Room ? <Room pane={pane} state={state} checked={checked} /> : <Loading onAgain={again} />;
}

/** The door to a screen that needs no round. */
export function OpenDoor(props: {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly load: () => Promise<ComponentType<Omit<RoomProps, 'checked'>>>;
}) {
  const { pane, state, load } = props;
  const [Screen, again] = useLoaded(pane, load);
  return Screen ? <Screen pane={pane} state={state} /> : <Loading onAgain={again} />;
}

/** What is loaded when somebody comes to it, null until then; and trying again when it did not come. */
export function useLoaded<Props>(
  pane: Pane,
  load: () => Promise<ComponentType<Props>>,
): [loaded: ComponentType<Props> | null, again: (() => void) | null] {
  const [loaded, take] = useState<ComponentType<Props> | null>(null);
  const [hasFailed, fail] = useState(false);
  const come = () => {
    load().then(
      (screen) => take(() => screen),
      (error: unknown) => {
        pane.tell(error);
        fail(true);
      },
    );
  };
  useEffect(come, [pane, load]);
  const again = () => {
    pane.dismiss();
    fail(false);
    come();
  };
  return [loaded, hasFailed ? again : null];
}

/** In the place of what is on its way, or the way to ask for it again. */
export function Loading({ onAgain }: { readonly onAgain: (() => void) | null }) {
  const language = useLanguage();
  return (
    <section class="empty">
      {onAgain ? (
        <button type="button" class="primary" onClick={onAgain}>
          {sayPane('try-again', language)}
        </button>
      ) : (
        <h2>{sayPane('working-loading', language)}</h2>
      )}
    </section>
  );
}
