/** U+0085 ends a line and is a kind of space here. */
const SIGNS =
  '\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFFE\\uFFFF';

/** Signs that nobody sees: control characters, soft hyphens, and marks of width, direction and joining. No spaces. */
export const UNSEEN = new RegExp(`[${SIGNS}]`, 'g');

/** Anything but spaces and signs that nobody sees. */
export const VISIBLE = new RegExp(`[^\\s\\u0085${SIGNS}]`);
