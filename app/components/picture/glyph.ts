/**
 * One letter as the pen draws it: its path, and how far the pen has then moved. The baseline is 0,
 * small letters are 10 high, capitals and figures 14, and what hangs below reaches 4. A path has no
 * thickness of its own: the same letters are drawn light and bold.
 */
export type Glyph = readonly [path: string, width: number];

const REACH = 0.3;

/** A point a little wider than the pen: two short strokes that cross. */
export function dot(x: number, y: number): string {
  const long = REACH * 2;
  return `M${x - REACH} ${y}h${long}M${x} ${y - REACH}v${long}`;
}
