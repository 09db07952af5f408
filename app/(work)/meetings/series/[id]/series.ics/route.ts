import { seriesFile } from '@/lib/web/calendar/series-file';

export const GET = seriesFile;
