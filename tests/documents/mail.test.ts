import { describe, expect, it } from 'vitest';
import { type DocumentData, documentOf } from '../../src/documents/document.ts';
import type { Invitation } from '../../src/documents/invitation.ts';
import { type Mail, mailOf } from '../../src/documents/mail.ts';
import type { Notification } from '../../src/documents/notification.ts';
import type { Language } from '../../src/messages/language.ts';
import { LONGEST_MAILTO } from '../../src/messages/mailto.ts';
import { HOSTILE } from './hostile.ts';
import { COMPLETE, type RoundSketch, roundOf } from './rounds.ts';

const mail = (
  sketch: RoundSketch,
  kind: 'notification' | 'invitation',
  language: Language = 'fi',
): Mail => {
  const data: DocumentData = documentOf(roundOf(sketch), { kind, language, discussion: 'k1' });
  return mailOf(data as Notification | Invitation);
};

/** A link as the mail program reads it. */
const read = (mailto: string) => {
  const url = new URL(mailto);
  return {
    to: decodeURIComponent(url.pathname),
    subject: url.searchParams.get('subject'),
    body: url.searchParams.get('body'),
  };
};

describe('the notification as an e-mail', () => {
  it('goes to both mailboxes with the diary number, and says all that is asked', () => {
    const { to, recipients, subject, text } = mail(COMPLETE, 'notification');
    expect(to).toEqual(['kirjaamo.tem@gov.fi', 'aluekehitys.tem@gov.fi']);
    expect(recipients).toBe('kirjaamo.tem@gov.fi; aluekehitys.tem@gov.fi');
    expect(subject).toBe(
      'Ilmoitus aluekehittämiskeskustelusta, VN/19632/2025: Vihreän siirtymän investoinnit ja alueiden elinvoima',
    );
    for (const word of [
      'Diaarinumero: VN/19632/2025',
      'Teema\nVihreän siirtymän',
      'Kuvaus\nPuhtaan energian',
      '1. Miten luvitus',
      '- Uusimaa, Ulla Uusi, ulla.uusi@example.fi, +358 40 000 0000',
      'ti\u00A020.1.2026 klo\u00A09–11',
      'Toivottu ajankohta\nti\u00A017.3.2026 klo\u00A09–11',
    ])
      expect(text).toContain(word);
  });

  it('opens in a mail program, the text to be pasted when it is long', () => {
    const { mailto } = mail(COMPLETE, 'notification', 'sv');
    expect(mailto.length).toBeLessThanOrEqual(LONGEST_MAILTO);
    expect(read(mailto)).toEqual({
      to: 'kirjaamo.tem@gov.fi,aluekehitys.tem@gov.fi',
      subject:
        'Anmälan om regionutvecklingsdiskussion, VN/19632/2025: Investeringar i den gröna omställningen och regionernas livskraft',
      body: 'Klistra in meddelandets text här.',
    });
  });

  it('says the whole text in the link when it fits, its lines ended as mail ends them', () => {
    const short = mail(
      {
        discussions: [{ id: 'K1', theme: 'Vesi', description: 'Lyhyt.', questions: 'Miksi?' }],
        regions: [{ discussion: 'K1', region: 'Kainuu' }],
      },
      'notification',
    );
    const { body } = read(short.mailto);
    expect(body).toBe(short.text.replace(/\n/g, '\r\n'));
    expect(short.text).toMatch(/^Luonnos – täydennettävä ennen lähettämistä:\n- /);
  });
});

describe('the invitation as an e-mail', () => {
  it('has its recipients on a line to paste, and never in the link', () => {
    const { to, recipients, mailto, text } = mail(COMPLETE, 'invitation');
    expect(to).toHaveLength(14);
    expect(recipients.split('; ')).toEqual(to);
    expect(read(mailto).to).toBe('');
    expect(decodeURIComponent(mailto)).not.toContain('example.fi');
    expect(text).toContain('https://teams.microsoft.com/l/meetup-join/');
  });
});

it('whatever the cells hold, the links are short and well-formed', () => {
  for (const kind of ['notification', 'invitation'] as const) {
    const { mailto, subject } = mail(HOSTILE, kind);
    expect(mailto.length).toBeLessThanOrEqual(LONGEST_MAILTO);
    expect(mailto).toMatch(/^mailto:[A-Za-z0-9@.,%_+-]*\?[A-Za-z0-9._~!'()*%&=-]*$/);
    expect(subject).not.toMatch(/[\r\n]/);
  }
  const emoji = {
    ...COMPLETE,
    discussions: COMPLETE.discussions.map((one) => ({ ...one, theme: '👩‍👩‍👧‍👦'.repeat(500) })),
    settings: Array.from({ length: 30 }, (_, index) => ({
      key: 'Postilaatikko',
      value: `hyvin.pitka.laatikko.numero.${index}@example.fi`,
    })),
  };
  expect(mail(emoji, 'notification').mailto.length).toBeLessThanOrEqual(LONGEST_MAILTO);
});
