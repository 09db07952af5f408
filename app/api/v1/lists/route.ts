import { listLists } from '@/lib/services/lists/list-lists';
import { apiRoute } from '@/lib/web/api-route';
import { receiveList } from '@/lib/web/receive-list';

export const dynamic = 'force-dynamic';

export const GET = apiRoute(listLists);
export const POST = receiveList;
