import { listIssued } from '@/lib/services/reports/list-issued';
import { apiRoute } from '@/lib/web/api-route';
import { issueRoute } from '@/lib/web/reports/issue-route';

export const GET = apiRoute(listIssued);
export const POST = issueRoute;
