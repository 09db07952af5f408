import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RelationForm } from '@/components/network/relation-form';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { readRelation } from '@/lib/services/network/read-relation';
import { organizationPage } from '@/lib/services/register/organization-page';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { saveRelationAction } from '../../../../network/actions';
import { findOrganizationChoices, organizationLabels } from '../../../look-ups';

const { relations: words } = messages.network;

export const metadata: Metadata = { title: words.editTitle };

type Props = { params: Promise<{ id: string; relationId: string }> };

const RelationPage = async ({ params }: Props) => {
  const [actor, { id, relationId }] = await Promise.all([workActor(), params]);
  if (!allowedFor(actor)('register.write')) notFound();
  const [{ legalName: name }, { version, fields, from, to }] = await Promise.all([ask(organizationPage, { id }), ask(readRelation, { id: relationId })]);
  if (from.id !== id && to.id !== id) notFound();
  const back = `/organizations/${id}`;
  const { strength, source, validFrom, validTo } = fields;
  return (
    <>
      <PageHead crumbs={[{ label: messages.register.organization.crumb, href: '/organizations' }, { label: name, href: back }]} title={`${from.name} ${words.forward[fields.kind]} ${to.name}`} sub={words.editTitle} />
      <RelationForm
        initial={{ ...fields, id: relationId, version, strength: strength === null ? '' : String(strength), source: source ?? '', validFrom: validFrom ?? '', validTo: validTo ?? '' }}
        between="organization" back={back} save={saveRelationAction} search={findOrganizationChoices} labels={organizationLabels}
      />
    </>
  );
};

export default RelationPage;
