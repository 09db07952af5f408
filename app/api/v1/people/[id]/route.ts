import { personPage } from '@/lib/services/register/person-page';
import { savePerson } from '@/lib/services/register/save-person';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(personPage);
export const PUT = apiRoute(savePerson);
