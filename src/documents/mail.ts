import { sayInDocument } from '../messages/documents.ts';
import { mailtoWithin } from '../messages/mailto.ts';
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
  const mailto = mailtoWithin(addressed, subject, text, paste);
  return { to, recipients: to.join('; '), subject, text, mailto };
}
