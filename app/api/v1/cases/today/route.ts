import { casesToday } from '@/lib/services/pipeline/cases-today';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(casesToday);
