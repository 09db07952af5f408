import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { database } from '@/db';
import { consents, directoryEntries, directoryRequests, issuedReports, organizations } from '@/db/schema';
import { systemActor } from '@/lib/auth/permissions';
import { listEntries } from '@/lib/services/directory/list-entries';
import { sendRequest } from '@/lib/services/directory/send-request';
import { setDirectory } from '@/lib/services/directory/set-directory';
import { giveConsent } from '@/lib/services/privacy/give-consent';
import { issueReport } from '@/lib/services/reports/issue-report';
import { removeSamples } from '@/lib/services/workspace/remove-samples';
import { actorOf, at, layOutSample, organizationNamed } from '../../support/fixtures/sample-workspace';

const [ada, mona] = [actorOf('ada'), actorOf('mona')];
const report = (sample: boolean) => ({
  subject: '', templateNumber: 0,
  report: { kind: 'quarterly' as const, edition: 'internal' as const, title: 'Quarter', line: 'Quarter', lead: [], asOf: '2026-11-22', blocks: [{ kind: 'note' as const, text: 'x' }], sources: [], vintages: [], sample },
});

beforeAll(layOutSample);

it('with the sample go its directory entries and the reports that told of it; what is one\'s own stays', async () => {
  expect((await listEntries(mona, {}, at)).entries).toHaveLength(9);
  const asked = await organizationNamed('Cottonwood Machine Works Ltd.');
  await setDirectory(mona, { on: true, version: 0 }, at);
  await sendRequest(systemActor('directory.ask'), { organizationId: asked, organizationName: 'Cottonwood', personName: 'Nora', email: 'nora@cottonwood.example', wish: 'Change it' }, at);
  await issueReport(mona, report(true), at);
  const { id: own } = await issueReport(mona, report(false), at);
  const body = await organizationNamed('Mining Association of British Columbia');
  await giveConsent(mona, { organizationId: body, scope: 'directory', source: 'form', givenBy: 'Office', givenOn: '2026-11-01' }, at);

  await removeSamples(ada, { contactsWithOthers: 'remove' }, at);
  const { read } = database();
  expect(await read.select({ id: issuedReports.id }).from(issuedReports)).toEqual([{ id: own }]);
  expect(await read.select().from(directoryEntries)).toEqual([]);
  expect(await read.select().from(consents).innerJoin(organizations, eq(organizations.id, consents.organizationId))).toHaveLength(1);
  expect((await read.select().from(directoryRequests)).map(({ organizationId, personName }) => [organizationId, personName])).toEqual([[null, 'Nora']]);
  expect((await listEntries(mona, {}, at)).entries.map(({ name }) => name)).toEqual(['Mining Association of British Columbia']);
});
