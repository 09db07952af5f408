import { orderMeasures } from '@/lib/services/network/order-measures';
import { apiRoute } from '@/lib/web/api-route';

export const POST = apiRoute(orderMeasures);
