import { peopleSheet } from '@/lib/services/register/people-sheet';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(peopleSheet);
