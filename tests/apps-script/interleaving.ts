import { numbersFrom } from './rounds.ts';
import type { Script } from './script.ts';

/*
 * Two users' runs on one spreadsheet, in any order of their service calls. A run of Apps Script cannot be stopped in the
 * middle, but it can be thrown out of one of its calls; begun again, it is given what its calls gave before, without their
 * being carried out again, and goes on from there. A script does the same with the same answers, so it does not know.
 */

/** Thrown by every call of a run that is to stand still. */
const STANDSTILL = new Error('The run stands still here');

type Outcome = { readonly gave: unknown } | { readonly threw: unknown };

/** Calls that neither see nor change what others see or change: to switch before or after them is the same. */
const PRIVATE =
  /^(?:Menu|Ui|Session|Utilities|ConditionalFormatRule|ConditionalFormatRuleBuilder|BooleanCondition|DataValidation\w*|RangeList)\.|^SpreadsheetApp\.(?:getUi|getActive|new\w+)$|^LockService\.|\.(?:getA1Notation|getRangeList|getRange)$/;

/** A run that goes forward in steps; a step is a call that others may notice. */
export interface Pausable {
  /** Goes on for so many steps, or to its end. @returns whether it has ended */
  forward(steps: number): boolean;
}

export function pausable({ calls }: Script, run: () => void): Pausable {
  const past: Outcome[] = [];
  let hasEnded = false;
  return {
    forward(steps) {
      if (hasEnded) return true;
      let at = 0;
      let left = steps;
      let stands = false;
      const { play } = calls;
      calls.isRepeated = past.length > 0;
      calls.play = (call, work) => {
        if (stands) throw STANDSTILL;
        const before = past[at];
        if (before === undefined && left === 0 && !PRIVATE.test(call)) {
          stands = true;
          throw STANDSTILL;
        }
        at++;
        if (before === undefined) {
          if (!PRIVATE.test(call)) left--;
          past.push(outcomeOf(work));
        }
        calls.isRepeated = at < past.length;
        const outcome = past[at - 1] as Outcome;
        if ('threw' in outcome) throw outcome.threw;
        return outcome.gave;
      };
      try {
        run();
      } catch (error) {
        if (!stands) throw error;
      } finally {
        calls.play = play;
        calls.isRepeated = false;
      }
      hasEnded = !stands;
      return hasEnded;
    },
  };
}

function outcomeOf(work: () => unknown): Outcome {
  try {
    return { gave: work() };
  } catch (error) {
    return { threw: error };
  }
}

/** Two runs on one spreadsheet, fresh for each order in which they are played. */
export interface Pair {
  readonly first: Pausable;
  readonly second: Pausable;
  /** What happens when the first is stopped, before the second begins. */
  readonly between?: () => void;
  /** What must hold when both have ended. */
  readonly after: (order: string) => void;
}

const TO_THE_END = Number.POSITIVE_INFINITY;

/**
 * Plays every order with one switch away from the first and one back to it: the first stops before each of its calls, the
 * second before each of its own, the first goes on to its end, and then the second. @returns how many orders there are
 */
export function everyOrder(start: () => Pair): number {
  let played = 0;
  for (let i = 0; ; i++)
    for (let j = 0; ; j++) {
      const { first, second, between, after } = start();
      const firstHasEnded = first.forward(i);
      between?.();
      const secondHasEnded = second.forward(j);
      first.forward(TO_THE_END);
      second.forward(TO_THE_END);
      after(`${i} of the first, ${j} of the second`);
      played++;
      if (secondHasEnded || firstHasEnded) {
        if (firstHasEnded) return played;
        break;
      }
    }
}

/** Plays orders that switch again and again, by numbers that are the same in every run. */
export function manyOrders(start: () => Pair, count: number): void {
  for (let seed = 1; seed <= count; seed++) {
    const number = numbersFrom(seed);
    const { first, second, between, after } = start();
    let firstHasEnded = first.forward(number(12));
    between?.();
    let secondHasEnded = false;
    while (!firstHasEnded || !secondHasEnded) {
      if (!secondHasEnded) secondHasEnded = second.forward(1 + number(9));
      if (!firstHasEnded) firstHasEnded = first.forward(1 + number(9));
    }
    after(`seed ${seed}`);
  }
}
