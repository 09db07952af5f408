import type { GateFacts } from '@/lib/domain/initiatives/gate-of';
import { holdsOnDay } from '@/lib/domain/network/dated-tie';
import type { QueryContext } from '../define';
import { keyPersonOf } from './key-person-of';
import { linkedContacts } from './linked-contacts';
import { membersOf } from './members-of';
import { partsOf } from './parts-of';
import { activeMembers, recordReadings } from './record-readings';
import { resultsOf } from './results-of';
import type { Row } from './rows';

/** All that is known of an initiative, as the actor may see it, and what the gates ask of that. */
export const factsOf = async (ctx: QueryContext, initiative: Row<'initiative'>) => {
  const { id } = initiative;
  // One after the other: inside a unit of work there is one connection.
  const members = await membersOf(ctx, [id]);
  const contacts = await linkedContacts(ctx, id);
  const parts = await partsOf(ctx, id);
  const results = await resultsOf(ctx, id);
  const keyPerson = await keyPersonOf(ctx, members);
  const readings = await recordReadings(ctx, { initiative, members, contacts, ...parts });
  const active = activeMembers(members, contacts, ctx.today);
  const gate: GateFacts = {
    facilitator: initiative.facilitatorId !== null, lead: members.some((one) => one.role === 'lead' && !one.inGovernment && holdsOnDay(one, ctx.today)),
    targets: parts.targets.length, milestones: parts.milestones.length, milestonesDone: parts.milestones.filter(({ doneOn }) => doneOn !== null).length,
    activeMembers: active.size, funders: parts.funders.length, results: results.filter(({ supported }) => supported).length, onePerson: keyPerson.dependent,
  };
  return { members, contacts, ...parts, results, keyPerson, readings, active, gate };
};
