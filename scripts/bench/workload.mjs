/** What is measured: the same requests for the product and, where a bare counterpart exists, for the bare app. */
export const FILTERED_LIST = { subcluster: 'mining-north-central-bc/manufacturing', sort: 'jobs' };
export const SEARCH_TERM = 'cedar val';
export const ORGANIZATION = 'load-o-00000042';
/** Another one: what is logged must not lengthen the timeline that is measured. */
const LOGGED = 'load-o-00000777';

const listQuery = new URLSearchParams(FILTERED_LIST).toString();
const term = encodeURIComponent(SEARCH_TERM);

export const contactOf = () => ({
  kind: 'visit', summary: 'Plant visit, second shift discussed', confidentiality: 'internal',
  participants: [{ organizationId: LOGGED }, { personId: 'load-p-00000777' }],
});

/** `than`: the bare request the rate is held against; `goal`: the least ratio to reach; `within`: the most ms at p95. */
export const WORKLOAD = [
  { name: 'hello', at: 'bare', path: '/hello' },
  { name: 'bare list, JSON', at: 'bare', path: '/api/list' },
  { name: 'bare search, JSON', at: 'bare', path: '/api/search' },
  { name: 'bare record, JSON', at: 'bare', path: '/api/record' },
  { name: 'bare log', at: 'bare', path: '/api/log', post: true },
  { name: 'list, HTML', at: 'product', path: `/organizations?${listQuery}`, than: 'hello', goal: 0.4 },
  { name: 'list, JSON', at: 'product', path: `/api/v1/organizations?${listQuery}`, than: 'bare list, JSON', goal: 0.6 },
  { name: 'search, JSON', at: 'product', path: `/api/v1/search?term=${term}`, than: 'bare search, JSON' },
  { name: 'record, HTML', at: 'product', path: `/organizations/${ORGANIZATION}`, than: 'hello', goal: 0.5 },
  { name: 'record, JSON', at: 'product', path: `/api/v1/organizations/${ORGANIZATION}`, than: 'bare record, JSON' },
  { name: 'log, JSON', at: 'product', path: '/api/v1/activities', post: true, than: 'bare log', goal: 0.5, within: 100 },
  { name: 'today, HTML', at: 'product', path: '/today', than: 'hello', within: 150 },
];
