import { cancelMeeting } from '@/lib/services/meetings/cancel-meeting';
import { readMeeting } from '@/lib/services/meetings/read-meeting';
import { saveMeeting } from '@/lib/services/meetings/save-meeting';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readMeeting);
export const PUT = apiRoute(saveMeeting);
export const DELETE = apiRoute(cancelMeeting);
