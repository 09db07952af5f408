import { writeFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { logContact } from '@/lib/services/outreach/log-contact';
import { organizationTimeline } from '@/lib/services/outreach/organization-timeline';
import { contactSummary } from '@/lib/services/outreach/contact-summary';
import { listOrganizations } from '@/lib/services/register/list-organizations';
import { organizationPage } from '@/lib/services/register/organization-page';
import { searchRegister } from '@/lib/services/register/search-register';
import { contactOf, FILTERED_LIST, ORGANIZATION, SEARCH_TERM } from './workload.mjs';

const recorded = [];
const prepare = Sqlite.prototype.prepare;

/** Every statement the product runs, with what was bound to it: the bare routes then run the very same. */
Sqlite.prototype.prepare = function record(sql) {
  const statement = prepare.call(this, sql);
  for (const way of ['all', 'get', 'run']) {
    const run = statement[way].bind(statement);
    statement[way] = (...params) => {
      // Values may come one by one or as one array.
      recorded.push({ sql, params: params.flat() });
      return run(...params);
    };
  }
  return statement;
};

/** Recorded the second time round: what a warm process remembers is not asked again. */
const taken = async (work) => {
  await work();
  recorded.length = 0;
  await work();
  return recorded.filter(({ sql }) => !/^(pragma|begin|commit)/i.test(sql));
};

const [userId = '', file = ''] = process.argv.slice(2);
const actor = {
  kind: 'user', id: userId, name: 'Load', roles: ['coordinator'], sessionId: 'bench', secondFactor: 'not-required', network: 'direct', shortcuts: true,
};
const list = await taken(async () => {
  const page = await listOrganizations(actor, FILTERED_LIST);
  await contactSummary(actor, { organizationIds: page.rows.map((row) => row.id) });
});
const search = await taken(() => searchRegister(actor, { term: SEARCH_TERM }));
const record = await taken(async () => {
  await organizationPage(actor, { id: ORGANIZATION });
  await organizationTimeline(actor, { id: ORGANIZATION });
});
const log = (await taken(() => logContact(actor, contactOf()))).filter(({ sql }) => /^insert/i.test(sql));
writeFileSync(file, JSON.stringify({ list, search, record, log }));
