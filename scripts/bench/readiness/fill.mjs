import { database } from '@/db';
import { migrate } from '@/db/migrate';
import { activities, assessmentEvidence, assessments, organizations, organizationSubclusters, participations, sessions, sites, users } from '@/db/schema';
import { inChunks } from '@/db/seed/reference/in-chunks';
import { loadReference } from '@/db/seed/reference/load-reference';
import { DEFAULT_CLUSTER } from '@/lib/domain/indicators/cluster-question';

const [firms, scored] = process.argv.slice(2).map(Number);
const now = new Date();
const year = 365 * 86_400_000;
const made = { createdAt: now, createdBy: 'bench', updatedAt: now, updatedBy: 'bench', version: 1 };
const SESSION = '0197a1b2-0000-7000-8000-00000000be9c';
const PARTS = ['mining', 'manufacturing', 'services'];
const AXES = ['ready', 'willing', 'able'];

const make = (count, one) => Array.from({ length: count }, (_, at) => one(at));
/** Days of the nine months up to now: some scores are about to grey. */
const dayOf = (at) => new Date(now.getTime() - (at % 400) * 86_400_000).toISOString().slice(0, 10);
const levelOf = (at) => (at % 20 === 0 ? 'restricted' : 'internal');

await migrate();
await database().write(async (tx) => {
  await loadReference(tx, { now });
  const put = (table, rows) => inChunks(rows, (chunk) => tx.insert(table).values(chunk));
  await put(users, [['bench', 'coordinator'], ['other', 'coordinator']].map(([id, role]) => ({ ...made, id, name: id, email: `${id}@sample.example`, emailKey: `${id}@sample.example`, roles: [role], recoveryCodes: [], preferences: {}, joinedAt: now })));
  await put(sessions, [{ id: SESSION, userId: 'bench', epoch: 1, startedAt: now, seenAt: new Date(now.getTime() + year), expiresAt: new Date(now.getTime() + year), network: 'direct', device: 'bench' }]);
  await put(organizations, make(firms, (at) => ({ ...made, id: `o${at}`, legalName: `Organization ${at}`, nameKey: `organization ${at}`, tradeNames: [], kind: 'firm', status: 'active', rightsHolder: false, sample: false })));
  await put(sites, make(firms, (at) => ({ ...made, id: `s${at}`, organizationId: `o${at}`, regionCode: '5953', jobsCount: 10 + (at % 50) })));
  await put(organizationSubclusters, make(firms, (at) => ({ organizationId: `o${at}`, clusterCode: DEFAULT_CLUSTER, subclusterCode: PARTS[at % 3], role: 'service', shareKind: 'value', shareLow: 0.5, shareHigh: 0.5 })));
  await put(activities, make(scored, (at) => ({ ...made, id: `a${at}`, kind: 'visit', occurredOn: dayOf(at), summary: 'Visit', confidentiality: levelOf(at), authorId: 'other', sample: false })));
  await put(participations, make(scored, (at) => ({ id: `p${at}`, activityId: `a${at}`, organizationId: `o${at % firms}`, side: 'theirs', attendance: 'attended', occurredOn: dayOf(at) })));
  await put(assessments, make(scored, (at) => ({
    ...made, id: `x${at}`, scheme: 'rwa', kind: 'single', subjectKind: 'organization', organizationId: `o${at % firms}`, scorerId: 'other', assessedOn: dayOf(at),
    scores: { ready: at % 5, willing: (at + 1) % 5, able: 4 }, willingFor: at % 3 === 0 ? { events: 'yes', association_fee: 'no' } : {}, confidentiality: levelOf(at), sample: false,
  })));
  await put(assessmentEvidence, make(scored * AXES.length, (at) => ({ id: `e${at}`, assessmentId: `x${at % scored}`, axis: AXES[Math.floor(at / scored)], kind: 'activity', activityId: `a${at % scored}` })));
});
process.stdout.write(`${SESSION}\n`);
process.exit();
