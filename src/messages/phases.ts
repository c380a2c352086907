import type { Words } from './language.ts';

/** The phases of a round. */
export const PHASE_WORDS = {
  collect: { fi: 'ilmoitusten keruu', sv: 'anmälningar samlas in', en: 'collecting reports' },
  prepare: { fi: 'asialistojen valmistelu', sv: 'dagordningar bereds', en: 'preparing agendas' },
  send: {
    fi: 'kutsut ja keskustelut',
    sv: 'inbjudningar och diskussioner',
    en: 'invitations and discussions',
  },
  after: { fi: 'jälkityöt', sv: 'efterarbete', en: 'after the discussions' },
} as const satisfies { readonly [phase: string]: Words };
