import { noteIntroduction } from '@/lib/services/follow-through/note-introduction';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(noteIntroduction);
