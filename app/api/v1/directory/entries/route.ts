import { listEntries } from '@/lib/services/directory/list-entries';
import { saveEntry } from '@/lib/services/directory/save-entry';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(listEntries);
export const PUT = apiRoute(saveEntry);
