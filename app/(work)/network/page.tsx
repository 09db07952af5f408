import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DownloadMenu } from '@/components/export/download-menu';
import { DependenceTable } from '@/components/network/dependence-table';
import { Measuring } from '@/components/network/measuring';
import { NetworkFilters } from '@/components/network/network-filters';
import { NetworkPicture } from '@/components/network/network-picture';
import { NetworkTabs } from '@/components/network/network-tabs';
import { NetworkWhole } from '@/components/network/network-whole';
import { PlacesTable } from '@/components/network/places-table';
import { TiesTable } from '@/components/network/ties-table';
import { EmptyState } from '@/components/ui/empty-state';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { NetworkFilter } from '@/lib/domain/network/network-filter';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { readNetwork } from '@/lib/services/network/read-network';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { orderMeasuresAction } from './actions';

const words = messages.network.measures;

export const metadata: Metadata = { title: words.title };

type Props = { searchParams: Promise<Record<string, string | string[]>> };

/** What the address asks for; an address that asks for what there cannot be is none: another network in its place would pass for the answer. */
const filterOf = (params: Record<string, string | string[]>): NetworkFilter => {
  const given = Object.fromEntries(Object.entries(params).filter(([key, value]) => ['subcluster', 'kinds', 'on'].includes(key) && value !== ''));
  const asked = NetworkFilter.safeParse(given);
  if (!asked.success) notFound();
  return asked.data;
};

const queryOf = ({ subcluster, kinds, on }: NetworkFilter): string => {
  const query = new URLSearchParams([...(subcluster ? [['subcluster', subcluster]] : []), ...(kinds?.length ? [['kinds', kinds.join(',')]] : []), ...(on ? [['on', on]] : [])] as [string, string][]);
  return query.size === 0 ? '' : `?${query.toString()}`;
};

const NetworkPage = async ({ searchParams }: Props) => {
  const filter = filterOf(await searchParams);
  const it = await ask(readNetwork, filter);
  const { summary, measuredAt } = it;
  const query = queryOf(filter);
  return (
    <>
      <PageHead title={words.title} sub={words.sub} actions={<DownloadMenu list="network" narrowed={query} />} />
      <div className="stack">
        <NetworkTabs here="network" />
        <Panel footer={words.open}><NetworkFilters current={filter} subclusters={it.subclusters} firstYear={it.firstYear} today={it.today} /></Panel>
        {it.fresh ? null : <Measuring key={query} filter={filter} query={query} order={orderMeasuresAction} />}
        {it.fresh || !summary ? null : <NoteBox tone="warn">{words.stale}</NoteBox>}
        {it.tiesNow === 0 && (!summary || summary.ties === 0) ? <Panel><EmptyState title={words.empty}>{words.emptyHint}</EmptyState></Panel> : null}
        {summary && measuredAt && summary.ties > 0 ? (
          <>
            <Panel title={words.whole} note={words.measured(format.instant(new Date(measuredAt), timeZone()))} footer={words.seed(String(summary.seed))}><NetworkWhole summary={summary} /></Panel>
            <NetworkPicture query={query} drawn={it.tied} firstYear={it.firstYear} day={it.day} />
            <Panel title={words.table} flush footer={words.more(format.number(it.rows.length), format.number(it.tied))}><PlacesTable rows={it.rows} /></Panel>
            {it.moments ? <Panel title={words.dependence} flush footer={`${words.dependenceSub} ${words.notCausal}`}><DependenceTable moments={it.moments} /></Panel> : null}
          </>
        ) : null}
        {it.ties.length > 0 ? <Panel title={words.ties} note={words.moreTies(format.number(it.ties.length), format.number(it.tiesNow))} flush><TiesTable rows={it.ties} /></Panel> : null}
      </div>
    </>
  );
};

export default NetworkPage;
