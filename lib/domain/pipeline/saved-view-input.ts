import { z } from 'zod';
import { messages } from '@/lib/messages';
import { nameText } from '../register/name-text';
import { viewQuery } from './view-query';

/** A list's filters under a name. `page` is a list of the pipeline; of the query only what narrows or sorts is kept. */
export const SavedViewInput = z.strictObject({
  page: z.string().regex(/^\/pipeline\/(?:retention|expansion|attraction|start-up)(?:\/table|\/timeline)?$/, { error: () => messages.errors.notAChoice }),
  name: nameText(60),
  query: z.string().max(600).transform(viewQuery),
  shared: z.boolean().default(false),
});
