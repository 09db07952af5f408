import { caseOrganizations, caseRequests, caseSites } from '@/db/schema';

/** What hangs from a case and is changed on top of the version that was read. */
export const PARTS = { party: caseOrganizations, site: caseSites, request: caseRequests };
export type PartKind = keyof typeof PARTS;
export type Part<K extends PartKind> = (typeof PARTS)[K]['$inferSelect'];

/** The columns all share, seen as one table: what is read or written through it is the kind's own row. */
export const partTable = (kind: PartKind) => PARTS[kind] as unknown as typeof caseRequests;
