import type { ReactNode } from 'react';
import type { Borderline } from '@/lib/domain/indicators/borderline';
import { messages } from '@/lib/messages';
import { lqTones } from './lq-tone';

interface BubbleLegendProps {
  /** The bubbles carry sub-cluster colours, named by `children`; else the colours of the location quotient. */
  toned: boolean;
  hollow: boolean;
  edges: readonly Borderline[];
  children?: ReactNode;
}

function EdgeSample({ dash }: { dash?: string }) {
  return (
    <svg className="sample" viewBox="0 0 22 10" aria-hidden="true">
      <line x1="2" x2="20" y1="5" y2="5" stroke="currentcolor" strokeWidth="1.75" strokeDasharray={dash} strokeLinecap="round" />
    </svg>
  );
}

/** What fill and edge of a bubble mean; only what the chart really shows. */
export function BubbleLegend({ toned, hollow, edges, children }: BubbleLegendProps) {
  const { legend } = messages.indicators.region.chart;
  return (
    <>
      {children}
      {toned ? null : (
        <span className="key">
          {legend.below}
          <span className="ramp" aria-hidden="true">{lqTones.map((tone) => <span key={tone} className={`lq-${tone}`} />)}</span>
          {legend.above}
        </span>
      )}
      {hollow ? <span className="key"><span className="dot none" aria-hidden="true" />{legend.hollow}</span> : null}
      {edges.includes(false) ? <span className="key"><EdgeSample />{legend.sure}</span> : null}
      {edges.includes(true) ? <span className="key"><EdgeSample dash="5 3" />{legend.borderline}</span> : null}
      {edges.includes('unknown') ? <span className="key"><EdgeSample dash="1.5 3.5" />{legend.unknown}</span> : null}
    </>
  );
}
