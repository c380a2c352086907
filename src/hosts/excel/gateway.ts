import { HostError } from '../host.ts';
import type { Excel } from './excel-api.ts';
import { batchOptions } from './newer-api.ts';
import { type Newer, newerIn, type Requirements } from './office.ts';
import { asHostError } from './refusals.ts';

/** The one way to Excel: every batch goes through here, and every refusal comes out as a `HostError`. */
export interface Gateway {
  readonly newer: Newer;
  /**
   * Carries out a batch once the user has left the cell. A batch that Excel is too busy for is tried again, so that it
   * has to be one that may run twice; `once` says that it may not.
   * @throws {HostError} for whatever Excel refuses
   */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>, again?: 'once'): Promise<T>;
}

/** Milliseconds before Excel is asked again after it was too busy. */
const PAUSES = [500, 2000] as const;

export type Pause = (milliseconds: number) => Promise<void>;

export const pause: Pause = (milliseconds) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export function createGateway(
  excel: typeof Excel,
  requirements: Requirements,
  wait: Pause = pause,
): Gateway {
  const newer = newerIn(requirements);
  const options = () => batchOptions(newer.undoGroups);
  return {
    newer,
    async run(batch, again) {
      for (let attempt = 0; ; attempt++) {
        try {
          return await excel.run(options(), batch);
        } catch (error) {
          const refusal = asHostError(error);
          const before = PAUSES[attempt];
          const isBusy = refusal instanceof HostError && refusal.code === 'host-busy';
          if (!isBusy || again === 'once' || before === undefined) throw refusal;
          await wait(before);
        }
      }
    },
  };
}
