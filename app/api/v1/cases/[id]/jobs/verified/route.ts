import { verifyJobs } from '@/lib/services/pipeline/verify-jobs';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(verifyJobs);
