import { withdrawAssessment } from '@/lib/services/readiness/withdraw-assessment';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(withdrawAssessment);
