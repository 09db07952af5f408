import { listAgreements } from '@/lib/services/agreements/list-agreements';
import { saveAgreement } from '@/lib/services/agreements/save-agreement';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(listAgreements);
export const POST = apiRoute(saveAgreement);
