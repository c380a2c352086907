/** The languages of the product. */
export type Language = 'fi' | 'sv' | 'en';

export const LANGUAGES = ['fi', 'sv', 'en'] as const satisfies readonly Language[];

/** One thing said in every language. */
export interface Words {
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}

/** What may stand in the braces of a text. Words are said in the reader's language, lists with commas. */
export type Datum = string | number | Words | readonly Datum[];

/** The names in the braces of a text: `"Rivejä: {count}"` → `"count"`. */
export type Fields<Text extends string> = Text extends `${string}{${infer Field}}${infer Rest}`
  ? Field | Fields<Rest>
  : never;

/** One inserted value as the reader sees it. */
export function sayDatum(datum: Datum, language: Language): string {
  if (typeof datum === 'string') return datum;
  if (typeof datum === 'number') return String(datum);
  if (isList(datum)) return datum.map((one) => sayDatum(one, language)).join(', ');
  return datum[language];
}

const isList = (datum: Datum): datum is readonly Datum[] => Array.isArray(datum);

const BRACES = /\{(\w+)\}/g;
/** With the full stop behind, which a list that goes on does not get. */
const ENDED = /\{(\w+)\}(\.?)/g;

/**
 * The text with its braces filled. What is inserted is never read as braces again.
 * A part in double square brackets is left out when something in its braces is empty:
 * `"Sarake puuttuu: {column}.[[ Lähellä: {hint}.]]"`.
 */
export function fillText(
  text: string,
  data: { readonly [field: string]: Datum },
  language: Language,
): string {
  const said = (field: string): string | undefined => {
    const datum = Object.hasOwn(data, field) ? data[field] : undefined;
    return datum === undefined ? undefined : sayDatum(datum, language);
  };
  return text
    .replace(/\[\[(.*?)\]\]/g, (_, part: string) =>
      [...part.matchAll(BRACES)].some(([, field = '']) => said(field) === '') ? '' : part,
    )
    .replace(ENDED, (whole, field: string, stop: string) => {
      const words = said(field);
      if (words === undefined) return whole;
      return words.endsWith('…') ? words : words + stop;
    });
}
