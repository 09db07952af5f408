import { cancelList } from '@/lib/services/lists/cancel-list';
import { apiRoute } from '@/lib/web/api-route';

export const dynamic = 'force-dynamic';

export const POST = apiRoute(cancelList);
