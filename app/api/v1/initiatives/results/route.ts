import { noteResult } from '@/lib/services/initiatives/note-result';
import { apiRoute } from '@/lib/web/api-route';

export const POST = apiRoute(noteResult);
