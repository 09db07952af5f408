'use server';
import { verifyAuditChain } from '@/lib/services/audit/verify-audit-chain';
import { lookUpAction } from '@/lib/web/look-up-action';

export const verifyAuditChainAction = lookUpAction(verifyAuditChain);
