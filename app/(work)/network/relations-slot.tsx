import { RelationsPanel } from '@/components/network/relations-panel';
import { EndFact } from '@/components/register/end-fact';
import { validityText } from '@/components/register/validity-text';
import { relationsOf } from '@/lib/services/network/relations-of';
import { ask } from '@/lib/web/ask';
import { endRelationAction } from './actions';

/** The relations of one organization or person, as far as who looks may see. */
export const RelationsSlot = async ({ of, id, mayWrite }: { of: 'organization' | 'person'; id: string; mayWrite: boolean }) => {
  const { relations, today } = await ask(relationsOf, { id });
  const base = `/${of === 'person' ? 'people' : 'organizations'}/${id}/relations`;
  const views = relations.map((one) => ({
    ...one, days: validityText(one),
    end: one.validTo === null ? <EndFact id={one.id} version={one.version} what={one.other.name} today={today} end={endRelationAction} /> : null,
  }));
  return <RelationsPanel relations={views} of={of} base={mayWrite ? base : undefined} />;
};
