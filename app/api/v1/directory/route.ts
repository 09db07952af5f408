import { publicDirectory } from '@/lib/services/directory/public-directory';
import { setDirectory } from '@/lib/services/directory/set-directory';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(publicDirectory);
export const PUT = apiRoute(setDirectory);
