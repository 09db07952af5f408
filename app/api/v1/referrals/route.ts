import { listReferrals } from '@/lib/services/follow-through/list-referrals';
import { saveReferral } from '@/lib/services/follow-through/save-referral';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(listReferrals);
export const POST = apiRoute(saveReferral);
