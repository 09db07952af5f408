import { fold } from '../register/fold';
import { messages } from '@/lib/messages';
import { calledKey } from './called-key';
import { isCalledOtherwise } from './is-called-otherwise';
import { idInRegister } from './id-in-register';
import { externalKey, type KnownOrganization } from './register-image';
import type { RowPlot } from './row-plot';
import type { Candidate } from './row-plan';
import { townKey } from './town-key';

/** `called`: somebody has said that this record is meant, or that one more is to be made; what the list calls it is kept with it. `byName`: nothing surer than its name told. */
export type Found<Record> = { is: 'known'; record: Record; called?: boolean; byName?: boolean } | { is: 'new'; called?: boolean; byName?: boolean } | { is: 'ask'; candidates: Candidate[] } | { is: 'skip' } | { is: 'refused'; field: 'name' | 'number'; says: string };

const townsOf = ({ sites }: KnownOrganization) => [...new Set(sites.flatMap(({ fields }) => fields.place ?? []))];

/** How a person names a record in an answer: by its id, or by the line that makes it. */
export const answerId = ({ id, line }: { id: string; line: number | null }) => (line === null ? id : `line:${line}`);

const candidate = (known: KnownOrganization): Candidate => ({ id: answerId(known), name: known.fields.legalName, beside: townsOf(known).join(', ') });

const answered = ({ image, answers }: RowPlot): Found<KnownOrganization> | null => {
  const said = answers.get('which:organization');
  if (said === undefined) return null;
  if (said === 'skip') return { is: 'skip' };
  if (said === 'new') return { is: 'new', called: true };
  const record = [...image.organizations.values()].find((known) => answerId(known) === said) ?? image.organizations.get(said);
  return record ? { is: 'known', record, called: true } : null;
};

/**
 * The organization a row means: by its id in the system the list comes from, by business number, else by folded name and town. Firms of
 * one name in other towns than the row's are asked about: they may be one firm with sites, or two.
 */
export const findOrganization = (plot: RowPlot, near: readonly Candidate[] = []): Found<KnownOrganization> => {
  const { image, draft, settings } = plot;
  const { externalId, given } = draft.organization ?? { externalId: null, given: {} };
  const own = externalId === null ? undefined : image.organizations.get(idInRegister(image, 'organization', externalId) ?? '');
  const holder = given.businessNumber ? image.organizations.get(image.businessNumbers.get(given.businessNumber) ?? '') : undefined;
  if (own && holder && own.id !== holder.id) return { is: 'refused', field: 'number', says: messages.register.refusals.businessNumberTaken(holder.fields.legalName) };
  const sure = own ?? holder;
  if (sure) return sure.archived ? { is: 'refused', field: 'name', says: messages.lists.cell.archived } : { is: 'known', record: sure };
  if (given.legalName === undefined) return { is: 'refused', field: 'name', says: messages.lists.cell.unknownId };
  const said = answered(plot);
  if (said) return said;
  const called = image.organizations.get(image.externals.get(externalKey('organization', calledKey('organization', draft))) ?? '');
  if (called && !called.archived && !isCalledOtherwise(image, 'organization', called.id, externalId)) return { is: 'known', record: called, called: true };
  const named = [...image.organizationNames.get(fold(given.legalName)) ?? []].flatMap((id) => image.organizations.get(id) ?? [])
    .filter(({ fields }) => !fields.businessNumber || !given.businessNumber || fields.businessNumber === given.businessNumber);
  const living = named.filter(({ archived }) => !archived);
  if (named.length > 0 && living.length === 0) return { is: 'refused', field: 'name', says: messages.lists.cell.archived };
  const town = draft.site?.place === undefined ? null : townKey(draft.site.place);
  const there = living.filter((known) => town === null || townsOf(known).length === 0 || townsOf(known).some((place) => townKey(place) === town));
  // Two ids of one system are two records until somebody says otherwise.
  const mayBe = there.filter(({ id }) => !isCalledOtherwise(image, 'organization', id, externalId));
  const inTown = mayBe.filter((known) => townsOf(known).length > 0 && town !== null);
  if (inTown.length === 1) return { is: 'known', record: inTown[0] as KnownOrganization, byName: true };
  if (mayBe.length === 1 && (living.length === 1 || town !== null)) return { is: 'known', record: mayBe[0] as KnownOrganization, byName: true };
  const possible = living.length > 0 ? living.map(candidate) : near;
  if (possible.length === 0) return { is: 'new', byName: true };
  if (settings.unsure === 'new') return { is: 'new', called: true };
  return { is: 'ask', candidates: [...possible] };
};
