import { finishReview } from '@/lib/services/pipeline/finish-review';
import { readReview } from '@/lib/services/pipeline/read-review';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readReview);
export const PUT = apiRoute(finishReview);
