import type { Language } from '../messages/language.ts';
import { type Block, type Design, sayWords, TITLES } from './designs/design.ts';
import { DESIGNS } from './designs/designs.ts';
import type { DocumentData } from './document.ts';
import type { Said } from './said.ts';
import { fieldIn, readTagged, type Scopes, sayTagged, scopesOf } from './tagged-text.ts';

/** What one line of a document says, piece by piece. */
export type Line = readonly Said[];

/** A document as it is read from top to bottom, for pages and plain texts. */
export type Passage =
  | { readonly is: 'fact'; readonly label: Line; readonly text: Line }
  | {
      readonly is: 'heading';
      readonly level: 1 | 2;
      readonly text: Line;
      readonly time: Line | null;
    }
  | { readonly is: 'text' | 'prompt'; readonly text: Line }
  | { readonly is: 'list'; readonly ordered: boolean; readonly items: readonly Line[] }
  | {
      readonly is: 'table';
      readonly wide: boolean;
      readonly titles: readonly Line[];
      readonly rows: readonly (readonly Line[])[];
    };

/** The built-in design with the data in it. */
export function passagesOf(data: DocumentData): readonly Passage[] {
  return passages(DESIGNS[data.kind], [data], data.language);
}

/** The title of the document, with the look of its parts. */
export function titleOf(data: DocumentData): Line {
  return lineOf(TITLES[data.kind], [data], data.language);
}

function lineOf(text: string, scopes: Scopes, language: Language): Line {
  return sayTagged(readTagged(sayWords(text, language)), scopes);
}

function passages(design: Design, scopes: Scopes, language: Language): readonly Passage[] {
  return design.flatMap((block) => passagesOfBlock(block, scopes, language));
}

function passagesOfBlock(block: Block, scopes: Scopes, language: Language): readonly Passage[] {
  const say = (text: string, inside: Scopes = scopes): Line => lineOf(text, inside, language);
  switch (block.is) {
    case 'fact':
      return [{ is: 'fact', label: say(block.label), text: say(block.text) }];
    case 'heading':
      return [
        {
          is: 'heading',
          level: block.level,
          text: say(block.text),
          time: block.time === undefined ? null : say(block.time),
        },
      ];
    case 'text':
    case 'prompt':
      return [{ is: block.is, text: say(block.text) }];
    case 'list':
      return [
        {
          is: 'list',
          ordered: block.ordered ?? false,
          items: scopesOf(fieldIn(block.of, scopes), scopes).map((scope) => say(block.item, scope)),
        },
      ];
    case 'table':
      return [
        {
          is: 'table',
          wide: block.wide ?? false,
          titles: block.columns.map(({ title }) => say(title)),
          rows: scopesOf(fieldIn(block.of, scopes), scopes).map((scope) =>
            block.columns.map(({ text }) => say(text, scope)),
          ),
        },
      ];
    case 'each':
      return scopesOf(fieldIn(block.of, scopes), scopes).flatMap((scope) =>
        passages(block.blocks, scope, language),
      );
  }
}
