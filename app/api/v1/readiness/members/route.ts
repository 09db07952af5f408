import { addFormingMember } from '@/lib/services/readiness/add-forming-member';
import { apiRoute } from '@/lib/web/api-route';

export const POST = apiRoute(addFormingMember);
