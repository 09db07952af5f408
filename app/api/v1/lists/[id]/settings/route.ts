import { chooseList } from '@/lib/services/lists/choose-list';
import { apiRoute } from '@/lib/web/api-route';

export const dynamic = 'force-dynamic';

export const POST = apiRoute(chooseList);
