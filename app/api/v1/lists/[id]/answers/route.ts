import { answerList } from '@/lib/services/lists/answer-list';
import { apiRoute } from '@/lib/web/api-route';

export const dynamic = 'force-dynamic';

export const POST = apiRoute(answerList);
