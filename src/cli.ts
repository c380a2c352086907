import { type Arguments, type Command, languageAskedFor, readArguments } from './cli/arguments.ts';
import { CliRefusal, sayCli } from './cli/refusal.ts';
import { processTerminal, type Terminal } from './cli/terminal.ts';
import { HostError } from './hosts/host.ts';
import { HELP } from './messages/cli.ts';
import { sayHostError } from './messages/host-errors.ts';
import type { Language } from './messages/language.ts';

/** The version of package.json, put here by the build. */
declare const ALKE_VERSION: string;

type Run = (args: Arguments, terminal: Terminal) => Promise<number>;

/** Each command is loaded when it is asked for: a check need not wait for the document engine. */
const RUNS: { readonly [command in Command]: () => Promise<Run> } = {
  new: async () => (await import('./cli/new.ts')).runNew,
  check: async () => (await import('./cli/check.ts')).runCheck,
  paint: async () => (await import('./cli/paint.ts')).runPaint,
  clean: async () => (await import('./cli/paint.ts')).runClean,
  fix: async () => (await import('./cli/fix.ts')).runFix,
  schedule: async () => (await import('./cli/schedule.ts')).runSchedule,
  documents: async () => (await import('./cli/documents.ts')).runDocuments,
  template: async () => (await import('./cli/documents.ts')).runTemplate,
  round: async () => (await import('./cli/round.ts')).runRound,
  'follow-up': async () => (await import('./cli/follow-up.ts')).runFollowUp,
  retention: async () => (await import('./cli/retention.ts')).runRetention,
  serve: async () => (await import('./cli/serve.ts')).runServe,
};

async function main(given: readonly string[], terminal: Terminal): Promise<number> {
  const asked = languageAskedFor(given);
  try {
    const args = readArguments(given);
    const language: Language = args.language ?? 'fi';
    if (args.version) {
      terminal.out(`alke ${ALKE_VERSION}\n`);
      return 0;
    }
    if (args.help) {
      terminal.out(HELP[language]);
      return 0;
    }
    if (!args.command) {
      terminal.err(HELP[language]);
      return 2;
    }
    return await (await RUNS[args.command]())(args, terminal);
  } catch (cause) {
    terminal.err(`alke: ${sayCause(cause, asked ?? 'fi')}\n`);
    return 2;
  }
}

/** One clear line about what stood in the way. */
function sayCause(cause: unknown, language: Language): string {
  if (cause instanceof CliRefusal) return sayCli(cause.say, language, cause.data);
  if (cause instanceof HostError) return sayHostError(cause, language);
  const detail = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return sayCli('unexpected', language, { detail: detail.replace(/\s+/g, ' ').slice(0, 300) });
}

process.exitCode = await main(process.argv.slice(2), processTerminal());
