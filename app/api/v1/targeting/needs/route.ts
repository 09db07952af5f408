import { noteNeed } from '@/lib/services/targeting/note-need';
import { supplyNeedList } from '@/lib/services/targeting/supply-needs';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(supplyNeedList);
export const POST = apiRoute(noteNeed);
