import { listCommitments } from '@/lib/services/follow-through/list-commitments';
import { saveCommitment } from '@/lib/services/follow-through/save-commitment';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(listCommitments);
export const POST = apiRoute(saveCommitment);
