import { sayInDocument } from '../messages/documents.ts';
import type { Invitation } from './invitation.ts';
import type { Notification } from './notification.ts';
import { plainTextOf } from './plain-text.ts';
import { textOf } from './said.ts';

/** An e-mail to be sent by hand. */
export interface Mail {
  /** Addresses: the ministry's mailboxes for a notification, those who are invited for an invitation. */
  readonly to: readonly string[];
  /** The same on one line, to paste in a mail program. */
  readonly recipients: string;
  readonly subject: string;
  /** Plain text, lines ended by \n. */
  readonly text: string;
  /**
   * A link that opens the message in a mail program, never longer than `LONGEST_MAILTO`. Where the text does not fit, the message
   * says that it is to be pasted. An invitation's has no recipients: they are not to see each other's addresses in a link.
   */
  readonly mailto: string;
}

/** Windows hands links of about 2,000 signs to the mail program; longer ones are cut or refused. */
export const LONGEST_MAILTO = 1900;

/** The notification or the invitation as an e-mail. */
export function mailOf(data: Notification | Invitation): Mail {
  const isNotification = data.kind === 'notification';
  const to = isNotification
    ? data.mailboxes.flatMap(({ mailbox }) => (typeof mailbox === 'string' ? [mailbox] : []))
    : data.recipients.map(({ email }) => email);
  const subject = sayInDocument(`mail-${data.kind}`, data.language, {
    theme: textOf(data.theme),
    diaryNumber: typeof data.diaryNumber === 'string' ? data.diaryNumber : '',
  });
  const text = plainTextOf(data);
  const addressed = isNotification ? to : [];
  const paste = sayInDocument('mail-paste', data.language);
  const links = [
    mailtoOf(addressed, subject, text),
    mailtoOf(addressed, shortened(subject), paste),
    mailtoOf([], shortened(subject), paste),
  ];
  const fits = links.find((link) => link.length <= LONGEST_MAILTO);
  return { to, recipients: to.join('; '), subject, text, mailto: fits ?? 'mailto:' };
}

/** RFC 6068: lines end with %0D%0A, and only the addresses' @ and commas stand as they are. */
function mailtoOf(to: readonly string[], subject: string, body: string): string {
  const addresses = to.map((address) => encodeURIComponent(address).replace('%40', '@')).join(',');
  const encodedBody = encodeURIComponent(body.replace(/\n/g, '\r\n'));
  return `mailto:${addresses}?subject=${encodeURIComponent(subject)}&body=${encodedBody}`;
}

const LONGEST_SUBJECT = 120;

/** A subject that fits in a link whatever its signs are. */
function shortened(subject: string): string {
  const signs = [...subject];
  return signs.length <= LONGEST_SUBJECT
    ? subject
    : `${signs.slice(0, LONGEST_SUBJECT - 1).join('')}…`;
}
