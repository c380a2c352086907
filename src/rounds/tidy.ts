/** Spaces at the ends of lines, double spaces, other kinds of space, and signs that nobody sees. */
const UNTIDY =
  /^ | $| {2}| [\r\n]|[\r\n] |[\u0000-\u0009\u000B\u000C\u000E-\u001F\u007F-\u00A0\u00AD\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF\uFFFE\uFFFF]/;

/** A joiner inside an emoji is part of it and stays; anywhere else it is a sign that nobody sees. */
const STRAY_JOINER =
  /\u200D(?!\p{Extended_Pictographic})|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D/gu;

/**
 * The text without untidiness: no spaces at the ends of lines, no double, no-break or other odd spaces,
 * no soft hyphens, zero-width or control characters. Line breaks stay as they are.
 */
export function tidyText(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(/[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\t\u000B\u000C\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(STRAY_JOINER, '')
    .replace(
      /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
      '',
    )
    .replace(/ {2,}/g, ' ')
    .replace(/ *(\r?\n|\r) */g, '$1')
    .replace(/^ | $/g, '');
}
