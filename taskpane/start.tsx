import { render } from 'preact';
import './view/tokens.css';
import './view/pane.css';
import type { Host } from '../src/hosts/host.ts';
import { createPane, type Pane } from './pane.ts';
import type { Shell } from './shell.ts';
import { PaneView } from './view/app.tsx';

/**
 * Draws the pane in an element of a host's page and gives it back, for what only the host knows: `check` when it is
 * ready, `recheck` after the user's own edits, `markStale` after somebody else's.
 */
export function startPane(host: Host, shell: Shell, element: HTMLElement): Pane {
  const pane = createPane(host, shell);
  document.documentElement.dataset.host = shell.place;
  const speak = () => {
    document.documentElement.lang = pane.state().language;
  };
  speak();
  pane.subscribe(speak);
  render(<PaneView pane={pane} />, element);
  return pane;
}
