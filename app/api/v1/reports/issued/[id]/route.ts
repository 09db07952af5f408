import { readIssued } from '@/lib/services/reports/read-issued';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readIssued);
