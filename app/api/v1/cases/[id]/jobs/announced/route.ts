import { announceJobs } from '@/lib/services/pipeline/announce-jobs';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(announceJobs);
