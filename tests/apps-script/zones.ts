const makers = new Map<string, Intl.DateTimeFormat>();

function partsIn(zone: string, moment: number): { [part: string]: string } {
  let maker = makers.get(zone);
  if (!maker) {
    maker = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    makers.set(zone, maker);
  }
  return Object.fromEntries(maker.formatToParts(moment).map(({ type, value }) => [type, value]));
}

/** The wall clock of a zone at a moment, as milliseconds of a day that has no zone. */
export function wallOf(zone: string, moment: number): number {
  const { year, month, day, hour, minute, second } = partsIn(zone, moment);
  const wall = new Date(0);
  wall.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return wall.setUTCHours(Number(hour), Number(minute), Number(second));
}

/** The moment at which a zone's wall clock shows this. */
export function momentOf(zone: string, wall: number): number {
  const guess = wall - (wallOf(zone, wall) - wall);
  return wall - (wallOf(zone, guess) - guess);
}

/** Serial 0 is 30.12.1899. */
const FIRST = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

export const serialOf = (zone: string, moment: number): number =>
  (wallOf(zone, moment) - FIRST) / DAY;
export const dateOf = (zone: string, serial: number): Date =>
  new Date(momentOf(zone, Math.round(FIRST + serial * DAY)));

const two = (number: number): string => String(number).padStart(2, '0');

/** The forms that are asked for: parts of a date in Java's letters. */
export function sayDate(zone: string, moment: number, form: string): string {
  const wall = new Date(wallOf(zone, Math.floor(moment / 1000) * 1000));
  return form
    .replace(/'([^']*)'/g, '$1')
    .replace('yyyy', String(wall.getUTCFullYear()).padStart(4, '0'))
    .replace('MM', two(wall.getUTCMonth() + 1))
    .replace('dd', two(wall.getUTCDate()))
    .replace('HH', two(wall.getUTCHours()))
    .replace('mm', two(wall.getUTCMinutes()));
}

export function readDate(zone: string, text: string): Date {
  const parts = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)$/.exec(text);
  if (!parts) throw new Error(`Unparseable date: "${text}"`);
  const [year, month, day, hour, minute] = parts.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return new Date(momentOf(zone, Date.UTC(year, month - 1, day, hour, minute)));
}
