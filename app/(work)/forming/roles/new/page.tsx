import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RoleForm } from '@/components/forming/role-form';
import { PageHead } from '@/components/ui/page-head';
import { CLUSTER_ROLES } from '@/lib/domain/forming/cluster-role';
import { messages } from '@/lib/messages';
import { formingClusters } from '@/lib/services/forming/forming-clusters';
import { ask } from '@/lib/web/ask';
import { ourName } from '@/lib/web/our-name';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { findOrganizationChoices, organizationLabels } from '../../../organizations/look-ups';
import { saveRoleAction } from '../../actions';
import { askedCluster, askedId, type Params } from '../../asked-forming';
import { findEvidence } from '../../look-ups';

const { forming } = messages;
export const metadata: Metadata = { title: forming.role.newTitle };

const NewRolePage = async ({ searchParams }: { searchParams: Promise<Params> }) => {
  const [actor, params] = await Promise.all([workActor(), searchParams]);
  if (!allowedFor(actor)('readiness.write')) notFound();
  const { cluster, parts, today } = await ask(formingClusters, { cluster: askedCluster(params) });
  const asked = parts.find(({ code }) => code === params.subcluster)?.code ?? '';
  const role = CLUSTER_ROLES.find((one) => one === params.role) ?? 'convener';
  return (
    <>
      <PageHead title={forming.role.newTitle} sub={cluster.name} crumbs={[{ label: forming.clusters.title, href: `/forming?cluster=${cluster.code}` }]} />
      <RoleForm
        initial={{ organizationId: askedId(params.organization) ?? '', clusterCode: cluster.code, subclusterCode: asked, role, mandate: '', on: today, why: '', activityId: '', confidentiality: 'internal' }}
        us={await ourName()} places={parts.map(({ code, name }) => ({ value: code, label: name }))} back={asked === '' ? '/forming' : `/forming/${cluster.code}/${asked}/roles`}
        save={saveRoleAction} search={findOrganizationChoices} labels={organizationLabels} evidenceOf={findEvidence}
      />
    </>
  );
};

export default NewRolePage;
