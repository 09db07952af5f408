import { feedFile } from '@/lib/web/calendar/feed-file';

export const GET = feedFile;
