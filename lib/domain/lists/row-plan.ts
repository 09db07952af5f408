import type { Base } from './given-before';
import type { ListDeed } from './list-deed';
import type { ListRecord } from './list-record';
import type { AffiliationFields, MembershipFields, OrganizationFields, PersonFields, SiteFields } from './register-image';
import type { CellProblem, ContactGiven } from './row-draft';

/** A record of the register a row may mean; of one this load makes, `id` is 'line:12'. */
export type Candidate = { id: string; name: string; beside: string };

export type Finding =
  | ({ kind: 'cell' } & CellProblem)
  | { kind: 'which'; record: 'organization' | 'person'; name: string; candidates: readonly Candidate[] }
  | { kind: 'conflict'; record: ListRecord; recordId: string; name: string; field: string; theirs: string; given: string };

/** An organization, a person, or a person speaking for an organization. */
export type Participant = { organizationId: string | null; personId: string | null };

type Made<Record extends ListRecord, Fields> = { write: 'create'; record: Record; id: string; fields: Fields };
type Changed<Record extends ListRecord, Fields> = { write: 'update'; record: Record; id: string; version: number; before: Fields; fields: Fields };
type Saved<Record extends ListRecord, Fields> = Made<Record, Fields> | Changed<Record, Fields>;

export type Write =
  | Saved<'organization', OrganizationFields>
  | Saved<'site', SiteFields & { organizationId: string }>
  | Saved<'person', PersonFields>
  | Saved<'affiliation', AffiliationFields & { personId: string }>
  | Saved<'membership', MembershipFields>
  | Made<'activity', ContactGiven & { participants: readonly Participant[] }>
  | { write: 'external'; record: 'organization' | 'person'; id: string; externalId: string }
  | { write: 'base'; record: ListRecord; id: string; values: Base };

/** What becomes of one part of a row; `id` is null where there is no record. */
export type Standing = { record: ListRecord; deed: ListDeed; id: string | null; name: string };

export type RowPlan = { line: number; standings: readonly Standing[]; writes: readonly Write[]; findings: readonly Finding[] };
