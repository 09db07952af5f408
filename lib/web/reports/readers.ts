import 'server-only';
import { systemActor } from '@/lib/auth/permissions';

/**
 * With whose eyes reports are read, whoever makes them: an internal one holds what every colleague may read, and nothing restricted or
 * sealed; a public one opens published figures and sums that hide every firm alone. So what is issued may be read by all it is for.
 */
export const houseReader = systemActor('register.read', 'outreach.read', 'indicators.read', 'readiness.read', 'initiatives.read', 'pipeline.read');
export const publicReader = systemActor('indicators.read');
/** For the one list a public edition takes from the register: members whose consent stands, in the fields they agreed to. */
export const memberReader = systemActor('register.read');
