import { database } from '@/db';
import { migrate } from '@/db/migrate';
import { cases, organizations, sessions, stageMoves, users } from '@/db/schema';
import { inChunks } from '@/db/seed/reference/in-chunks';
import { loadReference } from '@/db/seed/reference/load-reference';
import { DEFAULT_CLUSTER } from '@/lib/domain/indicators/cluster-question';
import { OPEN_STAGES } from '@/lib/domain/pipeline/stage';
import { addDays } from '@/lib/domain/shared/add-days';

const open = Number(process.argv[2]);
const now = new Date();
const today = now.toISOString().slice(0, 10);
const year = 365 * 86_400_000;
const made = { createdAt: now, createdBy: 'bench', updatedAt: now, updatedBy: 'bench', version: 1 };
const SESSION = '0197a1b2-0000-7000-8000-00000000ca5e';
const PARTS = ['mining', 'manufacturing', 'services'];

const make = (count, one) => Array.from({ length: count }, (_, at) => one(at));
const sinceOf = (at) => addDays(today, -(at % 90));

await migrate();
await database().write(async (tx) => {
  await loadReference(tx, { now });
  const put = (table, rows) => inChunks(rows, (chunk) => tx.insert(table).values(chunk));
  await put(users, ['bench', 'other'].map((id) => ({ ...made, id, name: id, email: `${id}@sample.example`, emailKey: `${id}@sample.example`, roles: ['coordinator'], recoveryCodes: [], preferences: {}, joinedAt: now })));
  await put(sessions, [{ id: SESSION, userId: 'bench', epoch: 1, startedAt: now, seenAt: new Date(now.getTime() + year), expiresAt: new Date(now.getTime() + year), network: 'direct', device: 'bench' }]);
  await put(organizations, make(open, (at) => ({ ...made, id: `o${at}`, legalName: `Organization ${at}`, nameKey: `organization ${at}`, tradeNames: [], kind: 'firm', status: 'active', rightsHolder: false, sample: false })));
  // All of one stream: the board that is asked is the whole of it. One in twenty is restricted to another.
  await put(cases, make(open, (at) => ({
    ...made, createdBy: 'other', id: `c${at}`, stream: 'retention', codeName: `Project ${at}`, codeKey: `project ${at}`, confidentiality: at % 20 === 0 ? 'restricted' : 'internal', organizationId: `o${at}`, clusterCode: DEFAULT_CLUSTER, subclusterCode: PARTS[at % 3], regionCode: '5953',
    ownerId: at % 2 ? 'bench' : 'other', source: 'visit', openedOn: addDays(sinceOf(at), -30), stage: OPEN_STAGES[at % 5], stageSince: sinceOf(at), jobsAtRisk: at % 80, currency: 'CAD', nextStep: at % 7 ? 'Call the owner' : null, nextStepOn: at % 7 ? addDays(today, (at % 40) - 4) : null, sample: false,
  })));
  await put(stageMoves, make(open, (at) => ({ id: `m${at}`, caseId: `c${at}`, position: 1, fromStage: null, toStage: OPEN_STAGES[at % 5], movedOn: sinceOf(at), movedBy: 'other', recordedAt: now, note: null })));
});
process.stdout.write(`${SESSION}\n`);
process.exit();
