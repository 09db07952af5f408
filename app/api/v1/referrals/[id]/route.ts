import { archiveReferral } from '@/lib/services/follow-through/archive-referral';
import { saveReferral } from '@/lib/services/follow-through/save-referral';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(saveReferral);
export const DELETE = apiRoute(archiveReferral);
