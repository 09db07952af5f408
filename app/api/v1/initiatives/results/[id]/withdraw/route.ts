import { withdrawResult } from '@/lib/services/initiatives/withdraw-result';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(withdrawResult);
