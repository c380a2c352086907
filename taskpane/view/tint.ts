/** So many discussions have a colour of their own; more take them again, with their letters. */
const COLOURS = 8;

/** The class that tints what belongs to the discussion of this number in the sheet's order. */
export const colourClass = (index: number | null): string =>
  index === null || index < 0 ? '' : `tint-${index % COLOURS}`;
