import { z } from 'zod';
import type { ContactDraft } from './contact-draft';
import { contactOfDraft } from './contact-of-draft';
import { draftField } from './draft-field';
import { LogContactInput } from './log-contact-input';
import { resultsOfDraft } from './results-of-draft';

/** The command's own rules, read on `today` and told at the fields of the form. */
export const draftRules = (today: string) =>
  z.custom<ContactDraft>().superRefine((draft, ctx) => {
    const { error } = LogContactInput.safeParse({ ...contactOfDraft(draft, today), ...resultsOfDraft(draft, today) });
    for (const issue of error?.issues ?? []) {
      ctx.addIssue({ code: 'custom', path: draftField(issue.path.join('.'), draft.followUps.length).split('.'), message: issue.message });
    }
  });
