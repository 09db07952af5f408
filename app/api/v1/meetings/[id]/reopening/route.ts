import { reopenMeeting } from '@/lib/services/meetings/reopen-meeting';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(reopenMeeting);
