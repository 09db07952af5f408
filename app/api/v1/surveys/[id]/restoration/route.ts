import { restoreSurvey } from '@/lib/services/listening/restore-survey';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(restoreSurvey);
