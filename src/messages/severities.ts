import type { Words } from './language.ts';

/** A kind of finding as it is shown: never by its colour alone. */
interface SeverityWords {
  readonly sign: string;
  /** Of one finding. */
  readonly word: Words;
  /** Before a number. */
  readonly count: Words;
}

export const SEVERITY_WORDS = {
  error: {
    sign: '✖',
    word: { fi: 'Virhe', sv: 'Fel', en: 'Error' },
    count: { fi: 'Virheitä', sv: 'Fel', en: 'Errors' },
  },
  warning: {
    sign: '▲',
    word: { fi: 'Huomio', sv: 'Obs', en: 'Warning' },
    count: { fi: 'Huomioita', sv: 'Obs', en: 'Warnings' },
  },
  info: {
    sign: 'ℹ',
    word: { fi: 'Tieto', sv: 'Info', en: 'Info' },
    count: { fi: 'Tietoja', sv: 'Info', en: 'Info' },
  },
  todo: {
    sign: '○',
    word: { fi: 'Puuttuu vielä', sv: 'Saknas ännu', en: 'Still missing' },
    count: { fi: 'Puuttuu vielä', sv: 'Saknas ännu', en: 'Still missing' },
  },
  ok: {
    sign: '✔',
    word: { fi: 'Kunnossa', sv: 'I ordning', en: 'OK' },
    count: { fi: 'Kunnossa', sv: 'I ordning', en: 'OK' },
  },
} as const satisfies { readonly [look: string]: SeverityWords };
