import { z } from 'zod';
import { IsoDay } from '../shared/iso-day';
import { neededText } from '../shared/needed-text';
import { recordAsRead } from './record-as-read';

/** Another day for a promise, and why: whoever was promised it will ask. */
export const MoveCommitmentInput = z.strictObject({ ...recordAsRead, dueOn: IsoDay, reason: neededText(300) });
export type MoveCommitmentInput = z.output<typeof MoveCommitmentInput>;
