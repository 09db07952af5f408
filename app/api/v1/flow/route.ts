import { flowMeasures } from '@/lib/services/flow/flow-measures';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(flowMeasures);
