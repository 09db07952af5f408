'use server';

import type { Choice } from '@/components/ui/choice';
import { findLabels } from '@/lib/services/register/find-labels';
import { searchRegister } from '@/lib/services/register/search-register';
import { lookUpAction } from '@/lib/web/look-up-action';

type Found<Value> = { ok: true; value: Value } | { ok: false; error: { code: string } };

/** A field tells that the search did not answer when it throws. */
const answered = <Value>(found: Found<Value>): Value => {
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
};

const choiceOf = ({ id, kind, label, hint }: { id: string; kind: string; label: string; hint: string | null }): Choice => ({ id, kind, label, hint: hint ?? undefined });

/** Organizations and people together. */
export const findPartyChoices = async (term: string): Promise<readonly Choice[]> => answered(await lookUpAction(searchRegister)({ term })).map(choiceOf);

export const findPersonChoices = async (term: string): Promise<readonly Choice[]> => answered(await lookUpAction(searchRegister)({ term, kind: 'person' })).map(choiceOf);

/** What ids are called, whichever of the two they are. */
export const partyLabels = async (ids: string[]): Promise<readonly Choice[]> => answered(await lookUpAction(findLabels)({ organizationIds: ids, personIds: ids })).map(choiceOf);
