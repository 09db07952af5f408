import { readAgreement } from '@/lib/services/agreements/read-agreement';
import { saveAgreement } from '@/lib/services/agreements/save-agreement';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readAgreement);
export const PUT = apiRoute(saveAgreement);
