import { methodsOf } from './api.ts';

/** What Apps Script throws: its messages come in the user's language, so nothing may rely on them. */
export class ServiceException extends Error {
  override readonly name = 'Exception';
}

/** The stand-in is at its end: it must be made to know more, or the code asks for what there is not. */
export class StandInGap extends Error {
  override readonly name = 'StandInGap';
}

/** Every service call of one run, and what is to happen before each of them. */
export interface Calls {
  readonly log: string[];
  /** Called before each call, with its number from 0. */
  before: (call: string, index: number) => void;
  /** Carries a call out; may do so another time, or never. */
  play: (call: string, work: () => unknown) => unknown;
  /** The run is given what its calls gave before: the workbook has already gone on. */
  isRepeated: boolean;
}

/**
 * An object of Apps Script, which has no method that the published types do not have, counts what is called, and says
 * loudly what it cannot do. Names that begin with `_` are the stand-in's own.
 */
export function strict<T extends object>(name: string, calls: Calls, parts: T): T {
  const methods = methodsOf(name);
  for (const [key, part] of Object.entries(parts))
    if (typeof part === 'function' && !key.startsWith('_') && !methods.has(key))
      throw new StandInGap(`${name}.${key}() is invented: the types do not know it`);
  return new Proxy(parts, {
    get(target, key) {
      if (typeof key === 'symbol' || key.startsWith('_')) return Reflect.get(target, key);
      if (!(key in target)) {
        if (methods.has(key)) throw new StandInGap(`${name}.${key}() is not played yet`);
        return undefined;
      }
      const part: unknown = Reflect.get(target, key);
      if (typeof part !== 'function') return part;
      return (...given: unknown[]) => {
        const call = `${name}.${key}`;
        return calls.play(call, () => {
          calls.before(call, calls.log.length);
          calls.log.push(call);
          return Reflect.apply(part, target, given) as unknown;
        });
      };
    },
    set(_, key) {
      throw new StandInGap(`assignment to ${name}.${String(key)}`);
    },
  });
}
