import { saveMilestone } from '@/lib/services/initiatives/save-milestone';
import { apiRoute } from '@/lib/web/api-route';

export const POST = apiRoute(saveMilestone);
export const PUT = apiRoute(saveMilestone);
