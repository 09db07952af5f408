import type { BubbleSpot } from './bubble-layout';
import { lqTone } from './lq-tone';

const DASHES = { sure: undefined, borderline: '5 3', unknown: '1.5 3.5' } as const;

/** One bubble as a link: fill says which sub-cluster or how concentrated, edge says how sure. */
export function BubbleMark({ spot: { bubble, cx, cy, r } }: { spot: BubbleSpot }) {
  const colour = bubble.tone && bubble.tone !== 'none' ? `var(--c-${bubble.tone})` : `var(--lq-${lqTone(bubble.lq)})`;
  const edge = bubble.edge === 'unknown' ? 'unknown' : bubble.edge ? 'borderline' : 'sure';
  return (
    <a href={bubble.href} aria-label={bubble.title} aria-current={bubble.selected || undefined} className="bubble">
      <title>{bubble.title}</title>
      <circle cx={cx} cy={cy} r={Math.max(r, 12)} fill="transparent" />
      <circle
        className="disc"
        cx={cx}
        cy={cy}
        r={r}
        fill={bubble.hollow ? 'transparent' : colour}
        fillOpacity={bubble.tone ? 0.3 : 0.72}
        stroke={bubble.tone ? colour : 'var(--ink-2)'}
        strokeWidth={bubble.selected ? 2.75 : 1.6}
        strokeDasharray={DASHES[edge]}
        strokeLinecap="round"
      />
    </a>
  );
}
