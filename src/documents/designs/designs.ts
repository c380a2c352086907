import type { DocumentKind } from '../kinds.ts';
import { AGENDA } from './agenda.ts';
import { COVER } from './cover.ts';
import type { Design } from './design.ts';
import { INVITATION } from './invitation.ts';
import { MEMO } from './memo.ts';
import { NOTIFICATION } from './notification.ts';
import { PARTICIPANTS } from './participants.ts';

/** The built-in design of each kind of document. */
export const DESIGNS: { readonly [kind in DocumentKind]: Design } = {
  notification: NOTIFICATION,
  agenda: AGENDA,
  invitation: INVITATION,
  participants: PARTICIPANTS,
  memo: MEMO,
  cover: COVER,
};
