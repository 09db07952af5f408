import { listBackups } from '@/lib/services/workspace/list-backups';
import { orderBackup } from '@/lib/services/workspace/order-backup';
import { apiRoute } from '@/lib/web/api-route';

export const dynamic = 'force-dynamic';

export const GET = apiRoute(listBackups);
export const POST = apiRoute(orderBackup);
