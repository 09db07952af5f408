import { saveMeeting } from '@/lib/services/meetings/save-meeting';
import { apiRoute } from '@/lib/web/api-route';

export const POST = apiRoute(saveMeeting);
