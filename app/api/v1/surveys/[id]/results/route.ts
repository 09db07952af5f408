import { surveyResults } from '@/lib/services/listening/survey-results';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(surveyResults);
