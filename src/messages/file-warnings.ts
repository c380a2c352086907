import type { Words } from './language.ts';

/** What the one who saves should know beforehand. Macros and formulas without results need no word: nothing happens to them. */
export const FILE_WARNINGS = {
  signed: {
    fi: 'Työkirjan sähköinen allekirjoitus ei ole muutetussa kopiossa enää voimassa.',
    sv: 'Arbetsbokens elektroniska underskrift gäller inte längre i den ändrade kopian.',
    en: 'The digital signature of the workbook is no longer valid in the changed copy.',
  },
  'workbook-protected': {
    fi: 'Työkirjan rakenne on suojattu; suojaus säilyy kopiossa.',
    sv: 'Arbetsbokens struktur är skyddad; skyddet bevaras i kopian.',
    en: 'The structure of the workbook is protected; the protection stays in the copy.',
  },
  'sheets-protected': {
    fi: 'Suojattuja taulukoita muutettiin kopiossa; suojaus säilyy',
    sv: 'Skyddade blad ändrades i kopian; skyddet bevaras',
    en: 'Protected sheets were changed in the copy; the protection stays',
  },
  'marked-final': {
    fi: 'Työkirja on merkitty valmiiksi; merkintä säilyy kopiossa.',
    sv: 'Arbetsboken är markerad som slutgiltig; markeringen bevaras i kopian.',
    en: 'The workbook is marked as final; the mark stays in the copy.',
  },
  'shared-revisions': {
    fi: 'Työkirja on jaettu vanhalla tavalla; sen muutoshistoria ei tunne kopion muutoksia.',
    sv: 'Arbetsboken är delad på det gamla sättet; dess ändringslogg känner inte till kopians ändringar.',
    en: 'The workbook is shared in the old way; its log of changes does not know the changes of the copy.',
  },
} as const satisfies { readonly [code: string]: Words };
