import { IsoDay } from '../shared/iso-day';
import { RecordAsRead } from './edited-record';

/** Ends an affiliation or a membership: `on` is the last day it holds. It stays in the record as former. */
export const EndInput = RecordAsRead.extend({ on: IsoDay });
