import { z } from 'zod';
import { listText } from '../register/list-text';
import { messages } from '@/lib/messages';

const notANumber = { error: () => messages.errors.notANumber };

/** What a list is asked, in the words of its address: its view, and from which row on. `after` is the last row before, as the answer gave it. */
export const sheetQuestion = {
  cols: listText(1000),
  sort: listText(200),
  dir: listText(4),
  group: listText(100),
  where: listText(2000),
  row: z.coerce.number(notANumber).int(notANumber).min(0, notANumber).max(10_000_000, notANumber).default(0),
  after: listText(1500),
};
