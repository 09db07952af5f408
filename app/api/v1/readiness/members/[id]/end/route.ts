import { endFormingMember } from '@/lib/services/readiness/end-forming-member';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(endFormingMember);
