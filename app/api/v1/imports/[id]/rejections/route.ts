import { rejectionsFile } from '@/lib/web/rejections-file';

export const dynamic = 'force-dynamic';

export const GET = rejectionsFile;
