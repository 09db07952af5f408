import { visitFile } from '@/lib/web/calendar/visit-file';

export const GET = visitFile;
