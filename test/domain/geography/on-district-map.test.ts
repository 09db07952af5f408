import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DISTRICT_MAP } from '@/lib/domain/geography/district-shapes';
import { onDistrictMap } from '@/lib/domain/geography/on-district-map';

/** The rings of a drawn outline: absolute starts, relative steps. */
const rings = (path: string) => path.split('z').filter(Boolean).map((ring) => {
  const [start = '', steps = ''] = ring.replace('M', '').split('l');
  let [x = 0, y = 0] = (start.match(/-?\d+/g) ?? []).map(Number);
  const points = [{ x, y }];
  const moves = (steps.match(/-?\d+/g) ?? []).map(Number);
  for (let at = 0; at + 1 < moves.length; at += 2) {
    x += moves[at] ?? 0;
    y += moves[at + 1] ?? 0;
    points.push({ x, y });
  }
  return points;
});
type Point = { x: number; y: number };
const within = (ring: readonly Point[], { x, y }: Point) => ring.reduce((inside, a, at) => {
  const b = ring[(at + 1) % ring.length] as Point;
  return (a.y > y) !== (b.y > y) && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x ? !inside : inside;
}, false);
const nearest = (ring: readonly Point[], { x, y }: Point) => Math.min(...ring.map((a, at) => {
  const b = ring[(at + 1) % ring.length] as Point;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const t = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - a.x - t * dx, y - a.y - t * dy);
}));

const { places } = JSON.parse(readFileSync('db/seed/reference/places.json', 'utf8')) as { places: [string, string, number, number][] };

describe('a town on the drawing of districts', () => {
  it('lies in the district it belongs to, or within three units (some 7 km) of its simplified outline', () => {
    const shapes = new Map(DISTRICT_MAP.districts.map(({ code, path }) => [code, rings(path)]));
    const far = places.filter(([name, code, lat, lng]) => {
      const point = onDistrictMap({ lat, lng });
      const own = shapes.get(code) ?? [];
      // Outside the simplified coast, placed by hand.
      return name !== 'Prince Rupert' && !own.some((ring) => within(ring, point)) && Math.min(...own.map((ring) => nearest(ring, point))) > 3;
    });
    expect(places.length).toBeGreaterThan(50);
    expect(far).toEqual([]);
  });
});
