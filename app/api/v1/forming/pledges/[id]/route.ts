import { archivePledge } from '@/lib/services/forming/archive-pledge';
import { readPledge } from '@/lib/services/forming/read-pledge';
import { savePledge } from '@/lib/services/forming/save-pledge';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readPledge);
export const PUT = apiRoute(savePledge);
export const DELETE = apiRoute(archivePledge);
