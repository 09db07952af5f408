import { FigureLink } from '@/components/ui/figure-link';
import type { DaysToDecision } from '@/lib/domain/flow/days-to-decision';
import type { KeptInYear } from '@/lib/domain/flow/kept-in-year';
import type { WeightedOutcome } from '@/lib/domain/flow/weighted-outcome';
import type { ShareInterval } from '@/lib/domain/flow/wilson-interval';
import type { Stream } from '@/lib/domain/pipeline/stream';
import { streamSlug } from '@/lib/domain/pipeline/stream-slug';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { behindHref } from './behind-href';
import { figureOr } from './gap-words';

export interface BoardStrip {
  stream: Stream;
  year: number;
  /** The first day of the five years counted back. */
  from: string;
  leftOut: number;
  jobs: WeightedOutcome;
  kept: KeptInYear;
  decision: DaysToDecision;
  qualified: { won: number; closed: number; interval: ShareInterval | null };
}

const count = (value: number) => format.number(value);
const share = (value: number) => format.percent(value, { digits: 0 });
const told = (...notes: readonly string[]) => notes.filter((note) => note !== '').join(' · ');

/** Four figures above a board: each opens its cases, its label what it means. */
export function BoardFigures({ stream, year, from, leftOut, jobs, kept, decision, qualified }: BoardStrip) {
  const { strip: words, unstated } = messages.flow;
  const of = stream === 'retention' ? 'retention' : 'other';
  const { won, closed, interval } = qualified;
  const figures = [
    {
      id: 'jobs', label: words.jobs[of], value: figureOr(jobs.expected, (value) => count(Math.round(value))), missing: jobs.expected.value === null, href: `/pipeline/flow?stream=${stream}#odds`,
      interval: jobs.range ? words.jobsRange(count(jobs.range.lo), count(jobs.range.hi)) : '',
      note: told(jobs.counted === 0 ? '' : words.jobsNote(count(jobs.atMost)), jobs.unstated > 0 ? unstated(count(jobs.unstated)) : '', leftOut > 0 ? words.leftOut(count(leftOut)) : ''),
    },
    { id: 'kept', label: words.kept[of](String(year)), value: count(kept.verified), missing: false, href: `/pipeline/${streamSlug(stream)}/table?stage=won`, interval: '', note: words.announced(count(kept.announced)) },
    {
      id: 'decision', label: words.decision, value: figureOr(decision.median, count), missing: decision.median.value === null, href: behindHref({ stream, count: 'opened', stage: 'decision', from }), interval: '',
      note: told(decision.p90.value === null ? '' : words.decisionNote(count(decision.p90.value)), words.decisionOf(count(decision.reached), count(decision.waiting))),
    },
    {
      id: 'won', label: words.won[of], value: closed === 0 ? messages.flow.gaps['none-closed'] : share(won / closed), missing: closed === 0, href: behindHref({ stream, count: 'closed', stage: 'qualified', to: 'won', from }),
      interval: interval ? words.interval(share(interval.lo), share(interval.hi)) : '', note: closed === 0 ? '' : words.wonNote(count(won), count(closed)),
    },
  ];
  return (
    <dl className="figs" aria-label={words.label}>
      {figures.map(({ id, label, value, missing, href, interval: range, note }) => (
        <div key={id}>
          <dt><a className="figure-label" href={`#means-${id}`} title={words.define(label)}>{label}</a></dt>
          <dd className={missing ? 'v none' : 'v'}>{missing ? value : <FigureLink href={href} label={label}>{value}</FigureLink>}{range === '' ? null : <> <span className="interval">{range}</span></>}</dd>
          {note === '' ? null : <dd className="w">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
