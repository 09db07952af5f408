import { listPeople } from '@/lib/services/register/list-people';
import { savePerson } from '@/lib/services/register/save-person';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(listPeople);
export const POST = apiRoute(savePerson);
