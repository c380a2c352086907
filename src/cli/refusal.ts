import { CLI, type CliMessage } from '../messages/cli.ts';
import type { Datum, Language } from '../messages/language.ts';
import { fillText } from '../messages/language.ts';

/** Something that the command line cannot do, with the sentence that says so. Ends with exit status 2. */
export class CliRefusal extends Error {
  override readonly name = 'CliRefusal';
  readonly say: CliMessage;
  readonly data: { readonly [field: string]: Datum };
  constructor(say: CliMessage, data: { readonly [field: string]: Datum } = {}) {
    super(say);
    this.say = say;
    this.data = data;
  }
}

/** A sentence of the command line in a language. */
export function sayCli(
  message: CliMessage,
  language: Language,
  data: { readonly [field: string]: Datum } = {},
): string {
  return fillText(CLI[message][language], data, language);
}
