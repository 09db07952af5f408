import { archiveIntroduction } from '@/lib/services/follow-through/archive-introduction';
import { saveIntroduction } from '@/lib/services/follow-through/save-introduction';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(saveIntroduction);
export const DELETE = apiRoute(archiveIntroduction);
