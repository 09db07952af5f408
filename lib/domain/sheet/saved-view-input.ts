import { z } from 'zod';
import { messages } from '@/lib/messages';
import { viewQuery } from '../pipeline/view-query';
import { fold } from '../register/fold';
import { OptionalId } from '../register/optional-id';
import { optionalName } from '../register/optional-name';

const PIPELINE = /^\/pipeline\/(?:retention|expansion|attraction|start-up)(?:\/table|\/timeline)?$/;
const SHEETS = /^\/(?:organizations|people|outreach\/sheet)$/;
const AN_ADDRESS = /^[!-~]*$/;

/** A list's view under a name. `page` is a list; `query` what its address said: of a list of cases only what narrows or sorts is kept. */
export const SavedViewInput = z
  .strictObject({
    page: z.string().refine((page) => PIPELINE.test(page) || SHEETS.test(page), { error: () => messages.errors.notAChoice }),
    name: optionalName(60),
    /** The view of one's own that this one takes the place of; without a name it keeps its own. */
    replaces: OptionalId,
    query: z.string().max(3000).regex(AN_ADDRESS, { error: () => messages.errors.notUnderstood }),
    shared: z.boolean().default(false),
  })
  .superRefine(({ name, replaces }, context) => {
    const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['name'], message });
    if (name === null && replaces === null) refuse(messages.errors.required);
    if (name !== null && fold(name) === '') refuse(messages.register.refusals.noLetters);
  })
  .transform((input) => (PIPELINE.test(input.page) ? { ...input, query: viewQuery(input.query) } : input));
