import type { Metadata } from 'next';
import { ClustersTable } from '@/components/forming/clusters-table';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { formingClusters } from '@/lib/services/forming/forming-clusters';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { askedCluster, type Params } from './asked-forming';

const { forming } = messages;
export const metadata: Metadata = { title: forming.clusters.title };

const FormingPage = async ({ searchParams }: { searchParams: Promise<Params> }) => {
  const [actor, params] = await Promise.all([workActor(), searchParams]);
  const { cluster, parts } = await ask(formingClusters, { cluster: askedCluster(params) });
  const allowed = allowedFor(actor);
  return (
    <>
      <PageHead
        title={forming.clusters.title} sub={forming.clusters.sub} crumbs={[{ label: cluster.name, href: `/clusters/${cluster.code}` }]}
        actions={
          <>
            <ButtonLink href={`/readiness?cluster=${cluster.code}`}>{forming.nav.board}</ButtonLink>
            {allowed('readiness.write') ? <ButtonLink href={`/forming/roles/new?cluster=${cluster.code}`}>{forming.matrix.proposeAny}</ButtonLink> : null}
            {allowed('outreach.write') ? <ButtonLink look="primary" href={`/forming/pledges/new?cluster=${cluster.code}`}>{forming.pledges.newTitle}</ButtonLink> : null}
          </>
        }
      />
      <Panel flush><ClustersTable cluster={cluster.code} parts={parts} /></Panel>
    </>
  );
};

export default FormingPage;
