import { settleMilestone } from '@/lib/services/initiatives/settle-milestone';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(settleMilestone);
