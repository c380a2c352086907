/** The time, ms since the page was asked for, when what was drawn is on the screen and the window listens again. */
export const whenDrawn = (): Promise<number> =>
  new Promise((resolve) =>
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
  );

/** The word that the page is ready, in its console: the bench need not ask, which would be work for the page. */
export const READY = 'The list is drawn';

/** Tells the bench when the first frame with the list is on the screen and the window listens again. */
export function tellWhenListed(): void {
  const look = () => {
    if (!told.rows?.()) requestAnimationFrame(look);
    else
      setTimeout(() => {
        told.ready = performance.now();
        console.log(READY);
      });
  };
  requestAnimationFrame(look);
}

/** What a page tells the bench. */
export interface Told {
  /** When the findings could be used for the first time. */
  ready?: number;
  rows?: () => number;
  speak?: (language: 'fi' | 'sv') => Promise<number>;
  filter?: () => Promise<number>;
}

export const told: Told = {};
(globalThis as { told?: Told }).told = told;

/** How long something takes until it is drawn, ms. */
export async function timed(act: () => void): Promise<number> {
  const from = performance.now();
  act();
  return (await whenDrawn()) - from;
}

/** What the page was given, as JSON in an element of its own. */
export const given = (): unknown => JSON.parse(document.getElementById('given')?.textContent ?? '');
