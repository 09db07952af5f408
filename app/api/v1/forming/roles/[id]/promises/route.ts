import { linkPromise } from '@/lib/services/forming/link-promise';
import { unlinkPromise } from '@/lib/services/forming/unlink-promise';
import { apiRoute } from '@/lib/web/api-route';

export const POST = apiRoute(linkPromise);
export const DELETE = apiRoute(unlinkPromise);
