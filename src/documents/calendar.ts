import { sayInDocument } from '../messages/documents.ts';
import { dayNumber, type Slot } from '../rounds/times.ts';
import { fold } from '../workbook/table.ts';
import type { Invitation } from './invitation.ts';
import { LANGUAGE_TAGS } from './kinds.ts';
import { textOf } from './said.ts';

/** The rule of the European Union since 1996 (directive 2000/84/EC): last Sundays of March and October, at 1.00 UTC. */
const HELSINKI = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Helsinki',
  'BEGIN:DAYLIGHT',
  'TZNAME:EEST',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0300',
  'DTSTART:19960331T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:EET',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0200',
  'DTSTART:19961027T040000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * The invitation as a calendar file (RFC 5545), or null while the discussion has no time. A wished time is tentative.
 * The identity of the event comes from the year and the discussion, in every language the same, and its sequence from the day
 * of making: sent again, it updates.
 * Nobody is named as an attendee.
 */
export function calendarOf(invitation: Invitation): string | null {
  const { slot, year, today, language, id } = invitation;
  if (!slot) return null;
  const tag = LANGUAGE_TAGS[language].slice(0, 2);
  const isDraft = typeof invitation.time !== 'string';
  const summary = sayInDocument('calendar-summary', language, { theme: textOf(invitation.theme) });
  const link = typeof invitation.link === 'string' ? undefined : invitation.link.link;
  const description = [
    `${sayInDocument('theme', language)}: ${textOf(invitation.theme)}`,
    `${sayInDocument('regions', language)}: ${invitation.regionNames}`,
    ...(link === undefined ? [] : [`${sayInDocument('link', language)}: ${link}`]),
    `${sayInDocument('language', language)}: ${invitation.discussionLanguage}`,
    ...(invitation.contactMailbox === ''
      ? []
      : [`${sayInDocument('contact', language)}: ${invitation.contactMailbox}`]),
  ].join('\n');
  const days = Math.max(
    0,
    dayNumber(today) - dayNumber(`${String(year - 1).padStart(4, '0')}-01-01`),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//ALKE//Alke 1//FI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...HELSINKI,
    'BEGIN:VEVENT',
    `UID:alke-${year}-${identity(id)}@aluekehittamiskeskustelut`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `SEQUENCE:${days}`,
    `DTSTART;TZID=Europe/Helsinki:${momentOf(slot, slot.start)}`,
    `DTEND;TZID=Europe/Helsinki:${momentOf(slot, slot.end)}`,
    `SUMMARY;LANGUAGE=${tag}:${textValue(isDraft ? `${sayInDocument('calendar-draft', language)}: ${summary}` : summary)}`,
    `LOCATION;LANGUAGE=${tag}:${textValue(invitation.place)}`,
    `DESCRIPTION;LANGUAGE=${tag}:${textValue(description)}`,
    ...(link === undefined ? [] : [`URL:${link}`]),
    `STATUS:${isDraft ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

/** An id as a part of an identity: ids that compare as the same are the same, others are not. */
const identity = (id: string): string =>
  fold(id).replace(/[^a-z0-9]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`);

const compact = (day: string): string => day.replaceAll('-', '');

/** Local time; midnight at the end of a day is the last minute of it, as a day has no hour 24 in this format. */
function momentOf({ day }: Slot, minutes: number): string {
  const told = Math.min(minutes, 1439);
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${compact(day)}T${pad(Math.floor(told / 60))}${pad(told % 60)}00`;
}

const textValue = (text: string): string =>
  text
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** Octets of a sign in UTF-8. */
function octets(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

const LONGEST_LINE = 75;

/** Long lines go on after a break and a space, never inside a sign (RFC 5545, 3.1). */
function foldLine(line: string): string {
  const folded: string[] = [];
  let current = '';
  let size = 0;
  for (const sign of line) {
    const length = octets(sign);
    if (size + length > LONGEST_LINE) {
      folded.push(current);
      current = '';
      size = 1;
    }
    current += sign;
    size += length;
  }
  return [...folded, current].join('\r\n ');
}
