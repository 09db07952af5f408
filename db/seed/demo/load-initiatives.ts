import type { Handle } from '@/db/database';
import {
  initiativeContacts, initiativeFunders, initiativeMembers, initiativeMilestones, initiativeMoves, initiativeResultEvidence, initiativeResults, initiatives, initiativeTargets,
} from '@/db/schema';
import type { ContactRows } from './contact-rows';
import { initiativeRows } from './initiative-rows';
import type { SampleCalendar } from './sample-calendar';

/** Writes the sample's initiatives; its organizations, people, contacts and colleagues stand already. */
export const loadInitiatives = async (handle: Handle, calendar: SampleCalendar, contacts: readonly ContactRows[]) => {
  for (const rows of await initiativeRows(calendar, contacts)) {
    await handle.insert(initiatives).values(rows.initiative);
    await handle.insert(initiativeMoves).values(rows.moves);
    await handle.insert(initiativeMembers).values(rows.members);
    await handle.insert(initiativeFunders).values(rows.funders);
    await handle.insert(initiativeContacts).values(rows.contacts);
    await handle.insert(initiativeMilestones).values(rows.milestones);
    await handle.insert(initiativeTargets).values(rows.targets);
    await handle.insert(initiativeResults).values(rows.results);
    await handle.insert(initiativeResultEvidence).values(rows.evidence);
  }
};
