import { takeBackEvidence } from '@/lib/services/claims/take-back-evidence';
import { apiRoute } from '@/lib/web/api-route';

export const DELETE = apiRoute(takeBackEvidence);
