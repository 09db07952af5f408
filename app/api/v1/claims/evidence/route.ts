import { addClaimEvidence } from '@/lib/services/claims/add-claim-evidence';
import { apiRoute } from '@/lib/web/api-route';

export const POST = apiRoute(addClaimEvidence);
