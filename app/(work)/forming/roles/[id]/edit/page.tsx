import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RoleForm } from '@/components/forming/role-form';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { readRole } from '@/lib/services/forming/read-role';
import { ask } from '@/lib/web/ask';
import { ourName } from '@/lib/web/our-name';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { findOrganizationChoices, organizationLabels } from '../../../../organizations/look-ups';
import { saveRoleAction } from '../../../actions';
import { findEvidence } from '../../../look-ups';

const { forming } = messages;
export const metadata: Metadata = { title: forming.role.editTitle };

const EditRolePage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  if (!allowedFor(actor)('readiness.write')) notFound();
  const { version, organization, cluster, subcluster, role, mandate, activityId, confidentiality } = await ask(readRole, { id });
  const us = await ourName();
  const back = `/forming/roles/${id}`;
  return (
    <>
      <PageHead title={forming.role.editTitle} crumbs={[{ label: forming.clusters.title, href: '/forming' }, { label: forming.role.title(forming.roles[role], organization?.name ?? us), href: back }]} />
      <RoleForm
        initial={{ id, version, organizationId: organization?.id ?? '', clusterCode: cluster.code, subclusterCode: subcluster?.code ?? '', role, mandate: mandate ?? '', activityId: activityId ?? '', confidentiality }}
        us={us} places={[]} back={back} save={saveRoleAction} search={findOrganizationChoices} labels={organizationLabels} evidenceOf={findEvidence}
      />
    </>
  );
};

export default EditRolePage;
