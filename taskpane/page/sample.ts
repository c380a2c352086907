import results from 'alke:sample-results';
import type { SampleLanguage } from '../../build/samples/content.ts';
import { SAMPLES, sampleBytes } from '../../build/samples/make.ts';
import type { Language } from '../../src/messages/language.ts';
import type { Day } from '../../src/rounds/times.ts';
import type { CellValue } from '../../src/workbook/snapshot.ts';
import type { NamedBytes } from './page.ts';

/** In the middle of the round of the sample: the agendas are being prepared, so every rule has something to say. */
const DAY: Day = '2026-01-15';

/** The sample workbook in Swedish, else in Finnish: what its visible sheets show is what stands in the folder samples. */
export function sample(language: Language): NamedBytes & { readonly day: Day } {
  const spoken: SampleLanguage = language === 'sv' ? 'sv' : 'fi';
  const sheets = Object.entries(results[spoken]).map(([name, cells]) => {
    const values: CellValue[][] = [];
    for (const [place, value] of Object.entries(cells)) {
      const [row = 0, column = 0] = place.split(',').map(Number);
      let inRow = values[row];
      if (!inRow) {
        inRow = [];
        values[row] = inRow;
      }
      inRow[column] = value;
    }
    return { name, values };
  });
  return {
    name: SAMPLES.find((one) => one.language === spoken)?.file ?? '',
    bytes: sampleBytes(spoken, { sheets }),
    day: DAY,
  };
}
