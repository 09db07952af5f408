import { z } from 'zod';
import { PlanVisitInput } from './plan-visit-input';
import type { VisitDraft } from './visit-draft';

type Input = z.input<typeof PlanVisitInput>;

/** A form's draft as the command takes it. A duration that is no number is passed on as NaN, so that the schema refuses it. */
export const visitOfDraft = ({ who, durationMin, ...fields }: VisitDraft): Input => ({
  ...fields,
  kind: fields.kind as Input['kind'],
  durationMin: durationMin.trim() ? Number(durationMin) : null,
  parties: who.map(({ id, kind }) => (kind === 'person' ? { personId: id } : { organizationId: id })),
});

/** Where the form shows what the command says of a field: everybody to be visited is one field. */
export const visitField = (path: string): string => (path.startsWith('parties') ? 'who' : path);

/** The command's own rules, told at the fields of the form. */
export const visitRules = z.custom<VisitDraft>().superRefine((draft, ctx) => {
  for (const issue of PlanVisitInput.safeParse(visitOfDraft(draft)).error?.issues ?? []) {
    ctx.addIssue({ code: 'custom', path: [visitField(issue.path.join('.'))], message: issue.message });
  }
});
