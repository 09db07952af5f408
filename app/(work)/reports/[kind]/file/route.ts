import { reportDownload } from '@/lib/web/reports/report-download';

export const dynamic = 'force-dynamic';

export const GET = reportDownload;
