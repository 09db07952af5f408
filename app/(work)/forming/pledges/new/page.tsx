import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PledgeForm } from '@/components/forming/pledge-form';
import { PageHead } from '@/components/ui/page-head';
import { PLEDGE_KINDS } from '@/lib/domain/forming/pledge-kind';
import { messages } from '@/lib/messages';
import { formingClusters } from '@/lib/services/forming/forming-clusters';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { findOrganizationChoices, organizationLabels } from '../../../organizations/look-ups';
import { savePledgeAction } from '../../actions';
import { askedCluster, askedId, type Params } from '../../asked-forming';
import { findEvidence } from '../../look-ups';

const { forming } = messages;
export const metadata: Metadata = { title: forming.pledges.newTitle };

const NewPledgePage = async ({ searchParams }: { searchParams: Promise<Params> }) => {
  const [actor, params] = await Promise.all([workActor(), searchParams]);
  if (!allowedFor(actor)('outreach.write')) notFound();
  const { cluster, parts, today } = await ask(formingClusters, { cluster: askedCluster(params) });
  const asked = parts.find(({ code }) => code === params.subcluster);
  const kind = PLEDGE_KINDS.find((one) => one === params.kind) ?? 'expression';
  return (
    <>
      <PageHead title={forming.pledges.newTitle} sub={cluster.name} crumbs={[{ label: forming.clusters.title, href: `/forming?cluster=${cluster.code}` }]} />
      <PledgeForm
        initial={{
          organizationId: askedId(params.organization) ?? '', clusterCode: cluster.code, subclusterCode: (asked ?? parts[0])?.code ?? '', kind, givenOn: today, amount: '', currency: 'CAD', hours: '', note: '', evidence: '',
          confidentiality: 'internal',
        }}
        places={parts.map(({ code, name }) => ({ value: code, label: name }))} back={asked ? `/forming/${cluster.code}/${asked.code}` : '/forming'}
        save={savePledgeAction} search={findOrganizationChoices} labels={organizationLabels} evidenceOf={findEvidence}
      />
    </>
  );
};

export default NewPledgePage;
