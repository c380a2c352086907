import type { Language } from '../messages/language.ts';
import type { Cell } from '../rounds/cell.ts';
import type { Discussion, Round } from '../rounds/round.ts';
import { fold } from '../workbook/table.ts';
import { cellPlace, type Lacks } from './lacks.ts';
import { cleanLine, cleanText, inLanguage, missingMark, type Said, untranslated } from './said.ts';

/** What a discussion is about. */
export interface Topic {
  readonly theme: Said;
  readonly description: Said;
  /** The economic situation has been considered. */
  readonly economy: boolean;
  readonly questions: readonly { readonly number: number; readonly question: Said }[];
  /** The background memo: a file's name or a link. */
  readonly memo: Said;
}

/** The language of the texts in the first columns, and that of the columns for the other language. */
export function languagesOf(round: Round): { readonly main: Language; readonly other: Language } {
  const title = fold(round.tables.discussions?.titles.get('themeOther') ?? '');
  const said = /suom|finsk|finnish/.test(title)
    ? 'fi'
    : /ruots|svensk|swedish/.test(title)
      ? 'sv'
      : null;
  const other = said ?? (round.language === 'sv' ? 'fi' : 'sv');
  if (other !== round.language) return { main: round.language, other };
  return { main: other === 'fi' ? 'sv' : 'fi', other };
}

/** The texts of a discussion in a language; where there is none in that language, those in the other. */
export function topicOf(
  round: Round,
  discussion: Discussion,
  language: Language,
  lacks: Lacks,
): Topic {
  const { main, other } = languagesOf(round);
  const place = (key: Parameters<typeof cellPlace<'discussions'>>[3]) =>
    cellPlace(round, 'discussions', discussion.row, key);

  /** Of two texts the one in the document's language; without it the other, and the lack is noted. */
  const choose = <T extends string | readonly string[]>(
    what: 'theme' | 'description' | 'questions',
    inMain: T,
    inOther: T,
  ): { readonly said: T; readonly language: Language; readonly untranslated: boolean } => {
    const [wanted, instead] =
      language === other
        ? ([
            { said: inOther, language: other },
            { said: inMain, language: main },
          ] as const)
        : ([
            { said: inMain, language: main },
            { said: inOther, language: other },
          ] as const);
    if (wanted.said.length > 0) return { ...wanted, untranslated: false };
    const lacksTranslation = instead.said.length > 0 && wanted.language === language;
    if (instead.said.length === 0) lacks.note(what, place(what));
    else if (lacksTranslation)
      lacks.note(`${what}-translation`, place(language === other ? `${what}Other` : what));
    return { ...instead, untranslated: lacksTranslation };
  };
  const say = (text: string, chosen: { language: Language; untranslated: boolean }): Said =>
    chosen.untranslated
      ? untranslated(text, chosen.language)
      : inLanguage(text, chosen.language, language);
  const textOf = (what: 'theme' | 'description', read: (cell: Cell<string>) => string): Said => {
    const chosen = choose(what, read(discussion[what]), read(discussion[`${what}Other`]));
    return chosen.said === '' ? missingMark(what, language) : say(chosen.said, chosen);
  };
  const linesOf = (cell: Cell<readonly string[]>): readonly string[] =>
    (cell.value ?? []).map(cleanLine).filter((line) => line !== '');
  const questions = choose(
    'questions',
    linesOf(discussion.questions),
    linesOf(discussion.questionsOther),
  );
  const memo = cleanLine(discussion.memo.text);

  return {
    theme: textOf('theme', (cell) => cleanLine(cell.text)),
    description: textOf('description', (cell) => cleanText(cell.text)),
    economy: discussion.economy.value === true,
    questions:
      questions.said.length === 0
        ? [{ number: 1, question: missingMark('questions', language) }]
        : questions.said.map((question, index) => ({
            number: index + 1,
            question: say(question, questions),
          })),
    memo: /^https:\/\/\S+$/i.test(memo)
      ? { text: memo, link: memo }
      : inLanguage(memo, main, language),
  };
}
