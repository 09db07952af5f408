import { claimLedger } from '@/lib/services/claims/claim-ledger';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(claimLedger);
