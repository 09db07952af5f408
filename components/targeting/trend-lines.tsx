import type { Measured } from '@/lib/domain/indicators/measured';
import type { TrendReading } from '@/lib/domain/targeting/trend-reading';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

export interface TrendLine { part: { code: string; name: string }; growth: Measured; differential: Measured; years: { from: number; to: number } | null; reading: TrendReading }

/** How the sub-clusters of a board grow here and beside the reference, and what that says of its cases. Those nobody publishes the growth of are named last, with why. */
export function TrendLines({ lines, region, reference, regionCode }: { lines: readonly TrendLine[]; region: string; reference: string; regionCode: string }) {
  const { beside: words, readings } = messages.targeting;
  if (lines.length === 0) return null;
  const nameOf = ({ part }: TrendLine) => <a href={`/clusters/${part.code}?region=${regionCode}`}>{part.name}</a>;
  const unknown = lines.filter(({ growth, years }) => growth.value === null || years === null);
  return (
    <p className="trend-lines">
      {words.lead(region, reference)}{' '}
      {lines.map((line) => {
        const { part, growth, differential, years, reading } = line;
        if (growth.value === null || years === null) return null;
        return (
          <span key={part.code}>
            {nameOf(line)} {words.grows(format.percent(growth.value, { signed: true }), String(years.from), String(years.to))}
            {differential.value === null ? '' : words.points(format.number(Math.abs(differential.value), 1), differential.value >= 0)}
            {readings[reading] === '' ? '. ' : `: ${readings[reading].toLowerCase()}. `}
          </span>
        );
      })}
      {unknown.length === 0 ? null : <>{words.unknown} {unknown.map((line, at) => <span key={line.part.code}>{at === 0 ? '' : ', '}{nameOf(line)}</span>)} ({format.missing(unknown[0]?.growth.value === null ? unknown[0].growth.reason : 'no-time-series')}).</>}
    </p>
  );
}
