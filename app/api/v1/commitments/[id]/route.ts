import { archiveCommitment } from '@/lib/services/follow-through/archive-commitment';
import { saveCommitment } from '@/lib/services/follow-through/save-commitment';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(saveCommitment);
export const DELETE = apiRoute(archiveCommitment);
