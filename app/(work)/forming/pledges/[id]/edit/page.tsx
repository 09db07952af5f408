import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PledgeForm } from '@/components/forming/pledge-form';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { readPledge } from '@/lib/services/forming/read-pledge';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { findOrganizationChoices, organizationLabels } from '../../../../organizations/look-ups';
import { savePledgeAction } from '../../../actions';
import { findEvidence } from '../../../look-ups';

const { forming } = messages;
export const metadata: Metadata = { title: forming.pledges.editTitle };

const [CENTS, MINUTES] = [100, 60];

const EditPledgePage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  if (!allowedFor(actor)('outreach.write')) notFound();
  const { version, organization, cluster, subcluster, kind, givenOn, amountCents, currency, minutes, note, evidence, confidentiality } = await ask(readPledge, { id });
  const back = `/forming/pledges/${id}`;
  const rests = evidence?.file ? `attachment ${evidence.file.id}` : evidence ? `activity ${evidence.contact.id}` : '';
  return (
    <>
      <PageHead title={forming.pledges.editTitle} crumbs={[{ label: forming.clusters.title, href: '/forming' }, { label: forming.pledges.title(forming.kinds[kind], organization?.name ?? ''), href: back }]} />
      <PledgeForm
        initial={{
          id, version, organizationId: organization?.id ?? '', clusterCode: cluster.code, subclusterCode: subcluster.code, kind, givenOn, amount: amountCents === null ? '' : String(amountCents / CENTS), currency: currency ?? 'CAD',
          hours: minutes === null ? '' : String(minutes / MINUTES), note: note ?? '', evidence: rests, confidentiality,
        }}
        places={[]} back={back} save={savePledgeAction} search={findOrganizationChoices} labels={organizationLabels} evidenceOf={findEvidence}
      />
    </>
  );
};

export default EditPledgePage;
