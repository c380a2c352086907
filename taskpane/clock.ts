import type { Language } from '../src/messages/language.ts';
import type { Day } from '../src/rounds/times.ts';

/** Today in Helsinki. */
export function helsinkiToday(): Day {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Helsinki',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date());
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** The wall clock as it is said: `14.05`. */
export function wallClock(): string {
  const now = new Date();
  return `${now.getHours()}.${String(now.getMinutes()).padStart(2, '0')}`;
}

/** The first language of a list of tags that we speak; Finnish when there is none. */
export function firstSpoken(tags: readonly string[]): Language {
  for (const tag of tags) {
    const language = tag.slice(0, 2).toLowerCase();
    if (language === 'fi' || language === 'sv' || language === 'en') return language;
  }
  return 'fi';
}

/** Lets the window draw and take input before the next piece of work. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
