import { listIntroductions } from '@/lib/services/follow-through/list-introductions';
import { saveIntroduction } from '@/lib/services/follow-through/save-introduction';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(listIntroductions);
export const POST = apiRoute(saveIntroduction);
