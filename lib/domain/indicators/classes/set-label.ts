import { z } from 'zod';
import { IsoDay } from '../../shared/iso-day';
import { neededText } from '../../shared/needed-text';
import { ALLIANCE_CLASSES } from './alliance-class';

const LONGEST_REASON = 2000;

/** A class a person gives an industry or cluster, with the reason and the day it holds from. Who set it is the actor. */
export const SetLabel = z.strictObject({
  label: z.enum(ALLIANCE_CLASSES),
  reason: neededText(LONGEST_REASON),
  setOn: IsoDay,
});
export type SetLabel = z.output<typeof SetLabel>;
