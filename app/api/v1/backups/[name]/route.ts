import { backupDownload } from '@/lib/web/backup-download';

export const dynamic = 'force-dynamic';

export const GET = backupDownload;
