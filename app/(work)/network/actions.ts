'use server';

import { endRelation } from '@/lib/services/network/end-relation';
import { orderMeasures } from '@/lib/services/network/order-measures';
import { saveRelation } from '@/lib/services/network/save-relation';
import { formAction } from '@/lib/web/form-action';

export const saveRelationAction = formAction(saveRelation);
export const endRelationAction = formAction(endRelation);
export const orderMeasuresAction = formAction(orderMeasures);
