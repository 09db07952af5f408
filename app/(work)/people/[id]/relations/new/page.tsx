import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RelationForm } from '@/components/network/relation-form';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { personPage } from '@/lib/services/register/person-page';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { saveRelationAction } from '../../../../network/actions';
import { findPersonChoices, partyLabels } from '../../../../network/look-ups';

const { relations: words } = messages.network;

export const metadata: Metadata = { title: words.newTitle };

type Props = { params: Promise<{ id: string }> };

const NewRelationPage = async ({ params }: Props) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  if (!allowedFor(actor)('register.write')) notFound();
  const { name } = await ask(personPage, { id });
  const back = `/people/${id}`;
  return (
    <>
      <PageHead crumbs={[{ label: messages.register.person.crumb, href: '/people' }, { label: name, href: back }]} title={words.newTitle} />
      <RelationForm
        initial={{ kind: 'knows', fromPersonId: id, toPersonId: '', strength: '', source: '', confidentiality: 'internal', validFrom: '', validTo: '' }}
        between="person" back={back} save={saveRelationAction} search={findPersonChoices} labels={partyLabels}
      />
    </>
  );
};

export default NewRelationPage;
