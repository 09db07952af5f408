import type { ReportChoiceField } from '@/components/reports/report-choice';
import { lastQuarters } from '@/lib/domain/reports/period-of';
import { messages } from '@/lib/messages';
import { clusterPerformance } from '@/lib/services/indicators/cluster-performance';
import { boardChoices } from '@/lib/services/readiness/board-choices';
import { ask } from '@/lib/web/ask';
import type { ReportQuestion } from '@/lib/web/reports/report-question';

const QUARTERS = 8;
const YEARS = 5;

/** What else a report of this kind can be asked for. */
export const choiceFields = async ({ kind, cluster, region, subcluster, quarter, year }: ReportQuestion, today: string): Promise<ReportChoiceField[]> => {
  const { pages: words } = messages.reports;
  const choices = await ask(boardChoices, {});
  const place: ReportChoiceField[] = [
    { name: 'cluster', label: words.cluster, value: cluster, options: choices.clusters.map(({ code, name }) => ({ value: code, label: name })) },
    { name: 'region', label: words.region, value: region, options: choices.regions.map(({ code, name }) => ({ value: code, label: name })) },
  ];
  if (kind === 'cluster-profile' || kind === 'public-profile') {
    const { subclusters } = await ask(clusterPerformance, { cluster, region });
    return [...place, { name: 'subcluster', label: words.part, value: subcluster ?? '', options: [{ value: '', label: words.wholeCluster }, ...subclusters.map(({ code, name }) => ({ value: code, label: name }))] }];
  }
  if (kind === 'quarterly' || kind === 'deck') {
    const quarters = lastQuarters(today, QUARTERS);
    return [...place, { name: 'quarter', label: words.quarter, value: quarter ?? quarters[0] ?? '', options: quarters.map((one) => ({ value: one, label: messages.followThrough.helped.quarter(one) })) }];
  }
  if (kind === 'annual') {
    const years = Array.from({ length: YEARS }, (_, at) => String(Number(today.slice(0, 4)) - at));
    return [...place, { name: 'year', label: words.year, value: year ?? years[0] ?? '', options: years.map((one) => ({ value: one, label: one })) }];
  }
  return kind === 'firm-brief' ? [] : place;
};
