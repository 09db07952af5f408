import { notFound } from 'next/navigation';
import { RelationForm } from '@/components/network/relation-form';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { readRelation } from '@/lib/services/network/read-relation';
import { ask } from '@/lib/web/ask';
import { saveRelationAction } from './actions';
import { relationParty, type RelationParty } from './relation-party';

const { relations: words } = messages.network;

export const EditRelation = async ({ between, id, relationId }: { between: RelationParty; id: string; relationId: string }) => {
  const [{ crumbs, form }, { version, fields, from, to }] = await Promise.all([relationParty(between, id), ask(readRelation, { id: relationId })]);
  if (from.id !== id && to.id !== id) notFound();
  const { strength, source, validFrom, validTo } = fields;
  return (
    <>
      <PageHead crumbs={crumbs} title={`${from.name} ${words.forward[fields.kind]} ${to.name}`} sub={words.editTitle} />
      <RelationForm
        initial={{ ...fields, id: relationId, version, strength: strength === null ? '' : String(strength), source: source ?? '', validFrom: validFrom ?? '', validTo: validTo ?? '' }}
        {...form} save={saveRelationAction}
      />
    </>
  );
};
