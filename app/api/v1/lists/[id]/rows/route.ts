import { listRowsFile } from '@/lib/web/list-rows-file';

export const dynamic = 'force-dynamic';

export const GET = listRowsFile;
