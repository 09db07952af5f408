'use server';

import type { LogChoices } from '@/components/outreach/log-contact-dialog';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { colleagues } from '@/lib/services/outreach/colleagues';
import { findLabels } from '@/lib/services/register/find-labels';
import { lookUpAction } from '@/lib/web/look-up-action';
import { participantChoice } from './participant-choice';

/** What the log form needs to know: the day, the team, and who is to be named already. */
export const logChoices = async ({ organization, person }: { organization?: string; person?: string }): Promise<ActionResult<LogChoices>> => {
  const team = await lookUpAction(colleagues)({});
  if (!team.ok) return team;
  const asked = { organizationIds: organization ? [organization] : [], personIds: person ? [person] : [] };
  const named = organization || person ? await lookUpAction(findLabels)(asked) : { ok: true as const, value: [] };
  if (!named.ok) return named;
  return { ok: true, value: { ...team.value, who: named.value.map(participantChoice) } };
};
