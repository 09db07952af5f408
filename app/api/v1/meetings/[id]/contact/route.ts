import { holdMeeting } from '@/lib/services/meetings/hold-meeting';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(holdMeeting);
