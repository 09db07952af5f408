import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RelationForm } from '@/components/network/relation-form';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { organizationPage } from '@/lib/services/register/organization-page';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { saveRelationAction } from '../../../../network/actions';
import { findOrganizationChoices, organizationLabels } from '../../../look-ups';

const { relations: words } = messages.network;

export const metadata: Metadata = { title: words.newTitle };

type Props = { params: Promise<{ id: string }> };

const NewRelationPage = async ({ params }: Props) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  if (!allowedFor(actor)('register.write')) notFound();
  const { legalName: name } = await ask(organizationPage, { id });
  const back = `/organizations/${id}`;
  return (
    <>
      <PageHead crumbs={[{ label: messages.register.organization.crumb, href: '/organizations' }, { label: name, href: back }]} title={words.newTitle} />
      <RelationForm
        initial={{ kind: 'supplies', fromOrganizationId: id, toOrganizationId: '', strength: '', source: '', confidentiality: 'internal', validFrom: '', validTo: '' }}
        between="organization" back={back} save={saveRelationAction} search={findOrganizationChoices} labels={organizationLabels}
      />
    </>
  );
};

export default NewRelationPage;
