import { z } from 'zod';
import { nameText } from './name-text';
import { onceByFold } from './once-by-fold';

/** Other names an organization goes by; each is found by search. */
export const TradeNames = z.array(nameText(200)).max(20).default([]).transform(onceByFold);
