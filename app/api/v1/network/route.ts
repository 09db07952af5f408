import { readNetwork } from '@/lib/services/network/read-network';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readNetwork);
