import type { z } from 'zod';
import { messages } from '@/lib/messages';

type Ends = readonly [organization: string, person: string];

/** Both sides are named, and not the same organization twice; told at the field of the side it is about. */
export const twoSides = ([firstOrganization, firstPerson]: Ends, [secondOrganization, secondPerson]: Ends) =>
  (record: Readonly<Record<string, unknown>>, ctx: z.core.$RefinementCtx) => {
    const refuse = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message });
    if (record[firstOrganization] === null && record[firstPerson] === null) refuse(firstOrganization, messages.errors.required);
    if (record[secondOrganization] === null && record[secondPerson] === null) refuse(secondOrganization, messages.errors.required);
    else if (record[firstOrganization] !== null && record[firstOrganization] === record[secondOrganization]) refuse(secondOrganization, messages.followThrough.refusals.twoOrganizations);
  };
