import type { CommandContext } from '../define';

/** Who made a record, and when. */
export const madeIn = ({ actor, now }: CommandContext) => ({ createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id, version: 1 });

/** Who changed a record last, and when. */
export const touchedIn = ({ actor, now }: CommandContext) => ({ updatedAt: now, updatedBy: actor.id });

/** Values of an organization that may stand in the audit trail: all but the free text. */
export const LISTED_ORGANIZATION_FIELDS = ['legalName', 'tradeNames', 'kind', 'status', 'businessNumber', 'website', 'rightsHolder', 'parentId', 'ownerId', 'foundedYear', 'industries', 'subclusters', 'tags'];
