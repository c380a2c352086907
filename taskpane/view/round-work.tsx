import type { ComponentType } from 'preact';
import { sayPane } from '../../src/messages/pane.ts';
import { Back } from './back.tsx';
import { Loading, type RoundWorkProps, useLoaded } from './door.tsx';
import { useLanguage } from './words.tsx';

/** What is done with the round as a whole, seldom: each view is loaded when it is opened. */
const VIEWS: { readonly [work in RoundWork]: () => Promise<ComponentType<RoundWorkProps>> } = {
  'follow-up': async () => (await import('./follow-up.tsx')).FollowUpView,
  'next-round': async () => (await import('./next-round.tsx')).NextRoundView,
  retention: async () => (await import('./retention.tsx')).RetentionView,
};

export const ROUND_WORKS = ['follow-up', 'next-round', 'retention'] as const;
export type RoundWork = (typeof ROUND_WORKS)[number];

/** The buttons that open them. */
export function RoundWorks({ onOpen }: { readonly onOpen: (work: RoundWork) => void }) {
  const language = useLanguage();
  return (
    <section aria-labelledby="round-work-title">
      <h2 id="round-work-title">{sayPane('round-work', language)}</h2>
      <div class="round-works">
        {ROUND_WORKS.map((work) => (
          <button type="button" key={work} data-work={work} onClick={() => onOpen(work)}>
            {sayPane(`open-${work}`, language)}
          </button>
        ))}
      </div>
    </section>
  );
}

export function RoundWorkView({ work, ...props }: RoundWorkProps & { readonly work: RoundWork }) {
  const { pane, onClose } = props;
  const language = useLanguage();
  const [View, again] = useLoaded(pane, VIEWS[work]);
  return (
    <section class="round-work" aria-label={sayPane(`open-${work}`, language)}>
      <Back onClose={onClose} />
      {View ? <View {...props} /> : <Loading onAgain={again} />}
    </section>
  );
}
