import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PlaybookTable } from '@/components/meetings/playbook-table';
import { SeriesTable } from '@/components/meetings/series-table';
import { SubclusterFilter } from '@/components/meetings/subcluster-filter';
import { ButtonLink } from '@/components/ui/button-link';
import { DeedButton } from '@/components/ui/deed-button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { listPlaybooks } from '@/lib/services/meetings/list-playbooks';
import { listSeries } from '@/lib/services/meetings/list-series';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { startPlaybookAction } from './actions';
import { askedForming } from './asked-forming';

const { series: words, playbook } = messages.meetings;
export const metadata: Metadata = { title: words.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const MeetingsPage = async ({ searchParams }: Props) => {
  const [actor, params] = await Promise.all([workActor(), searchParams]);
  const asked = askedForming(params);
  const [{ cluster, series, today }, { playbooks }] = await Promise.all([ask(listSeries, asked), ask(listPlaybooks, asked)]);
  if (cluster.parts.length === 0) notFound();
  const may = allowedFor(actor);
  const part = cluster.parts.find(({ code }) => code === asked.subcluster);
  const begin = `/meetings/series/new?cluster=${cluster.code}${part ? `&subcluster=${part.code}` : ''}`;
  const start = may('readiness.write') ? (
    <DeedButton
      size="small" label={playbook.start} base={{ clusterCode: cluster.code }} action={startPlaybookAction} done={playbook.started} to="/meetings/playbook/[id]"
      fields={[
        { name: 'subclusterCode', kind: 'select', label: playbook.subcluster, options: cluster.parts.map(({ code, name }) => ({ value: code, label: name })), value: part?.code },
        { name: 'startedOn', kind: 'date', label: playbook.startedOn, value: today },
      ]}
    />
  ) : undefined;
  return (
    <>
      <PageHead
        title={words.title} sub={part ? words.subOf(`${cluster.name}: ${part.name}`) : words.sub(cluster.name)} crumbs={[{ label: cluster.name, href: `/clusters/${cluster.code}` }]}
        actions={<><ButtonLink href={`/readiness?cluster=${cluster.code}`}>{playbook.board}</ButtonLink>{may('outreach.write') ? <ButtonLink href={begin} look="primary">{words.begin}</ButtonLink> : null}</>}
      />
      <div className="stack">
        <SubclusterFilter cluster={cluster} current={part?.code} />
        <Panel title={words.list} flush>
          {series.length > 0 ? <SeriesTable series={series} /> : (
            <EmptyState title={words.none} action={may('outreach.write') ? <ButtonLink href={begin}>{words.begin}</ButtonLink> : undefined}>{words.noneSays}</EmptyState>
          )}
        </Panel>
        <Panel title={playbook.title} note={<a href="/meetings/playbook">{playbook.template.title}</a>} flush footer={playbooks.length > 0 ? start : undefined}>
          {playbooks.length > 0 ? <PlaybookTable playbooks={playbooks} today={today} /> : <EmptyState title={playbook.none} action={start}>{playbook.noneSays}</EmptyState>}
        </Panel>
      </div>
    </>
  );
};

export default MeetingsPage;
