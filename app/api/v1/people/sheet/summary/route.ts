import { peopleSheetSummary } from '@/lib/services/register/people-sheet-summary';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(peopleSheetSummary);
