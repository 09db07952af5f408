import { previewShared } from '@/lib/services/agreements/preview-shared';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(previewShared);
