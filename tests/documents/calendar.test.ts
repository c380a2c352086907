import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/documents/calendar.ts';
import { type Invitation, invitationOf } from '../../src/documents/invitation.ts';
import { LANGUAGES } from '../../src/messages/language.ts';
import { parseRound, type Round } from '../../src/rounds/round.ts';
import { COMPLETE, roundOf, TODAY, UNFINISHED } from './rounds.ts';

const invitation = (round: Round, key = 'k1', language: 'fi' | 'sv' | 'en' = 'fi'): Invitation => {
  const discussion = round.discussionsByKey.get(key);
  if (!discussion) throw new Error(`No ${key}`);
  return invitationOf(round, discussion, language);
};

/** The event as a parser that is not ours reads it. */
function readEvent(text: string | null) {
  if (text === null) throw new Error('No calendar');
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error('No event');
  const event = new ICAL.Event(component);
  return {
    calendar,
    component,
    event,
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
  };
}

describe('the calendar file', () => {
  it('is read back with the time in Helsinki, before and after summer time begins', () => {
    const at = (confirmed: string) =>
      readEvent(
        calendarOf(
          invitation(
            roundOf({
              ...COMPLETE,
              discussions: COMPLETE.discussions.map((one) => ({
                ...one,
                confirmed,
                reason: 'sovittu',
              })),
            }),
          ),
        ),
      );
    expect(at('ti 17.3.2026 klo 9–11').start).toBe('2026-03-17T07:00:00.000Z');
    expect(at('ti 17.3.2026 klo 9–11').end).toBe('2026-03-17T09:00:00.000Z');
    expect(at('ke 18.3.2026 klo 14.30–16').start).toBe('2026-03-18T12:30:00.000Z');
    expect(at('ti 31.3.2026 klo 9–11').start).toBe('2026-03-31T06:00:00.000Z');
  });

  for (const language of LANGUAGES)
    it(`says the theme, the place and the link in ${language}, and names nobody`, () => {
      const data = invitation(roundOf(COMPLETE), 'k1', language);
      const text = calendarOf(data) ?? '';
      const { event, component } = readEvent(text);
      expect(event.summary).toContain(
        language === 'sv' ? 'Investeringar i den gröna' : 'Vihreän siirtymän investoinnit',
      );
      expect(component.getFirstProperty('summary')?.getParameter('language')).toBe(language);
      expect(event.description).toContain('https://teams.microsoft.com/l/meetup-join/');
      expect(component.getFirstPropertyValue('url')).toContain('https://teams.microsoft.com/');
      expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED');
      expect(text).not.toMatch(/ATTENDEE|ORGANIZER|example\.fi/);
    });

  it('has lines of at most 75 octets, ended by CR LF', () => {
    const text = calendarOf(invitation(roundOf(COMPLETE))) ?? '';
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  it('keeps its identity and grows its sequence when it is sent again another day, in any language', () => {
    const of = (today: string, language: 'fi' | 'sv') =>
      readEvent(calendarOf(invitation(roundOf(COMPLETE, today), 'k1', language)));
    const first = of('2026-02-12', 'fi');
    const again = of('2026-03-02', 'sv');
    expect(again.event.uid).toBe(first.event.uid);
    expect(again.event.sequence).toBeGreaterThan(first.event.sequence);
    expect(first.component.getFirstPropertyValue('dtstamp')?.toString()).toBe(
      '2026-02-12T00:00:00Z',
    );
  });

  it('is tentative and a draft while the time is only wished for', () => {
    const { event, component } = readEvent(calendarOf(invitation(roundOf(UNFINISHED), 'k2')));
    expect(component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(event.summary).toMatch(/^LUONNOS: /);
  });

  it('is not made without a time', () => {
    expect(calendarOf(invitation(roundOf(UNFINISHED), 'k3'))).toBeNull();
  });

  it('gives other discussions other identities', () => {
    const ids = ['K1', 'K 1', 'K-1', 'K_1', 'KÄ1', 'Keskustelu/1'];
    const round = roundOf({
      discussions: ids.map((id) => ({ id, confirmed: 'ti 17.3.2026 klo 9–11' })),
      regions: [],
    });
    const uids = [...round.discussionsByKey.keys()].map(
      (key) => readEvent(calendarOf(invitation(round, key))).event.uid,
    );
    expect(new Set(uids).size).toBe(ids.length);
  });

  it('is read back as it was written, whatever the theme is', () => {
    const round = roundOf(COMPLETE);
    const snapshot = round.workbook;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (theme) => {
        const workbook = {
          sheets: snapshot.sheets.map((sheet, index) =>
            index === 0
              ? {
                  ...sheet,
                  values: sheet.values.map((row, at) =>
                    at === 1 ? row.map((value, column) => (column === 1 ? theme : value)) : row,
                  ),
                }
              : sheet,
          ),
        };
        const data = invitation(parseRound(workbook, TODAY, round.config));
        const { event } = readEvent(calendarOf(data));
        const said = typeof data.theme === 'string' ? data.theme : data.theme.text;
        expect(event.summary).toBe(`Aluekehittämiskeskustelu: ${said}`);
      }),
      { numRuns: 200 },
    );
  });
});
