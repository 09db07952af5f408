import { sharingConsent } from './consent-to-share';
import { SHAREABLE } from './shareable';
import type { SharedFacts, SharedRecord, SharedValue } from './shared-facts';
import type { SharedKind } from './shared-kind';

/** One part of an agreement: these fields of this kind of record, of these organizations. */
export type SharedScope = { readonly kind: SharedKind; readonly fields: readonly string[]; readonly organizationIds: ReadonlySet<string> };
export type SharedOrganization = {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly { readonly kind: SharedKind; readonly records: readonly { readonly id: string; readonly fields: Readonly<Record<string, SharedValue>> }[] }[];
};
type Asked = { readonly agencyId: string; readonly today: string };

/** Whether consents let a kind of record of an organization out. A withdrawal closes all of it; of a rights holder nothing goes without a yes. */
const organizationAgrees = (kind: SharedKind, facts: SharedFacts, { agencyId, today }: Asked): boolean => {
  const standing = sharingConsent(facts.consents, agencyId, today);
  if (standing === 'given') return true;
  if (standing === 'withdrawn' || facts.rightsHolder) return false;
  return SHAREABLE[kind].consent !== 'organization';
};

const personAgrees = (kind: SharedKind, { person }: SharedRecord, { agencyId, today }: Asked): boolean => {
  if (SHAREABLE[kind].consent !== 'person') return true;
  return person !== undefined && !person.rests && sharingConsent(person.consents, agencyId, today) === 'given';
};

/**
 * What an agency sees of some organizations under the parts of an agreement that holds today: of each record the agreed fields that can
 * be shared at all, and no others, where the consents it needs stand today. Organizations of which nothing is seen are left out, and
 * with them their names. Fields of two parts about the same kind add up.
 */
export const whatIsShared = (scopes: readonly SharedScope[], all: readonly SharedFacts[], asked: Asked): SharedOrganization[] =>
  all.flatMap((facts) => {
    const kinds = new Map<SharedKind, Set<string>>();
    for (const { kind, fields, organizationIds } of scopes) {
      if (!organizationIds.has(facts.id) || !organizationAgrees(kind, facts, asked)) continue;
      const shareable: readonly string[] = SHAREABLE[kind].fields;
      kinds.set(kind, new Set([...(kinds.get(kind) ?? []), ...fields.filter((field) => shareable.includes(field))]));
    }
    const parts = [...kinds].filter(([, fields]) => fields.size > 0).flatMap(([kind, fields]) => {
      const records = (facts.records[kind] ?? []).filter((record) => personAgrees(kind, record, asked))
        .map(({ id, fields: held }) => ({ id, fields: Object.fromEntries([...fields].filter((field) => field in held).map((field) => [field, held[field] ?? null])) }));
      return records.length > 0 ? [{ kind, records }] : [];
    });
    return parts.length > 0 ? [{ id: facts.id, name: facts.name, parts }] : [];
  });
