/** Chance that can be repeated: the same seed gives the same choices. */
export interface Random {
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  /** True so often, 0–1. */
  chance(often: number): boolean;
  oneOf<T>(things: readonly T[]): T;
  /** As `oneOf`, by the weights beside the things. */
  weighed<T>(things: readonly (readonly [weight: number, thing: T])[]): T;
}

/** Mulberry32: 32 bits of state, even enough for choices. */
export function randomFrom(seed: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(fraction() * end);
  const oneOf = <T>(things: readonly T[]): T => {
    if (things.length === 0) throw new RangeError('Nothing to choose from');
    return things[below(things.length)] as T;
  };
  return {
    below,
    chance: (often) => fraction() < often,
    oneOf,
    weighed<T>(things: readonly (readonly [number, T])[]): T {
      let left = fraction() * things.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, thing] of things) {
        left -= weight;
        if (left < 0) return thing;
      }
      return oneOf(things)[1];
    },
  };
}
