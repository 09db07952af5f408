import type { SharedRecord } from '@/lib/domain/agreements/shared-facts';
import type { QueryContext } from '../../define';

/** Of some organizations, what could be shared of one kind of record, by organization; read with a partner's eyes. */
export type FactsOfKind = (ctx: QueryContext, ids: string[], agencyId: string) => Promise<readonly (SharedRecord & { organizationId: string })[]>;
