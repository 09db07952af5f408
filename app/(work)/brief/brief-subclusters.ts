import { growthText } from '@/components/indicators/growth-text';
import { lqText } from '@/components/indicators/lq-text';
import { salesText } from '@/components/indicators/sales-text';
import type { BriefSubcluster } from '@/components/planning/brief-subcluster';
import { shownGrowth } from '@/lib/domain/indicators/sort-industries';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { subclusterCard } from '@/lib/services/indicators/subcluster-card';

type Facts = NonNullable<Awaited<ReturnType<typeof subclusterCard>>>;

const { brief: words } = messages.planning;

/** Where an organization's sub-clusters stand, in words: LQ with its interval, growth with its years, class. */
export const briefSubclusters = (facts: Facts | null): BriefSubcluster[] =>
  (facts?.cards ?? []).map(({ cluster, code, name, tone, share, published }) => {
    const reading = published?.reading ?? null;
    const grown = reading && shownGrowth(reading);
    const classed = reading && (reading.class.label === null ? reading.older?.class ?? reading.class : reading.class);
    const lq = reading?.lq ?? null;
    return {
      key: `${cluster.code}/${code}`, name, tone, href: `/clusters/${cluster.code}/${code}`,
      lq: lq?.value == null ? null : lqText(lq.value),
      interval: lq?.value == null ? null : lq.lo === null ? format.missing(lq.intervalReason) : words.interval(lqText(lq.lo), lqText(lq.hi)),
      growth: grown?.cagr.value == null ? null : `${growthText('cagr', grown.cagr.value)} ${words.perYear}`,
      span: grown?.cagr.value == null ? null : messages.indicators.words.years(grown.baseYear, grown.endYear),
      className: classed?.label ?? null,
      share: salesText(share),
    };
  });
