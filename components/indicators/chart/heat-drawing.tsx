import type { ReactElement } from 'react';
import { messages } from '@/lib/messages';
import type { ComparedRow } from '../heat-table';
import { heatText, type HeatValue } from '../heat-value';
import { lqTone, type LqTone } from './lq-tone';
import { labelWidth } from './place-labels';
import { shortLabel } from './short-label';
import { wrappedLines } from './wrapped-lines';

const TEXT = 11;
const ROW = 24;
const NAMES = 240;
const WIDE = 78;
const HEAD = 48;
const LIGHT_ON: ReadonlySet<LqTone> = new Set(['lo3', 'hi3']);

interface HeatDrawingProps {
  rows: readonly ComparedRow[];
  regions: readonly { code: string; name: string }[];
  shown: HeatValue;
  label: string;
}

export const heatSize = ({ rows, regions }: Pick<HeatDrawingProps, 'rows' | 'regions'>) => ({ width: NAMES + regions.length * WIDE, height: HEAD + rows.length * ROW });

/** The heat table as a drawing, for the page of a report: industries down, regions across, the number in every cell. */
export function HeatDrawing({ rows, regions, shown, label }: HeatDrawingProps): ReactElement {
  const { width, height } = heatSize({ rows, regions });
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} fontSize={TEXT}>
      {regions.map(({ code, name }, at) => {
        const lines = wrappedLines(name, Math.floor(WIDE / labelWidth('x', TEXT))).slice(0, 3);
        return (
          <g key={code} fill="var(--ink-2)">
            {lines.map((line, row) => <text key={line} x={NAMES + (at + 1) * WIDE - 8} y={HEAD - 8 - (lines.length - 1 - row) * TEXT * 1.2} textAnchor="end">{shortLabel(line, 14)}</text>)}
          </g>
        );
      })}
      {rows.map(({ line, readings }, row) => {
        const y = HEAD + row * ROW;
        return (
          <g key={line.code}>
            <text x={NAMES - 10} y={y + ROW * 0.66} textAnchor="end" fill="var(--ink)">{shortLabel(line.title, Math.floor(NAMES / labelWidth('x', TEXT)) - 2)}</text>
            {regions.map(({ code }, at) => {
              const lq = readings[at]?.lq;
              const tone = lq && lq.value !== null ? lqTone(lq.value) : null;
              return (
                <g key={code}>
                  <rect x={NAMES + at * WIDE + 1} y={y + 1} width={WIDE - 2} height={ROW - 2} fill={tone ? `var(--lq-${tone})` : 'var(--sunken)'} />
                  <text x={NAMES + (at + 1) * WIDE - 8} y={y + ROW * 0.66} textAnchor="end" fill={tone && LIGHT_ON.has(tone) ? 'var(--surface)' : 'var(--ink)'} fontStyle={tone ? undefined : 'italic'}>
                    {lq && lq.value !== null ? heatText(shown, lq.value) : messages.indicators.words.short[lq?.reason ?? 'not-available']}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}
