import { useRef, useState } from 'preact/hooks';
import { sayPane } from '../../src/messages/pane.ts';
import type { Discussion, Round } from '../../src/rounds/round.ts';
import { type Day, partsOf, writeDay, writeHours, writeSlot } from '../../src/rounds/times.ts';
import { type CalendarTime, calendarOf, deadlinesOf } from '../calendar.ts';
import { mapOf, type Tile } from '../map.ts';
import { type Pane, type PaneState, sayPlace } from '../pane.ts';
import { needsOf, regionCount } from '../readiness.ts';
import { useFocusBack } from './back.tsx';
import type { RoomProps } from './door.tsx';
import { DRAWN } from './first-of.tsx';
import { type RoundWork, RoundWorks, RoundWorkView } from './round-work.tsx';
import { TimetableView } from './timetable.tsx';
import { colourClass } from './tint.ts';
import { countWord, Sign, useLanguage } from './words.tsx';

/** The round at a glance: where it stands, who is with whom, what is missing, when. */
export function OverviewRoom({ pane, state, checked }: RoomProps) {
  const [work, openWork] = useState<RoundWork | 'timetable' | null>(null);
  const element = useRef<HTMLDivElement>(null);
  useFocusBack(element, work, (was) => `[data-work=${was}], [data-part=${was}]`);
  const { round } = checked;
  const close = () => openWork(null);
  if (work === 'timetable') return <TimetableView pane={pane} round={round} onClose={close} />;
  if (work) return <RoundWorkView pane={pane} checked={checked} work={work} onClose={close} />;
  return (
    <div class="overview" ref={element}>
      <Deadlines round={round} />
      <RegionMap pane={pane} round={round} />
      <Discussions pane={pane} round={round} state={state} />
      <Calendar round={round} onSuggest={() => openWork('timetable')} />
      <RoundWorks onOpen={openWork} />
    </div>
  );
}

function Deadlines({ round }: { readonly round: Round }) {
  const language = useLanguage();
  const deadlines = deadlinesOf(round);
  const nextUp = deadlines.find(({ left }) => left >= 0);
  return (
    <section aria-labelledby="deadlines-title">
      <h2 id="deadlines-title">{sayPane('deadlines', language)}</h2>
      {deadlines.length === 0 && <p class="quiet">{sayPane('no-deadlines', language)}</p>}
      <ul class="deadlines">
        {deadlines.map((deadline) => {
          const { what, day, left } = deadline;
          const when = left < 0 ? 'passed' : deadline === nextUp ? 'next' : 'coming';
          return (
            <li key={`${what} ${day}`} class={when}>
              <span class="deadline-name">{sayPane(what, language)}</span>
              <span class="deadline-day">{writeDay(day, language)}</span>
              <span class="deadline-left">
                {left < 0
                  ? sayPane('day-passed', language)
                  : left === 0
                    ? sayPane('day-today', language)
                    : sayPane('days-left', language, { count: left })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function sayTile(tile: Tile, say: ReturnType<typeof useLanguage>): string {
  switch (tile.state) {
    case 'in':
      return sayPane('region-in', say, { discussion: tile.discussions.join(', ') });
    case 'twice':
      return sayPane('region-twice', say, { discussions: tile.discussions.join(', ') });
    case 'out':
      return sayPane('region-stays-out', say);
    case 'free':
      return sayPane('region-free', say);
    case 'not-in-round':
      return sayPane('region-not-in-round', say);
  }
}

function RegionMap({ pane, round }: { readonly pane: Pane; readonly round: Round }) {
  const language = useLanguage();
  const [chosen, choose] = useState<string | null>(null);
  const tiles = mapOf(round);
  const tile = tiles.find(({ region }) => region.code === chosen);
  const named = (state: Tile['state']) =>
    tiles.filter((one) => one.state === state).map(({ region }) => region.name);
  const free = named('free');
  const twice = tiles.filter((one) => one.state === 'twice');
  const out = named('out');
  return (
    <section aria-labelledby="map-title">
      <h2 id="map-title">{sayPane('map', language)}</h2>
      <ul class="map">
        {tiles.map((one) => (
          <li
            key={one.region.code}
            style={{ gridColumn: String(one.column), gridRow: String(one.row) }}
          >
            <button
              type="button"
              class={`tile ${one.state} ${colourClass(one.colour)}`}
              aria-pressed={one.region.code === chosen}
              title={`${one.region.name[language]}: ${sayTile(one, language)}`}
              onClick={() => {
                choose(one.region.code);
                const [place] = one.places;
                if (place) void pane.peek(place);
              }}
            >
              <span class="tile-name">
                <span class="long" lang={language}>
                  {one.region.name[language]}
                </span>
                <span class="short" aria-hidden="true">
                  {one.short[language]}
                </span>
              </span>
              <span class="unseen">{sayTile(one, language)}</span>
              <span class="tile-discussion" aria-hidden="true">
                {one.state === 'twice' && <Sign of="error" />}
                {one.state === 'in' || one.state === 'twice'
                  ? one.discussions.join(' ')
                  : one.state === 'free'
                    ? '?'
                    : '–'}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="tile-detail" role="status">
        {tile ? (
          <>
            <strong>{tile.region.name[language]}</strong>
            {`: ${sayTile(tile, language)} `}
            {tile.places.map((place) => (
              <button
                type="button"
                class="link"
                key={sayPlace(place)}
                onClick={() => void pane.show(place)}
              >
                {sayPlace(place)}
              </button>
            ))}
          </>
        ) : (
          <span class="quiet">{sayPane('map-hint', language)}</span>
        )}
      </p>
      <ul class="map-sums">
        {twice.length > 0 && (
          <li>
            <Sign of="error" />
            {sayPane('regions-twice', language, {
              regions: twice.map(({ region, discussions }) => {
                const said = `${region.name[language]} (${discussions.join(', ')})`;
                return { fi: said, sv: said, en: said };
              }),
            })}
          </li>
        )}
        {free.length > 0 && (
          <li>
            <Sign of="todo" />
            {sayPane('regions-free', language, { regions: free })}
          </li>
        )}
        {out.length > 0 && <li>{sayPane('regions-out', language, { regions: out })}</li>}
        {free.length + twice.length + out.length === 0 && (
          <li>
            <Sign of="ok" />
            {sayPane('regions-all-placed', language)}
          </li>
        )}
      </ul>
    </section>
  );
}

function Discussions(props: {
  readonly pane: Pane;
  readonly round: Round;
  readonly state: PaneState;
}) {
  const { pane, round, state } = props;
  const language = useLanguage();
  const [most, setMost] = useState(DRAWN);
  const { discussions } = round;
  return (
    <section aria-labelledby="discussions-title">
      <h2 id="discussions-title">{sayPane('discussions', language)}</h2>
      {discussions.length === 0 ? (
        <p class="quiet">{sayPane('no-discussions', language)}</p>
      ) : (
        <table class="discussions">
          <thead>
            <tr>
              <th scope="col">{sayPane('column-discussion', language)}</th>
              <th scope="col">{sayPane('readiness', language)}</th>
              <th scope="col">{sayPane('open-findings', language)}</th>
            </tr>
          </thead>
          <tbody>
            {discussions.slice(0, most).map((discussion, index) => (
              <DiscussionRow
                key={discussion.row}
                pane={pane}
                round={round}
                state={state}
                discussion={discussion}
                index={index}
              />
            ))}
          </tbody>
        </table>
      )}
      {discussions.length > most && (
        <button type="button" class="more" onClick={() => setMost(most + DRAWN)}>
          {sayPane('show-more', language, { count: discussions.length - most })}
        </button>
      )}
    </section>
  );
}

function DiscussionRow(props: {
  readonly pane: Pane;
  readonly round: Round;
  readonly state: PaneState;
  readonly discussion: Discussion;
  readonly index: number;
}) {
  const { pane, round, state, discussion, index } = props;
  const language = useLanguage();
  const needs = needsOf(round, discussion);
  const unmet = needs.filter(({ met }) => !met);
  const done = needs.length - unmet.length;
  const group = state.groups.find(
    ({ title, id }) => title.is === 'discussion' && id === `discussion ${discussion.key}`,
  );
  const time = discussion.confirmed.value ?? discussion.preferred.value;
  const how = discussion.confirmed.value ? 'confirmed' : 'wished';
  const worst = group?.items[0];
  return (
    <tr>
      <th scope="row">
        <span class={`badge ${colourClass(index)}`}>{discussion.id.text || '?'}</span>
        <span class="theme">{discussion.theme.text || sayPane('no-theme', language)}</span>
        <span class="quiet">
          {sayPane('regions-count', language, { count: regionCount(round, discussion) })}
          {' · '}
          {time?.slot
            ? `${writeSlot(time.slot, language)} (${sayPane(how, language)})`
            : time?.text || sayPane('no-time', language)}
        </span>
        {unmet.length > 0 && (
          <span class="quiet">
            {sayPane('lacking', language, {
              what: unmet.map(({ what }) => sayPane(what, language)),
            })}
          </span>
        )}
      </th>
      <td class="ready">
        <span class="unseen">{sayPane('ready-said', language, { done, of: needs.length })}</span>
        <span aria-hidden="true">
          {unmet.length === 0 && <Sign of="ok" />}
          {sayPane('ready-of', language, { done, of: needs.length })}
        </span>
        <span class="meter" aria-hidden="true">
          <span style={{ width: `${(100 * done) / Math.max(1, needs.length)}%` }} />
        </span>
      </td>
      <td>
        {group && worst ? (
          <button type="button" class="link counts" onClick={() => pane.openFrom(worst.key)}>
            {(['error', 'warning', 'info', 'todo'] as const)
              .filter((severity) => group.counts[severity] > 0)
              .map((severity) => (
                <span key={severity} class={`group-count ${severity}`}>
                  <Sign of={severity} />
                  <span class="unseen">{countWord(severity, language)} </span>
                  {group.counts[severity]}
                </span>
              ))}
          </button>
        ) : (
          <Sign of="ok" />
        )}
      </td>
    </tr>
  );
}

/** `17.3.` or `17 Mar`: the day without its year. */
const dayAndMonth = (day: Day, language: 'fi' | 'sv' | 'en'): string => {
  const { day: date, month } = partsOf(day);
  const weekday = writeDay(day, language === 'sv' ? 'fi' : language).split('\u00A0')[0] ?? '';
  const names = language === 'sv' ? SWEDISH[weekday] : weekday;
  return `${names ?? weekday}\u00A0${date}.${month}.`;
};

/** Short Swedish weekdays for the calendar's narrow columns. */
const SWEDISH: { readonly [finnish: string]: string } = {
  ma: 'må',
  ti: 'ti',
  ke: 'on',
  to: 'to',
  pe: 'fr',
  la: 'lö',
  su: 'sö',
};

function Calendar(props: { readonly round: Round; readonly onSuggest: () => void }) {
  const { round, onSuggest } = props;
  const language = useLanguage();
  const weeks = calendarOf(round);
  if (weeks.length === 0) return null;
  return (
    <section aria-labelledby="calendar-title">
      <h2 id="calendar-title">{sayPane('calendar', language)}</h2>
      {weeks.map(({ week, days }) => (
        <div class="week" key={`${week} ${days[0]?.day}`}>
          <h3>{sayPane('week', language, { week })}</h3>
          <ol class={`days days-${days.length}`}>
            {days.map(({ day, times }) => (
              <li key={day} class={times.length === 0 ? 'day quiet' : 'day'}>
                <span class="day-name">{dayAndMonth(day, language)}</span>
                {times.map((time) => (
                  <Time key={`${time.kind} ${time.slot.start} ${time.slot.end}`} time={time} />
                ))}
              </li>
            ))}
          </ol>
        </div>
      ))}
      <p class="quiet legend">
        <span class="want confirmed">
          <Sign of="ok" />
          K1
        </span>{' '}
        {sayPane('confirmed', language)} <span class="want wished">K1</span>{' '}
        {sayPane('wished', language)} <span class="want alternative">K1</span>{' '}
        {sayPane('alternative', language)}
      </p>
      <button type="button" data-part="timetable" onClick={onSuggest}>
        {sayPane('suggest-timetable', language)}
      </button>
    </section>
  );
}

function Time({ time }: { readonly time: CalendarTime }) {
  const language = useLanguage();
  const { slot, kind, offered, wants } = time;
  const clash =
    wants.filter(({ how }) => how !== 'alternative').length > 1 && kind === 'discussion';
  return (
    <div class={`time ${kind}${offered ? '' : ' not-offered'}${clash ? ' clash' : ''}`}>
      <span class="hours">
        {clash && <Sign of="warning" />}
        {writeHours(slot, language)}
      </span>
      {kind === 'meeting' && (
        <span class="meeting-name">{sayPane('deadline-review', language)}</span>
      )}
      {wants.length === 0 && <span class="unseen">{sayPane('slot-free', language)}</span>}
      {wants.map(({ discussion, how }) => (
        <span key={discussion} class={`want ${how}`}>
          {how === 'confirmed' && <Sign of="ok" />}
          {discussion}
          <span class="unseen"> {sayPane(how, language)}</span>
        </span>
      ))}
    </div>
  );
}
