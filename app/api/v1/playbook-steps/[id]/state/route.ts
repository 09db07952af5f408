import { settleStep } from '@/lib/services/meetings/settle-step';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(settleStep);
