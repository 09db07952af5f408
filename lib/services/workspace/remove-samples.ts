import { eq } from 'drizzle-orm';
import { settings } from '@/db/schema';
import { planSampleRemoval, type SampleRemoval } from '@/lib/domain/workspace/plan-sample-removal';
import { RemoveSamplesInput } from '@/lib/domain/workspace/remove-samples-input';
import { SAMPLE_SETTING } from '@/lib/domain/workspace/sample-counts';
import { command } from '../define';
import { adoptSamples } from './adopt-samples';
import { gatherSamples } from './gather-samples';
import { removeAgreements } from './remove-agreements';
import { removeAssessments } from './remove-assessments';
import { removeCases } from './remove-cases';
import { removeClaimHistory } from './remove-claims';
import { removeContacts } from './remove-contacts';
import { removeForming } from './remove-forming';
import { removeInitiatives } from './remove-initiatives';
import { removeMeetings } from './remove-meetings';
import { removeOrganizations } from './remove-organizations';
import { removePeople } from './remove-people';
import { removeRatings } from './remove-ratings';
import { removeReports } from './remove-reports';
import { removeResults } from './remove-results';
import { removeSampleAccounts } from './remove-sample-accounts';
import { removeTargets } from './remove-targets';
import { removeVisits } from './remove-visits';
import { trimContacts } from './trim-contacts';

const sizes = ({ organizations, people, contacts, followUps }: SampleRemoval, what: 'remove' | 'adopt') => ({
  organizations: organizations[what].length, people: people[what].length, contacts: contacts[what].length, followUps: followUps[what].length,
});

/**
 * Removes the sample workspace as previewed, all of it or nothing. What is left in the trail is one event with the
 * choices and how many records of each kind went.
 */
export const removeSamples = command({
  name: 'workspace.remove-samples',
  permission: 'workspace.manage',
  record: 'workspace',
  input: RemoveSamplesInput,
  run: async (ctx, { removeEdited, contactsWithOthers }) => {
    const { db } = ctx;
    const found = await gatherSamples(db);
    const plan = planSampleRemoval(found.records, { remove: new Set(removeEdited), contactsWithOthers });
    await removeClaimHistory(db, plan);
    await removeAssessments(db, plan);
    await removeForming(db, plan);
    await removeInitiatives(db, plan);
    await removeAgreements(db, plan);
    await removeRatings(db, plan);
    await removeReports(db, plan);
    await removeResults(db, plan);
    await removeCases(db, plan);
    await removeTargets(db);
    await removeVisits(db, plan);
    await removeMeetings(db, plan);
    await removeContacts(db, plan);
    await trimContacts(db, plan, found.taking);
    await removePeople(db, plan.people.remove);
    await removeOrganizations(db, plan.organizations.remove);
    await adoptSamples(db, plan);
    const colleagues = await removeSampleAccounts(db, found.accounts);
    const noticed = await db.delete(settings).where(eq(settings.key, SAMPLE_SETTING)).returning({ key: settings.key });

    const removed = { ...sizes(plan, 'remove'), colleagues };
    const adopted = sizes(plan, 'adopt');
    const contactsKept = contactsWithOthers === 'keep' ? plan.contacts.withOthers.length : 0;
    const nothing = [...Object.values(removed), ...Object.values(adopted), noticed.length].every((count) => count === 0);
    if (nothing) ctx.unchanged();
    else ctx.changed({ after: { removed, adopted, contactsTrimmed: plan.contacts.trim.length, contactsKept }, open: ['removed', 'adopted', 'contactsTrimmed', 'contactsKept'] });
    return { id: 'samples', removed, adopted, contactsKept };
  },
});
