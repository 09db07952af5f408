import type { Metadata } from 'next';
import { cache } from 'react';
import { CharterPanel } from '@/components/forming/charter-panel';
import { FormingTabs } from '@/components/forming/forming-tabs';
import { PartiesTable } from '@/components/forming/parties-table';
import { ButtonLink } from '@/components/ui/button-link';
import { DeedButton } from '@/components/ui/deed-button';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { PrintButton } from '@/components/ui/print-button';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { readCharter } from '@/lib/services/forming/read-charter';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { adoptCharterAction } from '../../actions';

type Props = { params: Promise<{ cluster: string; subcluster: string }> };

const { forming } = messages;
const { charter: words } = forming;
const clusterOf = cache((cluster: string, subcluster: string) => ask(readCharter, { cluster, subcluster }));

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { cluster, subcluster } = await params;
  return { title: words.title((await clusterOf(cluster, subcluster)).subcluster.name) };
};

const FormingClusterPage = async ({ params }: Props) => {
  const [actor, { cluster: clusterCode, subcluster: code }] = await Promise.all([workActor(), params]);
  const { cluster, subcluster, versions, parties, members, totals, today } = await clusterOf(clusterCode, code);
  const allowed = allowedFor(actor);
  const [latest] = versions;
  const here = `/forming/${clusterCode}/${code}`;
  const deeds = allowed('readiness.write') ? (
    <span className="flex flex-wrap gap-2">
      <ButtonLink size="small" href={`${here}/charter`}>{latest ? words.edit : words.write}</ButtonLink>
      {latest?.adoptedOn === null ? (
        <DeedButton size="small" label={words.adopt} title={words.adoptTitle} base={{ id: latest.id }} action={adoptCharterAction} done={words.adoptDone} fields={[
          { name: 'on', kind: 'date', label: words.adoptOn, value: today }, { name: 'by', kind: 'text', label: words.adoptBy, hint: words.adoptHint },
        ]} />
      ) : null}
    </span>
  ) : undefined;
  return (
    <>
      <PageHead
        title={words.title(subcluster.name)} sub={words.sub(cluster.name)} crumbs={[{ label: forming.clusters.title, href: `/forming?cluster=${clusterCode}` }]}
        actions={
          <>
            <PrintButton />
            {allowed('outreach.write') ? <ButtonLink look="primary" href={`/forming/pledges/new?cluster=${clusterCode}&subcluster=${code}`}>{forming.pledges.newTitle}</ButtonLink> : null}
          </>
        }
      />
      <div className="stack">
        <FormingTabs here="charter" cluster={clusterCode} subcluster={code} />
        <Panel title={words.members} flush><PartiesTable parties={parties} members={members} totals={totals} /></Panel>
        <CharterPanel versions={versions.map(({ writtenAt, ...one }) => ({ ...one, writtenOn: format.dayOfInstant(writtenAt, timeZone()) }))} deeds={deeds} />
      </div>
    </>
  );
};

export default FormingClusterPage;
