import { readCharter } from '@/lib/services/forming/read-charter';
import { saveCharter } from '@/lib/services/forming/save-charter';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readCharter);
export const POST = apiRoute(saveCharter);
