import { parseArgs } from 'node:util';
import { languageNamed } from '../messages/cli.ts';
import { LANGUAGES, type Language } from '../messages/language.ts';
import { dayNumber } from '../rounds/times.ts';
import { CliRefusal } from './refusal.ts';

export const COMMANDS = [
  'new',
  'check',
  'paint',
  'clean',
  'fix',
  'schedule',
  'documents',
  'template',
  'round',
  'follow-up',
  'retention',
  'serve',
] as const;
export type Command = (typeof COMMANDS)[number];

export const DOCUMENT_KINDS = [
  'agenda',
  'invitation',
  'notification',
  'memo',
  'participants',
  'cover',
] as const;

const OPTIONS = {
  lang: { type: 'string' },
  today: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  force: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  format: { type: 'string' },
  year: { type: 'string' },
  choose: { type: 'string', multiple: true },
  write: { type: 'boolean' },
  kind: { type: 'string' },
  discussion: { type: 'string', multiple: true },
  template: { type: 'string' },
  docx: { type: 'boolean' },
  html: { type: 'boolean' },
  ics: { type: 'boolean' },
  port: { type: 'string' },
  'clear-contacts': { type: 'boolean' },
  reminders: { type: 'boolean' },
} as const;

type OptionName = keyof typeof OPTIONS;

/** Options that every command takes. */
const EVERYWHERE: readonly OptionName[] = ['lang', 'today', 'help', 'version'];

const TAKES: { readonly [command in Command]: readonly OptionName[] } = {
  new: ['year', 'force', 'output'],
  check: ['format'],
  paint: ['output', 'force'],
  clean: ['output', 'force'],
  fix: ['output', 'force', 'choose'],
  schedule: ['write', 'output', 'force', 'format'],
  documents: ['output', 'force', 'kind', 'discussion', 'template', 'docx', 'html', 'ics'],
  template: ['kind', 'output', 'force'],
  round: ['year', 'output', 'force', 'clear-contacts'],
  'follow-up': ['output', 'force', 'reminders'],
  retention: ['output', 'force'],
  serve: ['port'],
};

/** The command line as given, every value checked. */
export interface Arguments {
  readonly command: Command | null;
  readonly files: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
  /** null: the workbook's language. */
  readonly language: Language | null;
  /** ISO day; null: today in Helsinki. */
  readonly today: string | null;
  readonly force: boolean;
  readonly output: string | null;
  readonly format: 'text' | 'json' | 'html';
  readonly year: number | null;
  readonly choose: readonly string[];
  readonly write: boolean;
  readonly kinds: readonly (typeof DOCUMENT_KINDS)[number][];
  readonly discussions: readonly string[];
  readonly template: string | null;
  readonly forms: { readonly docx: boolean; readonly html: boolean; readonly ics: boolean };
  /** null: the first free one from the usual port on. */
  readonly port: number | null;
  readonly clearContacts: boolean;
  readonly reminders: boolean;
}

/** The language asked for on a command line that may be wrong otherwise: errors too are said in it. */
export function languageAskedFor(args: readonly string[]): Language | null {
  for (const [index, arg] of args.entries()) {
    if (arg === '--lang') return languageNamed(args[index + 1] ?? '');
    if (arg.startsWith('--lang=')) return languageNamed(arg.slice('--lang='.length));
  }
  return null;
}

/** @throws {CliRefusal} naming the first thing that is wrong. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const [named, ...files] = positionals;
  const command = COMMANDS.find((known) => known === named) ?? null;
  const help = values.help ?? false;
  const version = values.version ?? false;
  if (named !== undefined && !command && !help && !version)
    throw new CliRefusal('unknown-command', { command: named });
  if (command && !help && !version)
    for (const option of Object.keys(values) as OptionName[])
      if (!EVERYWHERE.includes(option) && !TAKES[command].includes(option))
        throw new CliRefusal('option-not-here', { option, command });

  const language = values.lang === undefined ? null : languageNamed(values.lang);
  if (values.lang !== undefined && !language) throw badValue('lang', values.lang, LANGUAGES);
  const today = values.today ?? null;
  if (today !== null && !isDay(today)) throw new CliRefusal('bad-day', { value: today });
  const formats =
    command === 'schedule' ? (['text', 'json'] as const) : (['text', 'json', 'html'] as const);
  return {
    command,
    files,
    help,
    version,
    language,
    today,
    force: values.force ?? false,
    output: values.output ?? null,
    format: oneOf('format', values.format ?? 'text', formats),
    year: values.year === undefined ? null : whole('year', values.year, 2026, 2100),
    choose: values.choose ?? [],
    write: values.write ?? false,
    kinds:
      values.kind === 'all'
        ? DOCUMENT_KINDS
        : [oneOf('kind', values.kind ?? 'agenda', DOCUMENT_KINDS, [...DOCUMENT_KINDS, 'all'])],
    discussions: values.discussion ?? [],
    template: values.template ?? null,
    forms: {
      docx: values.docx ?? false,
      html: values.html ?? false,
      ics: values.ics ?? false,
    },
    port: values.port === undefined ? null : whole('port', values.port, 0, 65_535),
    clearContacts: values['clear-contacts'] ?? false,
    reminders: values.reminders ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (cause) {
    // Node names the option in quotes: "Unknown option '--colour'…", "Option '--lang <value>' argument missing".
    const option = /'([^']+)'/.exec(cause instanceof Error ? cause.message : '')?.[1];
    const given = option?.replace(' <value>', '');
    throw new CliRefusal('unknown-option', { option: given ?? args.join(' ') });
  }
}

function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const date = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  return date.toISOString().slice(0, 10) === text && Number.isInteger(dayNumber(text));
}

function oneOf<Value extends string>(
  option: OptionName,
  value: string,
  allowed: readonly Value[],
  told: readonly string[] = allowed,
): Value {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw badValue(option, value, told);
  return found;
}

function whole(option: OptionName, value: string, least: number, most: number): number {
  const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most)) throw badValue(option, value, [`${least}–${most}`]);
  return number;
}

function badValue(option: string, value: string, allowed: readonly string[]): CliRefusal {
  return new CliRefusal('bad-value', { option, value, allowed });
}
