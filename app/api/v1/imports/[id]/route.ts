import { importProgress } from '@/lib/services/imports/import-progress';
import { apiRoute } from '@/lib/web/api-route';

export const dynamic = 'force-dynamic';

export const GET = apiRoute(importProgress);
