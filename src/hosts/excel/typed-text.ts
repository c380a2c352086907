/**
 * Words that Excel reads as a part of a number, a date, a time or a truth in Finnish, Swedish or English. Only text made
 * of such words, figures and signs can be taken for something else.
 */
const TAKEN = new RegExp(
  `^(?:${[
    '[aepm]',
    'am|pm|ap|ip|fm|em',
    'true|false|tosi|epätosi|sant|falskt',
    'eur?|euroa?|usd|sek|kr|mk',
    'tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu',
    '(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu(?:ta|n|ssa)?',
    'jan(?:uary|uari)?|feb(?:ruary|ruari)?|mar(?:ch|s)?|apr(?:il)?|may|maj|june?|juni|july?|juli',
    'aug(?:ust|usti)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|dec(?:ember)?',
    'ma|ti|ke|to|pe|la|su|(?:maanan|tiis|keskiviik|tors|perjan|lauan|sunnun)[a-zäö]*',
    'm[åa]n|ti[sr]|ons|tors?|fre|l[öo]r|s[öo]n|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?',
    'mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  ].join('|')})$`,
  'i',
);

/**
 * Whether text written into a cell certainly stays as it is. Excel takes what it is given as if it had been typed:
 * `007` would become 7, `1-2` a date, `+358 40 …` a formula.
 */
export function staysText(text: string): boolean {
  if (/^[=+\-@'#\s]/.test(text)) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.some((word) => !TAKEN.test(word));
}
