import type { Words } from './language.ts';

/** What only the sidebar in Google Sheets says: the script behind it does without. */
export const SIDEBAR = {
  'save-to-drive': {
    fi: 'Tallenna asiakirjat Driveen',
    sv: 'Spara dokumenten i Drive',
    en: 'Save the documents in Drive',
  },
  'save-to-drive-hint': {
    fi: 'Asiakirjasta tulee Google-dokumentti Omaan Driveen.',
    sv: 'Dokumentet blir ett Google-dokument i Min enhet.',
    en: 'The document becomes a Google Doc in My Drive.',
  },
} as const satisfies { readonly [id: string]: Words };
