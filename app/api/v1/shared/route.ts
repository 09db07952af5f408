import { readShared } from '@/lib/services/agreements/read-shared';
import { apiRoute } from '@/lib/web/api-route';

// Reading leaves an event in the trail: it is asked for, not fetched.
export const POST = apiRoute(readShared);
