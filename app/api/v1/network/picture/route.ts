import { readPicture } from '@/lib/services/network/read-picture';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readPicture);
