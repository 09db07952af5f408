import { searchRegister } from '@/lib/services/register/search-register';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(searchRegister);
