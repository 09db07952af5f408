import { z } from 'zod';
import { messages } from '@/lib/messages';
import { viewQuery } from '../pipeline/view-query';
import { nameText } from '../register/name-text';

const PIPELINE = /^\/pipeline\/(?:retention|expansion|attraction|start-up)(?:\/table|\/timeline)?$/;
const SHEETS = /^\/(?:organizations|people|outreach\/sheet)$/;
const AN_ADDRESS = /^[!-~]*$/;

/** A list's view under a name. `page` is a list; `query` what its address said: of a list of cases only what narrows or sorts is kept. */
export const SavedViewInput = z
  .strictObject({
    page: z.string().refine((page) => PIPELINE.test(page) || SHEETS.test(page), { error: () => messages.errors.notAChoice }),
    name: nameText(60),
    query: z.string().max(3000).regex(AN_ADDRESS, { error: () => messages.errors.notUnderstood }),
    shared: z.boolean().default(false),
  })
  .transform((input) => (PIPELINE.test(input.page) ? { ...input, query: viewQuery(input.query) } : input));
