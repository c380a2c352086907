import { SEVERITIES, type Severity } from '../../findings/finding.ts';
import { isSheetMark, markFormula } from '../../findings/mark-formula.ts';
import type { Mark } from '../../findings/marks.ts';
import { PALETTE } from '../../findings/palette.ts';
import { rangeText, readRange, rectangles } from '../../workbook/ranges.ts';
import type { CellRange } from '../../workbook/snapshot.ts';
import { HostError } from '../host.ts';
import { addressesOf, readAreas } from './areas.ts';
import type { Excel } from './excel-api.ts';
import type { Gateway } from './gateway.ts';
import { formatOrNull } from './newer-api.ts';
import { findOurs, type OurFormat, wholeOf } from './our-formats.ts';
import { isSealed, type SheetTraits } from './seen.ts';

/** The colours of one sheet: what each severity covers, as addresses that Excel takes. */
type Colouring = ReadonlyMap<Severity, readonly string[]>;

/** What a sheet was painted with, to know later whether that is what still stands there. */
interface Painted {
  readonly colouring: string;
  /** Each conditional format of ours and where it stands, as Excel says it. */
  readonly places: ReadonlyMap<string, string>;
}

/** Knows what we painted, so that nothing is painted twice. */
export interface Painter {
  /** The conditional formats that we painted, by sheet. */
  ids(): ReadonlyMap<string, readonly string[]>;
  /** What was just read of the sheets. */
  see(traits: ReadonlyMap<string, SheetTraits>): void;
  /**
   * Makes the sheets look as the marks say, in one round trip, or in none where they do so already.
   * @throws {HostError} host-colours-protected when the formats of some sheets may not be changed; the others are painted
   */
  paint(marks: readonly Mark[], mergesOf: (sheet: string) => readonly CellRange[]): Promise<void>;
  /** Our colours were taken away by other means. */
  forget(): void;
}

export function createPainter(gateway: Gateway): Painter {
  let painted: ReadonlyMap<string, Painted> = new Map();
  let seen: ReadonlyMap<string, SheetTraits> = new Map();

  async function replace(
    sheets: readonly string[],
    colourings: ReadonlyMap<string, Colouring>,
  ): Promise<void> {
    const known = seen;
    // Whatever comes of it, what was seen holds no more for these sheets.
    seen = new Map([...known].filter(([name]) => !sheets.includes(name)));
    const made = await replaceColours(gateway, sheets, colourings, known);
    painted = new Map([...painted, ...made]);
    seen = new Map([
      ...seen,
      ...[...made].map(([name, { places }]): [string, SheetTraits] => [
        name,
        {
          isSealed: false,
          ours: [
            ...others(known.get(name)?.ours ?? []),
            ...[...places.keys()].map((id): OurFormat => ({ id, mark: 'error' })),
          ],
          places,
        },
      ]),
    ]);
  }

  /** What a co-author, or we ourselves on an earlier day, painted just so is as good as painted by us. */
  async function adopt(colourings: ReadonlyMap<string, Colouring>): Promise<void> {
    if (!gateway.newer.origins) return;
    const foreign = [...seen].flatMap(([name, { ours }]) => {
      const left = colours(ours ?? []);
      const known = painted.get(name)?.places;
      const isForeign = left.length > 0 && !left.every(({ id }) => known?.has(id));
      return isForeign && colourings.has(name) ? [[name, left] as const] : [];
    });
    if (foreign.length === 0) return;
    const places = await placesOf(gateway, foreign);
    for (const [name, left] of foreign) {
      const colouring = colourings.get(name);
      const found = places.get(name);
      if (!colouring || !found || !looksAs(colouring, left, found)) continue;
      painted = new Map([
        ...painted,
        [name, { colouring: colouringText(colouring), places: found }],
      ]);
      const traits = seen.get(name) as SheetTraits;
      seen = new Map([...seen, [name, { ...traits, places: found }]]);
    }
  }

  return {
    ids: () => new Map([...painted].map(([name, { places }]) => [name, [...places.keys()]])),
    see(traits) {
      seen = traits;
    },
    forget() {
      painted = new Map();
      seen = new Map();
    },
    async paint(marks, mergesOf) {
      const colourings = colouringsOf(marks, mergesOf);
      const isKnown = (name: string) => (seen.get(name)?.ours ?? null) !== null;
      const sheets = () => [...new Set([...seen.keys(), ...painted.keys(), ...colourings.keys()])];
      const look = async () => {
        seen = await lookAtColours(gateway, sheets());
      };
      if (!sheets().every(isKnown)) await look();
      await adopt(colourings);
      for (let attempt = 0; ; attempt++) {
        const stale = [...seen].filter(
          ([name, traits]) => !stands(traits, painted.get(name), colourings.get(name)),
        );
        const open = stale.filter(([, { isSealed: closed }]) => !closed).map(([name]) => name);
        try {
          if (open.length > 0) await replace(open, colourings);
        } catch (error) {
          const isGone = error instanceof HostError && error.code === 'host-sheet-missing';
          if (!isGone || attempt > 0) throw error;
          // Somebody took a sheet or a format away since it was read: look again, once.
          await look();
          continue;
        }
        const sealed = stale.filter(([, { isSealed: closed }]) => closed).map(([name]) => name);
        if (sealed.length > 0) throw new HostError('host-colours-protected', sealed.join(', '));
        return;
      }
    },
  };
}

/** Where formats stand, as Excel says it; a sheet of which one has gone is left out. */
async function placesOf(
  gateway: Gateway,
  formats: readonly (readonly [sheet: string, ours: readonly OurFormat[]])[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  return gateway.run(async (context) => {
    const asked = formats.map(([name, ours]) => {
      const all = wholeOf(context.workbook.worksheets.getItemOrNullObject(name)).conditionalFormats;
      const places = ours.map(({ id }) => ({
        id,
        areas: formatOrNull(all, id).getRanges().untrack().load('address'),
      }));
      return [name, places] as const;
    });
    await context.sync();
    return new Map(
      asked.flatMap(([name, places]) =>
        places.some(({ areas }) => areas.isNullObject)
          ? []
          : [[name, new Map(places.map(({ id, areas }) => [id, areas.address]))]],
      ),
    );
  });
}

/** Whether formats found on a sheet colour it just so. */
function looksAs(
  colouring: Colouring,
  found: readonly OurFormat[],
  places: ReadonlyMap<string, string>,
): boolean {
  const cellsOf = (areas: readonly CellRange[]) => areas.map(rangeText).sort().join();
  return SEVERITIES.every((severity) => {
    const wanted = (colouring.get(severity) ?? []).flatMap((address) =>
      address.split(',').flatMap((one) => readRange(one) ?? []),
    );
    const there = found
      .filter(({ mark }) => mark === severity)
      .flatMap(({ id }) => readAreas(places.get(id) ?? ''));
    return cellsOf(wanted) === cellsOf(there);
  });
}

/** Whether a sheet looks as it should: the same colouring as we painted, in the same formats, where we left them. */
function stands(
  { ours, places }: SheetTraits,
  painted: Painted | undefined,
  colouring: Colouring | undefined,
): boolean {
  const left = colours(ours ?? []).map(({ id }) => id);
  if (!painted) return colouring === undefined && left.length === 0;
  return (
    painted.colouring === colouringText(colouring) &&
    left.length === painted.places.size &&
    left.every((id) => painted.places.has(id)) &&
    [...places].every(([id, place]) => painted.places.get(id) === place)
  );
}

/** The marks by sheet and severity. A mark in the corner of a merge colours the whole merge. */
function colouringsOf(
  marks: readonly Mark[],
  mergesOf: (sheet: string) => readonly CellRange[],
): ReadonlyMap<string, Colouring> {
  const bySheet = new Map<string, Map<Severity, Mark[]>>();
  for (const mark of marks) {
    const severities = bySheet.get(mark.sheet) ?? new Map<Severity, Mark[]>();
    bySheet.set(mark.sheet, severities);
    const same = severities.get(mark.severity);
    if (same) same.push(mark);
    else severities.set(mark.severity, [mark]);
  }
  return new Map(
    [...bySheet].map(([sheet, severities]) => {
      const corners = new Map(
        mergesOf(sheet).map((merge) => [`${merge.top},${merge.left}`, merge]),
      );
      const rangesOf = (cells: readonly Mark[]): readonly CellRange[] => {
        const merged = cells.flatMap(({ row, column }) => corners.get(`${row},${column}`) ?? []);
        const single = cells.filter(({ row, column }) => !corners.has(`${row},${column}`));
        return [...rectangles(single), ...merged];
      };
      return [
        sheet,
        new Map([...severities].map(([one, cells]) => [one, addressesOf(rangesOf(cells))])),
      ];
    }),
  );
}

const colouringText = (colouring: Colouring | undefined): string =>
  colouring === undefined ? '' : JSON.stringify([...colouring].sort());

/**
 * Replaces our conditional formats on these sheets in one round trip, and gives what each was painted with.
 * @throws {HostError} host-sheet-missing when a sheet or a format has gone meanwhile
 */
async function replaceColours(
  gateway: Gateway,
  sheets: readonly string[],
  colourings: ReadonlyMap<string, Colouring>,
  seen: ReadonlyMap<string, SheetTraits>,
): Promise<ReadonlyMap<string, Painted>> {
  return gateway.run(async (context) => {
    const made = sheets.map((name) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const formats = wholeOf(sheet).conditionalFormats;
      for (const { id } of colours(seen.get(name)?.ours ?? [])) formats.getItem(id).delete();
      const colouring = colourings.get(name);
      return { name, colouring, added: colouring ? addColours(sheet, colouring) : [] };
    });
    await context.sync();
    return new Map(
      made.map(({ name, colouring, added }) => [
        name,
        {
          colouring: colouringText(colouring),
          places: new Map(added.map(({ format, areas }) => [format.id, areas.address])),
        },
      ]),
    );
  });
}

/** The colours among our formats; the mark of a whole sheet of ours is none. */
const colours = (ours: readonly OurFormat[]): readonly OurFormat[] =>
  ours.filter(({ mark }) => !isSheetMark(mark));
const others = (ours: readonly OurFormat[]): readonly OurFormat[] =>
  ours.filter(({ mark }) => isSheetMark(mark));

function addColours(sheet: Excel.Worksheet, colouring: Colouring) {
  // Each new format comes before the others, so the strongest is added last.
  return [...SEVERITIES].reverse().flatMap((severity) =>
    (colouring.get(severity) ?? []).map((address) => {
      const format = sheet.getRanges(address).untrack().conditionalFormats.add('Custom');
      const { custom } = format;
      const { text, fill, border } = PALETTE[severity];
      custom.rule.formula = `=${markFormula(severity)}`;
      custom.format.fill.color = `#${fill}`;
      custom.format.font.color = `#${text}`;
      custom.format.font.bold = true;
      for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
        const line = custom.format.borders.getItem(side);
        line.style = 'Continuous';
        line.color = `#${border}`;
      }
      format.load('id');
      return { format, areas: format.getRanges().untrack().load('address') };
    }),
  );
}

/** What stands on these sheets now, asked anew; sheets that are gone are left out. */
async function lookAtColours(
  gateway: Gateway,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, SheetTraits>> {
  return gateway.run(async (context) => {
    const list = context.workbook.worksheets.load('items/name');
    await context.sync();
    const wanted = list.items.map(({ name }) => name).filter((name) => sheets.includes(name));
    const protections = wanted.map((name) => {
      const { protection } = context.workbook.worksheets.getItem(name);
      return [name, protection.load('protected,options')] as const;
    });
    await context.sync();
    const ours = await findOurs(context, wanted);
    return new Map(
      protections.map(([name, protection]) => [
        name,
        { isSealed: isSealed(protection), ours: ours.get(name) ?? [], places: new Map() },
      ]),
    );
  });
}
