/** The time, ms since the page was asked for, when what was drawn is on the screen and the window listens again. */
export const whenDrawn = (): Promise<number> =>
  new Promise((resolve) =>
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
  );

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
