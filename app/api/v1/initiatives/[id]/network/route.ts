import { initiativeNetwork } from '@/lib/services/initiatives/initiative-network';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(initiativeNetwork);
