import { RecordAsRead } from '../register/edited-record';
import { neededText } from '../shared/needed-text';

/** A claim is taken back; it stays on record with the reason. */
export const WithdrawResultInput = RecordAsRead.extend({ reason: neededText(500) });
