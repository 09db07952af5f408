'use server';

import type { AlikeRecord } from '@/components/register/duplicates/alike-hint';
import type { Choice } from '@/components/ui/choice';
import type { AlikeDraft } from '@/lib/domain/duplicates/alike-input';
import { fold } from '@/lib/domain/register/fold';
import { messages } from '@/lib/messages';
import { alike } from '@/lib/services/duplicates/alike';
import { findIndustries } from '@/lib/services/register/find-industries';
import { findLabels } from '@/lib/services/register/find-labels';
import { listTags } from '@/lib/services/register/list-tags';
import { searchRegister } from '@/lib/services/register/search-register';
import { lookUpAction } from '@/lib/web/look-up-action';

type Found<Value> = { ok: true; value: Value } | { ok: false; error: { code: string } };

/** A field tells that the search did not answer when it throws. */
const answered = <Value>(found: Found<Value>): Value => {
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
};

const choiceOf = ({ id, kind, label, hint }: { id: string; kind: string; label: string; hint: string | null }): Choice => ({ id, kind, label, hint: hint ?? undefined });

export const findOrganizationChoices = async (term: string): Promise<readonly Choice[]> =>
  answered(await lookUpAction(searchRegister)({ term, kind: 'organization' })).map(choiceOf);

export const findAssociationChoices = async (term: string): Promise<readonly Choice[]> =>
  answered(await lookUpAction(searchRegister)({ term, associations: 'yes' })).map(choiceOf);

export const organizationLabels = async (organizationIds: string[]): Promise<readonly Choice[]> =>
  answered(await lookUpAction(findLabels)({ organizationIds })).map(choiceOf);

export const findIndustryChoices = async (term: string): Promise<readonly Choice[]> =>
  answered(await lookUpAction(findIndustries)({ term, limit: 12 })).map(({ code, title }) => ({ id: code, label: `${code} ${title}` }));

/** Tags that begin with what is typed, and what is typed itself as a new one. */
export const findTagChoices = async (term: string): Promise<readonly Choice[]> => {
  const found = answered(await lookUpAction(listTags)({ term, limit: 8 }));
  const choices = found.map(({ name }): Choice => ({ id: name, label: name }));
  const name = term.trim().slice(0, 40);
  const known = found.some((tag) => fold(tag.name) === fold(name));
  return known || fold(name) === '' ? choices : [...choices, { id: name, label: name, hint: messages.register.form.newTag }];
};

/** Records that may be the one somebody is typing. */
export const findAlike = async (typed: AlikeDraft): Promise<readonly AlikeRecord[]> => answered(await lookUpAction(alike)(typed));
