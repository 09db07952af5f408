import type { DotTone } from '@/components/ui/dot';
import type { DatedYear } from '@/lib/domain/indicators/reading-history';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { lqTick } from '../chart/lq-tick';
import { FRAME, historyLayout } from './history-layout';

interface HistoryDrawingProps {
  years: readonly DatedYear[];
  tone: DotTone;
  label: string;
  /** Names of the two figures on the axes. */
  measure: string;
}

const { left, width, right, counts, quotients, classes } = FRAME;
const FIELDS = {
  star: { fill: 'var(--good-wash)', stroke: 'var(--good)' }, emerging: { fill: 'var(--accent-wash)', stroke: 'var(--accent)' },
  mature: { fill: 'var(--sunken)', stroke: 'var(--line-strong)' }, transforming: { fill: 'var(--sunken)', stroke: 'var(--line-strong)' },
} as const;
const GAP = { fill: 'var(--ink-2)', fontStyle: 'italic', textAnchor: 'middle' } as const;

/** One small multiple: bars of the count, dots of the LQ with what is left open, and the class of every year. */
export function HistoryDrawing({ years, tone, label, measure }: HistoryDrawingProps) {
  const { history } = messages.indicators;
  const layout = historyLayout(years);
  const colour = tone === 'none' ? 'var(--ink-3)' : `var(--c-${tone})`;
  return (
    <svg className="history" viewBox={`0 0 ${width} ${FRAME.height}`} role="img" aria-label={label} fontSize="11" fill="var(--ink-3)">
      <g>
        {layout.counts.map(({ value, at }) => (
          <g key={value}>
            <line x1={left} x2={width - right} y1={at} y2={at} stroke="var(--line)" />
            <text x={left - 5} y={at + 3.5} textAnchor="end">{format.number(value)}</text>
          </g>
        ))}
        {layout.quotients.map(({ value, at }) => (
          <g key={value}>
            <line x1={left} x2={width - right} y1={at} y2={at} stroke={value === 1 ? 'var(--ink-3)' : 'var(--line)'} strokeWidth={value === 1 ? 1.25 : 1} />
            <text x={left - 5} y={at + 3.5} textAnchor="end">{lqTick(value)}</text>
          </g>
        ))}
        <text x={left} y={counts.top - 4}>{measure}</text>
        <text x={left} y={quotients.top - 5}>{history.lqAxis}</text>
      </g>
      {layout.columns.map(({ year, reading, left: x, centre, bar, dot, whisker }) => (
        <g key={year}>
          {bar ? <rect x={x} y={bar.y} width={layout.band} height={bar.height} fill={colour} fillOpacity="0.75" />
            : <text {...GAP} x={centre} y={counts.bottom - 3}>{history.gap}</text>}
          {whisker ? <line x1={centre} x2={centre} y1={whisker.lo} y2={whisker.hi} stroke="var(--ink-2)" strokeWidth={whisker.sure ? 2.5 : 1} /> : null}
          {dot === null ? <text {...GAP} x={centre} y={quotients.bottom - 3}>{history.gap}</text>
            : <circle cx={centre} cy={dot} r="4" fill={whisker?.sure ? colour : 'var(--surface)'} stroke={colour} strokeWidth="1.75" />}
          {reading.class.label === null ? null : (
            <>
              <rect
                {...FIELDS[reading.class.quadrant]} x={x} y={classes.top} width={layout.band} height={classes.height} rx="2"
                strokeDasharray={reading.class.borderline === true ? '4 2' : undefined}
              />
              <text x={centre} y={classes.top + 14} textAnchor="middle" fontSize="11.5" fill="var(--ink)">{reading.class.label.slice(0, layout.band > 22 ? 2 : 1)}</text>
            </>
          )}
          {layout.labelled.has(year) ? <text x={centre} y={FRAME.height - 10} textAnchor="middle">{year}</text> : null}
        </g>
      ))}
    </svg>
  );
}
