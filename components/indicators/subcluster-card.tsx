import { Dot, type DotTone } from '@/components/ui/dot';
import { FigureLink } from '@/components/ui/figure-link';
import { Pairs } from '@/components/ui/pairs';
import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import type { Standing } from '@/lib/domain/indicators/standing-by-jobs';
import type { SubclusterReading } from '@/lib/domain/indicators/subcluster-reading';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { askedOf } from './asked';
import { ClassCell } from './class-cell';
import { figureHref } from './figure-href';
import { GrowthCell } from './growth-cell';
import { hrefOf } from './href-of';
import { lqText } from './lq-text';
import { LqWhisker } from './lq-whisker';
import { MissingFigure } from './missing-figure';
import { salesText, type SalesShare } from './sales-text';

export interface SubclusterStanding {
  cluster: { code: string; name: string };
  code: string;
  name: string;
  tone: DotTone;
  share: SalesShare & { asOf: string | null };
  published: SubclusterReading | null;
  standing: Standing;
}

/** One sub-cluster of an organization: what is published about it, and how the firm stands in it. */
export function SubclusterCard({ facts, card }: { facts: QuestionFacts; card: SubclusterStanding }) {
  const { card: words, words: { figures } } = messages.indicators;
  const asked = askedOf(facts);
  const about = { cluster: card.cluster.code, subcluster: card.code };
  const page = hrefOf(`/clusters/${card.cluster.code}/${card.code}`, asked);
  const reading = card.published?.reading;
  const { rank, ranked, firms } = card.standing;
  return (
    <section className="subcluster-card" aria-label={card.name}>
      <h3><Dot tone={card.tone} label={<a href={page}>{card.name}</a>} /></h3>
      <p className="under">{words.context(facts.region.name, facts.reference.name, facts.year)}</p>
      <Pairs
        pairs={[
          ...(reading ? [
            {
              label: words.lq,
              value: reading.lq.value === null ? <MissingFigure reason={reading.lq.reason} href={figureHref(asked, 'lq', about)} /> : (
                <span className="lq-line">
                  <FigureLink href={figureHref(asked, 'lq', about)} label={`${figures.lq}, ${card.name}`}>{lqText(reading.lq.value)}</FigureLink>
                  <LqWhisker lq={reading.lq} tone={card.tone} />
                </span>
              ),
            },
            { label: words.growth, value: <GrowthCell reading={reading} metric="cagr" asked={asked} about={about} title={card.name} withYears /> },
            {
              label: words.class,
              value: (
                <>
                  <ClassCell reading={reading} asked={asked} about={about} title={card.name} />
                  {reading.older?.lq.value != null && reading.growth === null ? <span className="under">{words.older(reading.older.year, lqText(reading.older.lq.value))}</span> : null}
                </>
              ),
            },
          ] : [{ label: words.lq, value: <a href={page}>{words.hidden}</a> }]),
          { label: words.standing, value: rank === null ? words.notRanked(firms) : words.rank(rank, ranked) },
          { label: words.sales, value: <>{salesText(card.share)}{card.share.asOf ? <span className="under">{words.asOf(format.day(card.share.asOf, 'year'))}</span> : null}</> },
        ]}
      />
    </section>
  );
}
