import { listImports } from '@/lib/services/imports/list-imports';
import { apiRoute } from '@/lib/web/api-route';
import { receiveUpload } from '@/lib/web/receive-upload';

export const dynamic = 'force-dynamic';

export const GET = apiRoute(listImports);
export const POST = receiveUpload;
