import type { caseLinks, caseOrganizations, caseReaders, caseRequests, cases, caseSites, stageMoves } from '@/db/schema';
import { DEFAULT_CLUSTER } from '@/lib/domain/indicators/cluster-question';
import { addDays } from '@/lib/domain/shared/add-days';
import { foldName } from '@/lib/domain/shared/fold-name';
import { CaseFile, type SampleCase } from './case-file';
import type { ContactRows } from './contact-rows';
import { readSampleFile } from './read-sample-file';
import type { SampleCalendar } from './sample-calendar';
import { sampleId } from './sample-id';

const firmId = (key: string | undefined) => (key === undefined ? null : sampleId('organization', key));

/** The latest contact with a firm that everybody here may read. */
const contactWith = (contacts: readonly ContactRows[], firm: string | undefined) => {
  const of = contacts.filter(({ activity, participations }) => activity.confidentiality === 'internal' && participations.some(({ organizationId }) => organizationId === firmId(firm)));
  return of.sort((a, b) => (a.activity.occurredOn < b.activity.occurredOn ? 1 : -1))[0]?.activity.id;
};

const rowsOf = (one: SampleCase, calendar: SampleCalendar, contacts: readonly ContactRows[]) => {
  const id = sampleId('case', one.key);
  const ownerId = sampleId('colleague', one.owner);
  const day = (ago: number) => addDays(calendar.today, -ago);
  const moves = [{ to: 'identified' as const, ago: one.opened, note: undefined }, ...one.moves];
  const last = moves.at(-1) ?? moves[0];
  const at = calendar.instant(day(last?.ago ?? one.opened));
  const made = { createdAt: calendar.instant(day(one.opened)), createdBy: ownerId, updatedAt: at, updatedBy: ownerId, version: moves.length };
  const part = { ...made, version: 1 };
  const contact = contactWith(contacts, one.contact ?? one.firm);
  const links: (typeof caseLinks.$inferInsert)[] = [
    ...(contact && moves.length > 1 ? [{ caseId: id, kind: 'activity' as const, recordId: contact, createdAt: made.createdAt, createdBy: ownerId }] : []),
    ...(one.flag ? [{ caseId: id, kind: 'red_flag' as const, recordId: sampleId('red-flag', one.flag), createdAt: made.createdAt, createdBy: ownerId }] : []),
  ];
  const row: typeof cases.$inferInsert = {
    ...made, id, stream: one.stream, codeName: one.code, codeKey: foldName(one.code), confidentiality: one.level ?? 'internal', organizationId: firmId(one.firm), clusterCode: one.sub ? DEFAULT_CLUSTER : null, subclusterCode: one.sub ?? null,
    regionCode: one.region, ownerId, about: one.about, source: one.source, openedOn: day(one.opened), stage: last?.to ?? 'identified', stageSince: day(last?.ago ?? one.opened),
    jobsAtRisk: one.risk ?? null, jobsAtStake: one.stake ?? null, jobsAnnounced: one.announced?.[0] ?? null, announcedOn: one.announced ? day(one.announced[1]) : null,
    jobsVerified: one.verified?.[0] ?? null, verifiedOn: one.verified ? day(one.verified[1]) : null, verifiedBy: one.verified ? ownerId : null, verifiedWhy: one.why ?? null,
    capitalCents: one.cents ?? null, currency: 'CAD', judgedPercent: one.judged ?? null, judgedBy: one.judged === undefined ? null : ownerId, judgedOn: one.judged === undefined ? null : day(last?.ago ?? one.opened), competitorRegion: one.competitor ?? null,
    lostReason: one.lost?.[0] ?? null, lostNote: one.lost?.[1] ?? null, dormantUntil: one.dormant === undefined ? null : addDays(calendar.today, one.dormant),
    nextStep: one.next?.text ?? null, nextStepOn: one.next ? (one.next.due < 0 ? addDays(calendar.today, one.next.due) : calendar.due(one.next.due)) : null, sample: true,
  };
  const party: (typeof caseOrganizations.$inferInsert)[] = one.party ? [{ ...part, id: sampleId('case-party', one.key), caseId: id, organizationId: sampleId('organization', one.party), part: 'buyer' }] : [];
  return {
    row, links, party,
    readers: one.readers.map((key): typeof caseReaders.$inferInsert => ({ caseId: id, userId: sampleId('colleague', key) })),
    moves: moves.map(({ to, ago, note }, index): typeof stageMoves.$inferInsert => ({
      id: sampleId('case-move', one.key, index), caseId: id, position: index + 1, fromStage: moves[index - 1]?.to ?? null, toStage: to, movedOn: day(ago), movedBy: ownerId, recordedAt: calendar.instant(day(ago)), note: note ?? null,
    })),
    sites: one.sites.map(([name, state, since], index): typeof caseSites.$inferInsert => ({ ...part, id: sampleId('case-site', one.key, index), caseId: id, name, state, offeredOn: day(since) })),
    requests: one.requests.map(([text, asked, due, answered, answer], index): typeof caseRequests.$inferInsert => ({
      ...part, id: sampleId('case-request', one.key, index), caseId: id, text, askedOn: day(asked), dueOn: day(due), answeredOn: answered === null ? null : day(answered), answer, ownerId,
    })),
  };
};

/** Invented cases of two years over the four streams: three of retention slip, and two are confidential. */
export const caseRows = async (calendar: SampleCalendar, contacts: readonly ContactRows[]) => {
  const { cases: written } = await readSampleFile('cases.json', CaseFile);
  return written.map((one) => rowsOf(one, calendar, contacts));
};
