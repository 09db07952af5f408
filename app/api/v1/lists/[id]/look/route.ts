import { openList } from '@/lib/services/lists/open-list';
import { apiRoute } from '@/lib/web/api-route';

export const dynamic = 'force-dynamic';

export const GET = apiRoute(openList);
