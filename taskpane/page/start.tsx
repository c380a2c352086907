import { render } from 'preact';
import '../view/tokens.css';
import '../view/pane.css';
import './page.css';
import { createPage, type Desk, type Page, type Surroundings } from './page.ts';
import { PageView } from './page-view.tsx';

/** Draws the browser page in an element and gives it back. */
export function startPage(desk: Desk, surroundings: Surroundings, element: HTMLElement): Page {
  const page = createPage(desk, surroundings);
  render(<PageView page={page} />, element);
  return page;
}
