import { agreeConsensus } from '@/lib/services/readiness/agree-consensus';
import { apiRoute } from '@/lib/web/api-route';

export const POST = apiRoute(agreeConsensus);
