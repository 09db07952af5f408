import { listSurveys } from '@/lib/services/listening/list-surveys';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(listSurveys);
