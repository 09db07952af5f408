import { FigureLink } from '@/components/ui/figure-link';
import { Figures, type Figure } from '@/components/ui/figures';
import { Tag } from '@/components/ui/tag';
import type { BottomUpSize } from '@/lib/domain/indicators/bottom-up-size';
import type { DatedReading } from '@/lib/domain/indicators/dated-reading';
import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import { shownGrowth } from '@/lib/domain/indicators/sort-industries';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { askedOf } from './asked';
import { bottomUpText } from './bottom-up-text';
import { figureHref } from './figure-href';
import { growthText } from './growth-text';
import { lqText } from './lq-text';

interface ClusterFiguresProps {
  facts: QuestionFacts;
  /** Whose figures open: a cluster, or one sub-cluster of it. */
  about: { cluster: string; subcluster?: string };
  /** The published reading and the names of the sub-clusters it is of; null where none can be seen. */
  published: { names: string; codes: string; reading: DatedReading } | null;
  bottomUp: BottomUpSize & { counted?: 'once' | 'links' };
}

/** The strip above a cluster: published and bottom-up jobs, location quotient, growth, and what the register holds. */
export function ClusterFigures({ facts, about, published, bottomUp }: ClusterFiguresProps) {
  const { cluster: { figures: words }, words: common } = messages.indicators;
  const asked = askedOf(facts);
  const measure = common.measures[facts.vintage?.series.measure ?? 'employment'];
  const own = bottomUpText(bottomUp);
  const notVisible = { missing: true, value: words.notVisible };
  const reading = published?.reading;
  const growth = reading ? shownGrowth(reading) : null;
  const figures: Figure[] = [
    {
      label: words.published(measure.title),
      ...(reading && published && reading.count.value !== null ? {
        value: <FigureLink href={figureHref(asked, 'count', about)} label={words.published(measure.title)}>{format.number(reading.count.value)}</FigureLink>,
        note: <>{reading.share.value === null ? null : words.publishedNote(published.names, format.percent(reading.share.value))} <Tag>{words.naics(published.codes)}</Tag></>,
      } : reading?.count.value === null ? { missing: true, value: messages.ui.missing[reading.count.reason] } : notVisible),
    },
    {
      label: words.bottomUp, missing: own.missing, interval: own.bounds ?? undefined,
      value: <FigureLink href={figureHref(asked, 'mining-jobs', about)} label={words.bottomUp}>{own.value}</FigureLink>,
      note: [bottomUp.counted === 'links' ? words.twice : own.firms, own.parts].filter(Boolean).join('; '),
    },
    {
      label: words.lq,
      ...(reading && published && reading.lq.value !== null ? {
        value: <FigureLink href={figureHref(asked, 'lq', about)} label={words.lq}>{lqText(reading.lq.value)}</FigureLink>,
        interval: reading.lq.interval === null ? undefined : common.range(lqText(reading.lq.lo), lqText(reading.lq.hi)),
        note: <>{words.lqOf(published.names, facts.year)}{reading.lq.interval === null ? `; ${messages.indicators.region.marks.interval(messages.ui.missing[reading.lq.intervalReason])}` : null}</>,
      } : reading?.lq.value === null ? { missing: true, value: messages.ui.missing[reading.lq.reason] } : notVisible),
    },
    {
      label: words.growth,
      ...(growth && growth.cagr.value !== null ? {
        value: <FigureLink href={figureHref(asked, 'cagr', { ...about, ...(reading?.growth ? {} : { pair: 'older' as const }) })} label={words.growth}>{growthText('cagr', growth.cagr.value)}</FigureLink>,
        note: words.growthNote(common.years(growth.baseYear, growth.endYear), growth.differential.value === null ? common.short[growth.differential.reason] : growthText('differential', growth.differential.value)),
      } : { missing: true, value: growth?.cagr.value === null ? messages.ui.missing[growth.cagr.reason] : reading ? messages.ui.missing['no-time-series'] : words.notVisible }),
    },
    {
      label: words.register,
      value: <FigureLink href={figureHref(asked, 'coverage', about)} label={words.register}>{format.number(bottomUp.firms)}</FigureLink>,
      note: words.registerNote,
    },
  ];
  return <Figures figures={figures} />;
}
