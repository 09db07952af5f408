import { cancelVisit } from '@/lib/services/planning/cancel-visit';
import { changeVisit } from '@/lib/services/planning/change-visit';
import { readVisit } from '@/lib/services/planning/read-visit';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readVisit);
export const PUT = apiRoute(changeVisit);
export const DELETE = apiRoute(cancelVisit);
