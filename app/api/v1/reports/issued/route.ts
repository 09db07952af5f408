import { listIssued } from '@/lib/services/reports/list-issued';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(listIssued);
