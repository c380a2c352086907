import { type Datum, fillText, type Words } from './language.ts';

/** Parts of messages that stand in lists. */
const PHRASES = {
  'region-in': {
    fi: '{region} ({discussions})',
    sv: '{region} ({discussions})',
    en: '{region} ({discussions})',
  },
  'short-group': {
    fi: '{discussion} (maakuntia: {count})',
    sv: '{discussion} (antal landskap: {count})',
    en: '{discussion} (regions: {count})',
  },
} as const satisfies { readonly [phrase: string]: Words };

/** The part in every language, filled. */
export function phrase(id: keyof typeof PHRASES, data: { readonly [field: string]: Datum }): Words {
  const words = PHRASES[id];
  return {
    fi: fillText(words.fi, data, 'fi'),
    sv: fillText(words.sv, data, 'sv'),
    en: fillText(words.en, data, 'en'),
  };
}
