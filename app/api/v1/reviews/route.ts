import { listReviews } from '@/lib/services/pipeline/list-reviews';
import { startReview } from '@/lib/services/pipeline/start-review';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(listReviews);
export const POST = apiRoute(startReview);
