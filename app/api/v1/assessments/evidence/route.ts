import { evidenceChoices } from '@/lib/services/readiness/evidence-choices';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(evidenceChoices);
