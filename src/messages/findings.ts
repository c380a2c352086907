import { DISCUSSION_FINDINGS } from './findings/discussions.ts';
import { PARTICIPANT_FINDINGS } from './findings/participants.ts';
import { REGION_FINDINGS } from './findings/regions.ts';
import { SETTING_FINDINGS } from './findings/settings.ts';
import { TIME_FINDINGS } from './findings/times.ts';
import { WORKBOOK_FINDINGS } from './findings/workbook.ts';
import { type Datum, type Fields, fillText, type Language } from './language.ts';
import { SOURCES, type SourceId } from './sources.ts';

/** What is said of one rule's findings in one language. */
export interface FindingText {
  /** The rule's name in a list, a few words. */
  readonly name: string;
  /** What is wrong, then what helps. */
  readonly message: string;
  /** Why it matters; the source is added when it is said. */
  readonly why: string;
}

/** Every rule's texts, by rule. A rule's data is the braces in its Finnish texts. */
export const FINDING_TEXTS = {
  ...WORKBOOK_FINDINGS,
  ...DISCUSSION_FINDINGS,
  ...TIME_FINDINGS,
  ...REGION_FINDINGS,
  ...PARTICIPANT_FINDINGS,
  ...SETTING_FINDINGS,
} as const;

type Texts = typeof FINDING_TEXTS;
export type RuleId = keyof Texts;

type FieldsIn<Text> = Text extends { message: infer M extends string; why: infer W extends string }
  ? Fields<M> | Fields<W>
  : never;

/** What a rule must tell for its texts to be said. */
export type DataOf<Id extends RuleId> = Id extends RuleId
  ? { readonly [Field in FieldsIn<Texts[Id]['fi']>]: Datum }
  : never;

/** Rules whose Swedish or English texts ask for other fields than the Finnish ones: there must be none. */
type Uneven = {
  [Id in RuleId]: [
    | Exclude<FieldsIn<Texts[Id]['fi']>, FieldsIn<Texts[Id]['sv']>>
    | Exclude<FieldsIn<Texts[Id]['sv']>, FieldsIn<Texts[Id]['fi']>>
    | Exclude<FieldsIn<Texts[Id]['fi']>, FieldsIn<Texts[Id]['en']>>
    | Exclude<FieldsIn<Texts[Id]['en']>, FieldsIn<Texts[Id]['fi']>>,
  ] extends [never]
    ? never
    : Id;
}[RuleId];
const even: [Uneven] extends [never] ? true : Uneven = true;
void even;

interface Sayable {
  readonly rule: string;
  readonly data: { readonly [field: string]: Datum };
}

/** The finding in words. `why` ends with the source. @throws when there is no such rule. */
export function sayFinding(
  finding: Sayable,
  language: Language,
  source?: SourceId,
): { readonly name: string; readonly message: string; readonly why: string } {
  const { name, message, why } = textsOf(finding, language);
  return {
    name,
    message: fillText(message, finding.data, language),
    why: fillText(why, finding.data, language) + (source ? ` (${SOURCES[source][language]})` : ''),
  };
}

/** What is wrong and what helps, alone. @throws when there is no such rule. */
export const sayMessage = (finding: Sayable, language: Language): string =>
  fillText(textsOf(finding, language).message, finding.data, language);

function textsOf({ rule }: Sayable, language: Language): FindingText {
  const texts = (
    FINDING_TEXTS as { readonly [rule: string]: { readonly [l in Language]: FindingText } }
  )[rule];
  if (!texts) throw new Error(`No texts for rule ${rule}`);
  return texts[language];
}
