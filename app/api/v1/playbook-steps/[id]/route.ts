import { changeStep } from '@/lib/services/meetings/change-step';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(changeStep);
