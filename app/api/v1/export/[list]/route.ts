import { exportRoute } from '@/lib/web/export/export-route';

export const dynamic = 'force-dynamic';

export const GET = exportRoute;
