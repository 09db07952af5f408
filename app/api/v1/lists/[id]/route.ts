import { listProgress } from '@/lib/services/lists/list-progress';
import { apiRoute } from '@/lib/web/api-route';

export const dynamic = 'force-dynamic';

export const GET = apiRoute(listProgress);
