/** Windows hands links of about 2,000 signs to the mail program; longer ones are cut or refused. */
export const LONGEST_MAILTO = 1900;

const LONGEST_SUBJECT = 120;

/**
 * A link that opens a message in a mail program, never longer than `LONGEST_MAILTO`.
 * @param instead the text where the whole text does not fit: that it is to be pasted
 */
export function mailtoWithin(
  to: readonly string[],
  subject: string,
  text: string,
  instead: string,
): string {
  const links = [
    mailtoOf(to, subject, text),
    mailtoOf(to, shortened(subject), instead),
    mailtoOf([], shortened(subject), instead),
  ];
  return links.find((link) => link.length <= LONGEST_MAILTO) ?? 'mailto:';
}

/** Half of a surrogate pair, which cannot be written in a link. */
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const encode = (text: string): string => encodeURIComponent(text.replace(HALF, '\uFFFD'));

/** RFC 6068: lines end with %0D%0A, and only the addresses' @ and commas stand as they are. */
function mailtoOf(to: readonly string[], subject: string, body: string): string {
  const addresses = to.map((address) => encode(address).replace('%40', '@')).join(',');
  const encodedBody = encode(body.replace(/\n/g, '\r\n'));
  return `mailto:${addresses}?subject=${encode(subject)}&body=${encodedBody}`;
}

/** A subject that fits in a link whatever its signs are. */
function shortened(subject: string): string {
  const signs = [...subject];
  return signs.length <= LONGEST_SUBJECT
    ? subject
    : `${signs.slice(0, LONGEST_SUBJECT - 1).join('')}…`;
}
