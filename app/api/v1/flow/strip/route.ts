import { flowStrip } from '@/lib/services/flow/flow-strip';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(flowStrip);
