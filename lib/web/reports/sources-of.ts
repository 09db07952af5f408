import 'server-only';
import type { VintageFacts } from '@/lib/domain/indicators/vintage-facts';
import type { ReportSource } from '@/lib/domain/reports/report';
import { CLAIMS, DIRECTORY, INITIATIVES, OUTREACH, PIPELINE, READINESS, REGISTER, tableKey } from '@/lib/domain/reports/source-key';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

/** Every source a report may cite: the published tables that cover the region, and the lists of our own as of a day. */
export const sourcesOf = (vintages: readonly VintageFacts[], today: string): ReportSource[] => {
  const { own } = messages.reports.sources;
  const { placeBasis } = messages.indicators.words;
  const read = messages.reports.sources.asOf(format.day(today, 'year'));
  return [
    ...vintages.map(({ id, title, provider, sourceTable, vintage, referencePeriod, series, licence, retrievedOn }) => ({
      key: tableKey(id), text: `${title}. ${provider}, ${sourceTable}, ${vintage}; ${placeBasis[series.placeBasis]}. ${licence}`, date: retrievedOn ? `${referencePeriod}, ${messages.reports.sources.retrieved(format.day(retrievedOn, 'year'))}` : referencePeriod, href: `/region/formulas#${id}`,
    })),
    { key: REGISTER, text: own.register, date: read, href: '/organizations' }, { key: READINESS, text: own.readiness, date: read, href: '/readiness' }, { key: OUTREACH, text: own.outreach, date: read, href: '/outreach' },
    { key: INITIATIVES, text: own.initiatives, date: read, href: '/initiatives' }, { key: DIRECTORY, text: own.directory, date: read, href: '/directory' }, { key: PIPELINE, text: own.pipeline, date: read, href: '/pipeline' }, { key: CLAIMS, text: own.claims, date: read, href: '/pipeline/claims' },
  ];
};
