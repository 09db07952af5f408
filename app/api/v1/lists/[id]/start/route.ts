import { startList } from '@/lib/services/lists/start-list';
import { apiRoute } from '@/lib/web/api-route';

export const dynamic = 'force-dynamic';

export const POST = apiRoute(startList);
