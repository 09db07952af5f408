import { endMember } from '@/lib/services/initiatives/end-member';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(endMember);
