import { type Landmarks, landmark, landmarksOf } from './landmarks.ts';

/**
 * A worksheet's part without its rows, which is all that is looked at and changed besides cells: small, however many the
 * rows are. Landmarks are offsets in its bytes.
 */
export interface Outline extends Landmarks {
  readonly part: string;
  readonly bytes: Uint8Array;
  /** Where the rows were taken out: in `sheetData`, or behind one that is empty; at the end when there is none. */
  readonly rowsAt: number;
  readonly rowsLength: number;
}

/** `whole` has the landmarks of the whole part. */
export function outlineOf(bytes: Uint8Array, part: string, whole: Landmarks): Outline {
  const data = landmark(whole, 'sheetData');
  if (!data) return { ...whole, part, bytes, rowsAt: bytes.length, rowsLength: 0 };
  const rowsAt = data.openEnd;
  const rowsLength = data.closeStart - data.openEnd;
  const shifted = (at: number) => (at > rowsAt ? at - rowsLength : at);
  return {
    ...whole,
    part,
    bytes: withoutRows(bytes, rowsAt, rowsLength),
    landmarks: whole.landmarks.map((one) => ({
      ...one,
      start: shifted(one.start),
      openEnd: shifted(one.openEnd),
      closeStart: shifted(one.closeStart),
      end: shifted(one.end),
    })),
    rowsAt,
    rowsLength,
  };
}

/** Always bytes of their own, so that those of the whole part can be let go. */
function withoutRows(bytes: Uint8Array, rowsAt: number, rowsLength: number): Uint8Array {
  const rest = new Uint8Array(bytes.length - rowsLength);
  rest.set(bytes.subarray(0, rowsAt));
  rest.set(bytes.subarray(rowsAt + rowsLength), rowsAt);
  return rest;
}

export const behindRows = ({ bytes, rowsAt }: Outline): Uint8Array => bytes.subarray(rowsAt);

/** The outline with other bytes behind the rows. */
export const withEnd = (outline: Outline, bytes: Uint8Array): Outline => ({
  ...outline,
  ...landmarksOf(bytes, outline.part),
  bytes,
});

/** The offset in the whole part; what stands where the rows were taken out stands behind them. */
export const inPart = ({ rowsAt, rowsLength }: Outline, at: number): number =>
  at < rowsAt ? at : at + rowsLength;
