import { archiveSurvey } from '@/lib/services/listening/archive-survey';
import { readSurvey } from '@/lib/services/listening/read-survey';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readSurvey);
export const DELETE = apiRoute(archiveSurvey);
