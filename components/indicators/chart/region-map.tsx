import { DISTRICT_MAP } from '@/lib/domain/geography/district-shapes';
import type { LqTone } from './lq-tone';

export interface MapArea {
  code: string;
  /** What is heard and shown on pointing: the region and its figure. */
  title: string;
  href: string;
  /** The step of the diverging scale; null where there is no figure. */
  tone: LqTone | null;
  /** The figure, printed where there is room. */
  text: string | null;
  /** Codes of the districts it is made of. */
  districts: readonly string[];
}

interface RegionMapProps {
  areas: readonly MapArea[];
  label: string;
}

const HATCH = 'no-figure';
const DOTS = 'not-in-table';
const LEAST_ROOM = 14;
/** Below this a figure has no room on a phone. */
const ROOMY = 24;

const shapesOf = (codes: readonly string[]) => DISTRICT_MAP.districts.filter(({ code }) => codes.includes(code));

const EDGE = { stroke: 'var(--surface)', strokeWidth: 0.75, strokeLinejoin: 'round' } as const;
const NUMBER = { fill: 'var(--ink)', fontSize: 12, textAnchor: 'middle', paintOrder: 'stroke', stroke: 'var(--surface)', strokeWidth: 3, strokeLinejoin: 'round' } as const;

/** The districts of British Columbia, each region one link: colour says how concentrated, hatching that there is no figure, dots that the table does not hold it. */
export function RegionMap({ areas, label }: RegionMapProps) {
  const { width, height, districts } = DISTRICT_MAP;
  const held = new Set(areas.flatMap((area) => area.districts));
  return (
    <svg className="region-map" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
      <defs>
        <pattern id={HATCH} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" fill="var(--surface)" />
          <line x1="0" x2="0" y1="0" y2="7" stroke="var(--ink-3)" strokeWidth="2.5" />
        </pattern>
        <pattern id={DOTS} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" fill="var(--surface)" />
          <circle cx="3" cy="3" r="1" fill="var(--field)" />
        </pattern>
      </defs>
      {districts.filter(({ code }) => !held.has(code)).map(({ code, path }) => <path key={code} d={path} fill={`url(#${DOTS})`} {...EDGE} stroke="var(--line-strong)" />)}
      {areas.map(({ code, title, href, tone, districts: own }) => (
        <a key={code} href={href} aria-label={title} className="area">
          <title>{title}</title>
          {shapesOf(own).map((shape) => <path key={shape.code} d={shape.path} fill={tone === null ? `url(#${HATCH})` : `var(--lq-${tone})`} {...EDGE} />)}
        </a>
      ))}
      {areas.map(({ code, text, districts: own }) => {
        const [roomiest] = shapesOf(own).sort((a, b) => b.room - a.room);
        if (text === null || !roomiest || roomiest.room < LEAST_ROOM) return null;
        return <text key={code} {...NUMBER} className={roomiest.room < ROOMY ? 'tight' : undefined} x={roomiest.centre[0]} y={(roomiest.centre[1] ?? 0) + 4} aria-hidden="true">{text}</text>;
      })}
    </svg>
  );
}
