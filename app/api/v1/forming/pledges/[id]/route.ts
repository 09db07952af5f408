import { readPledge } from '@/lib/services/forming/read-pledge';
import { savePledge } from '@/lib/services/forming/save-pledge';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readPledge);
export const PUT = apiRoute(savePledge);
