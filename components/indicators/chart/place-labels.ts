export interface Spot {
  key: string;
  label: string;
  cx: number;
  cy: number;
  r: number;
  /** Placed before all others. */
  first: boolean;
}
export interface PlacedLabel {
  key: string;
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}
interface Box { left: number; right: number; top: number; bottom: number }

const GAP = 4;
/** Mean width of a letter of Inter, in parts of its size. */
const LETTER = 0.545;

export const labelWidth = (text: string, size: number): number => text.length * LETTER * size;

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const around = ({ cx, cy, r }: Spot): Box => ({ left: cx - r, right: cx + r, top: cy - r, bottom: cy + r });

function candidates({ cx, cy, r }: Spot, size: number): Omit<PlacedLabel, 'key' | 'text'>[] {
  const middle = cy + size * 0.35;
  const side = r + GAP;
  const slant = r * 0.72 + GAP;
  return [
    { x: cx, y: middle, anchor: 'middle' },
    { x: cx + side, y: middle, anchor: 'start' },
    { x: cx - side, y: middle, anchor: 'end' },
    { x: cx, y: cy - side, anchor: 'middle' },
    { x: cx, y: cy + side + size * 0.75, anchor: 'middle' },
    { x: cx + slant, y: cy - slant + size * 0.2, anchor: 'start' },
    { x: cx + slant, y: cy + slant + size * 0.6, anchor: 'start' },
    { x: cx - slant, y: cy - slant + size * 0.2, anchor: 'end' },
    { x: cx - slant, y: cy + slant + size * 0.6, anchor: 'end' },
    { x: cx + slant, y: cy - slant - size, anchor: 'start' },
    { x: cx + slant, y: cy + slant + size * 1.8, anchor: 'start' },
    { x: cx - slant, y: cy - slant - size, anchor: 'end' },
    { x: cx - slant, y: cy + slant + size * 1.8, anchor: 'end' },
  ];
}

/** A label that covers more of the bubbles of others than this part of itself seems to name one of them. */
const MOST_COVERED = 0.3;

const apart = ({ left, right, top, bottom }: Box, { cx, cy, r }: Spot): number =>
  Math.max(0, Math.hypot(Math.max(left - cx, 0, cx - right), Math.max(top - cy, 0, cy - bottom)) - r);

const boxOf = (place: Omit<PlacedLabel, 'key' | 'text'>, width: number, size: number): Box => {
  const left = place.anchor === 'start' ? place.x : place.anchor === 'end' ? place.x - width : place.x - width / 2;
  return { left, right: left + width, top: place.y - size * 0.85, bottom: place.y + size * 0.3 };
};

/**
 * A place for each label that stays inside the bounds and touches no label placed before it; bubbles of others are avoided as
 * far as there is room, and a label that would mostly cover them is left out. Larger bubbles choose first. A label without a free place is left out: its bubble still says its name
 * to pointer, keyboard and screen reader, and stands in the table.
 */
export function placeLabels(spots: readonly Spot[], bounds: Box, size: number): PlacedLabel[] {
  const placed: { label: PlacedLabel; box: Box }[] = [];
  const inOrder = [...spots].sort((a, b) => Number(b.first) - Number(a.first) || b.r - a.r);
  for (const spot of inOrder) {
    const width = labelWidth(spot.label, size);
    let best: { label: PlacedLabel; box: Box; cost: number } | null = null;
    for (const [rank, place] of candidates(spot, size).entries()) {
      const box = boxOf(place, width, size);
      const outside = box.left < bounds.left || box.right > bounds.right || box.top < bounds.top || box.bottom > bounds.bottom;
      if (outside || placed.some((other) => overlap(box, other.box) > 0)) continue;
      const covered = spots.reduce((sum, other) => sum + (other.key === spot.key ? 0 : overlap(box, around(other))), 0);
      if (!spot.first && covered > MOST_COVERED * width * size) continue;
      // Nearer to another bubble than to its own it would be read as that one's.
      const stray = spots.some((other) => other.key !== spot.key && apart(box, other) < apart(box, spot)) ? width * size * 0.2 : 0;
      const spill = rank === 0 ? Math.max(0, width - 2 * spot.r) * size : 0;
      const cost = covered + stray + spill * 0.6 + rank * 2;
      if (!best || cost < best.cost) best = { label: { key: spot.key, text: spot.label, ...place }, box, cost };
    }
    if (best) placed.push(best);
  }
  return placed.map(({ label }) => label);
}
