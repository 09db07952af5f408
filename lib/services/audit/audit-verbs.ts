import type { Verb } from '../define';
import { auditChoices } from './audit-choices';
import { listAuditEvents } from './list-audit-events';
import { verifyAuditChain } from './verify-audit-chain';

/** Every command and query of audit, one line each, sorted by id. */
export const auditVerbs: readonly Verb[] = [
  auditChoices,
  listAuditEvents,
  verifyAuditChain,
];
