import type { z } from 'zod';
import type { charters, clusterRoleMoves, clusterRolePromises, clusterRoles, commitments, pledgeDeliveries, pledges } from '@/db/schema';
import { DEFAULT_CLUSTER } from '@/lib/domain/indicators/cluster-question';
import type { ContactRows } from './contact-rows';
import { FormingFile } from './forming-file';
import { readSampleFile } from './read-sample-file';
import type { SampleCalendar } from './sample-calendar';
import { sampleId } from './sample-id';

type File = z.output<typeof FormingFile>;

/** Invented roles with the moves they made and the promises that carry them. */
const roleRows = (calendar: SampleCalendar, file: File['roles'], promised: readonly (typeof commitments.$inferInsert)[]) => {
  const rows = { roles: [] as (typeof clusterRoles.$inferInsert)[], moves: [] as (typeof clusterRoleMoves.$inferInsert)[], promises: [] as (typeof clusterRolePromises.$inferInsert)[] };
  for (const { organization, sub, role, mandate, by, moves, promises } of file) {
    const [id, byId] = [sampleId('cluster-role', `${organization ?? 'us'} ${role}`), sampleId('colleague', by)];
    const days = moves.map(({ ago }) => calendar.worked(ago));
    const [first = calendar.today, last = calendar.today] = [days[0], days.at(-1)];
    rows.roles.push({
      id, createdAt: calendar.instant(first), createdBy: byId, updatedAt: calendar.instant(last), updatedBy: byId, version: moves.length, organizationId: organization ? sampleId('organization', organization) : null,
      clusterCode: DEFAULT_CLUSTER, subclusterCode: sub ?? null, role, state: moves.at(-1)?.to ?? 'proposed', mandate: mandate ?? null, activityId: null, confidentiality: 'internal', sample: true,
    });
    moves.forEach(({ to, why }, at) => {
      const movedOn = days[at] ?? calendar.today;
      rows.moves.push({ id: sampleId('cluster-role-move', `${organization ?? 'us'} ${role}`, at), roleId: id, position: at + 1, state: to, movedOn, why: why ?? null, at: calendar.instant(movedOn), byId });
    });
    for (const text of promises) {
      const commitmentId = promised.find((one) => one.text === text)?.id;
      if (!commitmentId) throw new Error(`a sample role names a promise that is not there: ${text}`);
      rows.promises.push({ roleId: id, commitmentId });
    }
  }
  return rows;
};

/** Invented pledges: given on the day of the contact they rest on and as confidential as it, or without one. */
const pledgeRows = (calendar: SampleCalendar, file: File['pledges'], contacts: readonly ContactRows[]) => {
  const rows = { pledges: [] as (typeof pledges.$inferInsert)[], deliveries: [] as (typeof pledgeDeliveries.$inferInsert)[] };
  for (const [at, one] of file.entries()) {
    const [organizationId, byId, id] = [sampleId('organization', one.organization), sampleId('colleague', one.by), sampleId('pledge', one.organization, at)];
    const source = contacts.find(({ activity, participations }) => activity.summary === one.on && participations.some((part) => part.organizationId === organizationId))?.activity;
    if (one.on !== undefined && !source) throw new Error(`a sample pledge of ${one.organization} names a contact that is not there: ${one.on}`);
    const givenOn = source?.occurredOn ?? calendar.worked(one.ago ?? 0);
    const made = calendar.instant(givenOn);
    const withdrawnOn = one.withdrawn ? calendar.worked(one.withdrawn.ago) : null;
    rows.pledges.push({
      id, createdAt: made, createdBy: byId, updatedAt: withdrawnOn === null ? made : calendar.instant(withdrawnOn), updatedBy: byId, version: one.withdrawn ? 2 : 1, organizationId, clusterCode: DEFAULT_CLUSTER, subclusterCode: one.sub,
      kind: one.kind, givenOn, amountCents: one.amount === undefined ? null : Math.round(one.amount * 100), currency: one.kind === 'fee' ? 'CAD' : null, minutes: one.hours === undefined ? null : Math.round(one.hours * 60), note: one.note ?? null,
      withdrawnOn, withdrawnBy: one.withdrawn ? byId : null, withdrawnWhy: one.withdrawn?.why ?? null, activityId: source?.id ?? null, confidentiality: source?.confidentiality ?? 'internal', sample: true,
    });
    one.delivered.forEach(({ ago, amount, hours, note }, entry) => {
      const deliveredOn = calendar.worked(ago);
      rows.deliveries.push({
        id: sampleId('pledge-delivery', `${one.organization} ${at}`, entry), pledgeId: id, deliveredOn, amountCents: amount === undefined ? null : Math.round(amount * 100), minutes: hours === undefined ? null : Math.round(hours * 60),
        note: note ?? null, strikesId: null, at: calendar.instant(deliveredOn), byId,
      });
    });
  }
  return rows;
};

const charterRows = (calendar: SampleCalendar, file: File['charters']): (typeof charters.$inferInsert)[] => file.map(({ sub, by, ago, adopted, purpose, scope, rules }, at) => {
  const byId = sampleId('colleague', by);
  return {
    id: sampleId('charter', sub, at), clusterCode: DEFAULT_CLUSTER, subclusterCode: sub, version: 1 + file.slice(0, at).filter((one) => one.sub === sub).length, purpose, scope, rules, createdAt: calendar.instant(calendar.worked(ago)), createdBy: byId,
    adoptedOn: adopted ? calendar.worked(adopted.ago) : null, adoptedBy: adopted?.by ?? null, adoptionNotedBy: adopted ? byId : null, sample: true,
  };
});

/** What invented firms, and we ourselves, are to a forming cluster, gave their word for and agreed. */
export const formingRows = async (calendar: SampleCalendar, contacts: readonly ContactRows[], promised: readonly (typeof commitments.$inferInsert)[]) => {
  const file = await readSampleFile('forming.json', FormingFile);
  return { ...roleRows(calendar, file.roles, promised), ...pledgeRows(calendar, file.pledges, contacts), charters: charterRows(calendar, file.charters) };
};
