import { RelationForm } from '@/components/network/relation-form';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { saveRelationAction } from './actions';
import { relationParty, type RelationParty } from './relation-party';

export const NewRelation = async ({ between, id }: { between: RelationParty; id: string }) => {
  const { crumbs, form, blank } = await relationParty(between, id);
  return (
    <>
      <PageHead crumbs={crumbs} title={messages.network.relations.newTitle} />
      <RelationForm initial={{ ...blank, strength: '', source: '', confidentiality: 'internal', validFrom: '', validTo: '' }} {...form} save={saveRelationAction} />
    </>
  );
};
