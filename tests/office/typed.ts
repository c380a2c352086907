/** What a cell holds: Excel's own kinds. An error is its text. */
export type Held = string | number | boolean;

const dayOf = (year: number, month: number, day: number): number =>
  Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 864e5);

const MONTHS =
  /^(?:(\d{1,2})\.? )?(tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu|january|february|march|april|may|june|july|august|september|october|november|december|januari|februari|mars|maj|juni|juli|augusti|oktober)(?:kuuta|kuu)?,? (\d{4})$/i;

/**
 * How text written to a cell is taken: as if a person typed it. Harsher than any one Excel: whatever some language of
 * Excel might take for a number, a date, a truth or a formula is taken so here, so that what must stay text is protected.
 */
export function typed(value: Held, format: string): Held {
  if (format === '@') return typeof value === 'string' ? value : String(value).toUpperCase();
  if (typeof value !== 'string') return value;
  if (value.startsWith("'")) return value.slice(1);
  if (/^[=+\-@]/.test(value) && Number.isNaN(Number(value.replace(',', '.')))) return '#NAME?';
  if (/^(true|tosi|sant)$/i.test(value)) return true;
  if (/^(false|epätosi|falskt)$/i.test(value)) return false;
  const text = value.trim();
  if (/^[+-]?\d[\d\s]*([.,]\d+)?(e[+-]?\d+)?\s*[%€$]?$/i.test(text))
    return Number(text.replace(/[\s%€$]/g, '').replace(',', '.'));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})([T ].*)?$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const day = /^(\d{1,2})[.\-/](\d{1,2})(?:[.\-/](\d{2,4})?)?$/.exec(text);
  if (day) return dayOf(Number(day[3] ?? 2025), Number(day[2]), Number(day[1]));
  const month = MONTHS.exec(text);
  if (month) return dayOf(Number(month[3]), 1, Number(month[1] ?? 1));
  if (/^\d{1,2}[:.]\d\d([:.]\d\d)?( ?[ap]m)?$/i.test(text)) return Number.parseInt(text, 10) / 24;
  return value;
}

/** The few formulas that the tests look at; every other is 0, for nothing is calculated here. */
export function result(formula: string): Held {
  if (formula === '=NA()') return '#N/A';
  const link = /^=HYPERLINK\("((?:[^"]|"")*)","((?:[^"]|"")*)"\)$/.exec(formula);
  if (link) return (link[2] as string).replace(/""/g, '"');
  const text = /^="((?:[^"]|"")*)"$/.exec(formula);
  return text ? (text[1] as string).replace(/""/g, '"') : 0;
}
