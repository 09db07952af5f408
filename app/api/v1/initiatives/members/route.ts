import { addMember } from '@/lib/services/initiatives/add-member';
import { apiRoute } from '@/lib/web/api-route';

export const POST = apiRoute(addMember);
