import type { Words } from '../src/messages/language.ts';
import type { Region } from '../src/rounds/config.ts';
import type { Round } from '../src/rounds/round.ts';
import type { CellPlace } from '../src/workbook/snapshot.ts';

/** Where a region stands on the map of tiles: 1-based column and row, north up. */
interface Spot {
  readonly column: number;
  readonly row: number;
  /** For where the whole name does not fit. */
  readonly short: Words;
}

const spot = (column: number, row: number, fi: string, sv: string, en: string): Spot => ({
  column,
  row,
  short: { fi, sv, en },
});

/** The tiles, by the code of Statistics Finland, placed as the regions lie. */
const SPOTS: { readonly [code: string]: Spot } = {
  '19': spot(3, 1, 'Lap', 'Lap', 'Lap'),
  '17': spot(3, 2, 'P-Poh', 'N Öst', 'N Ost'),
  '18': spot(4, 2, 'Kai', 'Kaj', 'Kai'),
  '16': spot(2, 3, 'K-Poh', 'M Öst', 'C Ost'),
  '11': spot(4, 3, 'P-Sav', 'N Sav', 'N Sav'),
  '12': spot(5, 3, 'P-Kar', 'N Kar', 'N Kar'),
  '15': spot(1, 4, 'Poh', 'Öst', 'Ost'),
  '14': spot(2, 4, 'E-Poh', 'S Öst', 'S Ost'),
  '13': spot(3, 4, 'K-Suo', 'M Fin', 'C Fin'),
  '10': spot(4, 4, 'E-Sav', 'S Sav', 'S Sav'),
  '04': spot(1, 5, 'Sat', 'Sat', 'Sat'),
  '06': spot(2, 5, 'Pir', 'Bir', 'Pir'),
  '07': spot(3, 5, 'P-Häm', 'P Tav', 'P-Häm'),
  '09': spot(4, 5, 'E-Kar', 'S Kar', 'S Kar'),
  '02': spot(1, 6, 'V-Suo', 'E Fin', 'SW Fin'),
  '05': spot(2, 6, 'K-Häm', 'E Tav', 'K-Häm'),
  '01': spot(3, 6, 'Uus', 'Nyl', 'Uus'),
  '08': spot(4, 6, 'Kym', 'Kym', 'Kym'),
};

export type TileState = 'in' | 'free' | 'twice' | 'out' | 'not-in-round';

export interface Tile {
  readonly region: Region;
  readonly short: Words;
  readonly column: number;
  readonly row: number;
  readonly state: TileState;
  /** The discussions that name the region, as their ids are written, each once. */
  readonly discussions: readonly string[];
  /** The number of its discussion in the sheet's order, for its colour; null where it has none or several. */
  readonly colour: number | null;
  /** The cells that name it. */
  readonly places: readonly CellPlace[];
}

/** The map of Finland as tiles: which discussion each region is in, which are free, which are named twice. */
export function mapOf(round: Round): readonly Tile[] {
  const table = round.tables.regions;
  const column = table?.columns.get('region');
  const named = new Map<string, { keys: Set<string>; out: boolean; places: CellPlace[] }>();
  for (const { row, region, discussion } of round.regions) {
    const reading = region.value;
    const regions =
      reading?.is === 'region'
        ? [reading.region]
        : reading?.is === 'several'
          ? reading.regions
          : [];
    for (const { code } of regions) {
      const known = named.get(code) ?? { keys: new Set(), out: false, places: [] };
      named.set(code, known);
      if (discussion.value?.takesPart) known.keys.add(discussion.value.key);
      else if (discussion.value) known.out = true;
      if (table && column !== undefined)
        known.places.push({ sheet: table.sheet.name, row, column });
    }
  }
  const order = [...round.discussionsByKey.keys()];
  const inRound = new Set(round.settings.regions.map(({ code }) => code));
  return round.config.regions.flatMap((region): readonly Tile[] => {
    const place = SPOTS[region.code];
    if (!place) return [];
    const found = named.get(region.code);
    const keys = [...(found?.keys ?? [])];
    const state: TileState = !inRound.has(region.code)
      ? 'not-in-round'
      : keys.length > 1
        ? 'twice'
        : keys.length === 1
          ? 'in'
          : found?.out
            ? 'out'
            : 'free';
    const index = keys.length === 1 ? order.indexOf(keys[0] as string) : -1;
    return [
      {
        region,
        short: place.short,
        column: place.column,
        row: place.row,
        state,
        discussions: keys.map(
          (key) => round.discussionsByKey.get(key)?.id.text ?? key.toUpperCase(),
        ),
        colour: index >= 0 ? index : null,
        places: found?.places ?? [],
      },
    ];
  });
}
