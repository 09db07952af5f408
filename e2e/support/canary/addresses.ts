import { everyReadable, pages } from '../routes';
import { SOUGHT } from './canary-name';
import type { Known } from './walk';
import type { Garden, Ground, People } from './world';

const UNKNOWN = 'not-a-link-of-ours';

/** What stands for a variable part of a route: by the route up to that part. Where nothing is planted yet, nothing does. */
const behind = (ground: Ground, { planted, ...garden }: Garden, { walkers, revoked }: People): Record<string, readonly string[]> => {
  const contacts = planted.flatMap((one) => one.contacts);
  const interviews = planted.map(({ interview }) => interview);
  const related = planted.map(({ relation }) => relation);
  const flags = planted.map(({ flag }) => flag);
  return {
    '/admin/users/[id]': [walkers.author.actor.id],
    '/clusters/[code]': [ground.cluster], '/clusters/[code]/[subcluster]': ['manufacturing'],
    '/forming/[cluster]': [ground.cluster], '/forming/[cluster]/[subcluster]': ['manufacturing'],
    '/forming/roles/[id]': planted.map(({ role }) => role), '/forming/pledges/[id]': planted.map(({ pledge }) => pledge),
    ...Object.fromEntries(['', '/api/v1'].flatMap((root) => [
      [`${root}/history/[id]`, [ground.action, UNKNOWN]], [`${root}/history/of/[record]`, ['activity', 'organization']], [`${root}/history/of/[record]/[id]`, [...contacts, ground.firm]],
    ])),
    '/imports/[id]': [ground.load], '/imports/lists/[id]': [ground.list],
    '/initiatives/[id]': [ground.initiative], '/api/v1/initiatives/[id]': [ground.initiative],
    '/interviews/[id]': interviews,
    '/invite/[token]': [UNKNOWN], '/rate/[token]': [ground.link], '/reset/[token]': [UNKNOWN], '/setup/[token]': [UNKNOWN],
    '/meetings/[id]': [ground.meeting, ...planted.map(({ meeting }) => meeting)], '/meetings/series/[id]': [ground.series, ...planted.map(({ series }) => series)], '/meetings/playbook/[id]': [ground.playbook],
    '/organizations/[id]': [ground.firm, ground.other],
    '/organizations/duplicates/[a]': [ground.firm], '/organizations/duplicates/[a]/[b]': [ground.other], '/people/duplicates/[a]': [ground.belongs.person], '/people/duplicates/[a]/[b]': [ground.joined.person],
    '/organizations/[id]/memberships/[membershipId]': [ground.member], '/organizations/[id]/sites/[siteId]': [ground.site],
    '/organizations/[id]/relations/[relationId]': [ground.related, ...related], '/people/[id]/relations/[relationId]': [ground.knows.id],
    '/outreach/[id]': contacts,
    '/people/[id]': [ground.belongs.person, ground.joined.person, ground.knows.person],
    '/people/[id]/affiliations/[affiliationId]': [ground.belongs.id], '/people/[id]/memberships/[membershipId]': [ground.joined.id],
    '/pipeline/[stream]': ['retention', 'expansion', 'attraction', 'start-up'], '/pipeline/cases/[id]': planted.map((one) => one.case), '/pipeline/claims/[id]': planted.map(({ claim }) => claim), '/api/v1/claims/[id]': planted.map(({ claim }) => claim), '/pipeline/review/[id]': [ground.review, ...planted.map(({ review }) => review)],
    '/api/v1/cases/sheet/[stream]': ['retention', 'expansion', 'attraction', 'start_up'], '/api/v1/cases/sheet/[stream]/summary': ['retention', 'expansion', 'attraction'], '/api/v1/cases/[id]': planted.map((one) => one.case), '/api/v1/reviews/[id]': [ground.review, ...planted.map(({ review }) => review)],
    '/plan/[id]': planted.map(({ visit }) => visit),
    '/privacy/held/[kind]': ['organization', 'person'], '/privacy/held/[kind]/[id]': [ground.firm, ground.belongs.person],
    '/privacy/requests/[id]': [garden.held, ground.severed].filter(Boolean), '/privacy/retention/[id]': [ground.retention],
    '/readiness/subjects/[...subject]': ['community/5953', `subcluster/${ground.cluster}/services`],
    '/red-flags/[id]': flags, '/red-flags/rules/[id]': [ground.rule],
    '/network/ratings/[id]': [ground.round], '/api/v1/ratings/rounds/[id]': [ground.round],
    '/reports/[kind]': ['cluster-profile', 'public-profile', 'decision-board', 'quarterly', 'deck', 'annual'], '/reports/texts/[kind]': ['deck'], '/reports/issued/[id]': [ground.issued], '/reports/directory/[id]': [ground.firm],
    '/directory/[id]': [ground.firm], '/api/v1/directory/[id]': [ground.firm], '/api/v1/reports/issued/[id]': [ground.issued], '/api/v1/reports/texts/[kind]': ['deck'],
    '/agreements/[id]': [ground.agreement], '/api/v1/agreements/[id]': [ground.agreement],
    '/region/schemes/[id]': [ground.scheme],
    '/surveys/[id]': [ground.question.surveyId],
    '/api/[...path]': [UNKNOWN], '/api/auth/[...nextauth]': ['csrf', 'error', 'signin', 'session'],
    '/api/feeds/[token]': [revoked, ...Object.values(walkers).flatMap(({ feeds }) => feeds)],
    '/api/v1/activities/[id]': contacts,
    '/api/v1/attachments/[id]': planted.map(({ attachment }) => attachment),
    '/api/v1/backups/[name]': [garden.archive].filter(Boolean),
    '/api/v1/disclosures/[id]': [garden.held, ground.severed].filter(Boolean).flatMap((id) => [id, `${id}?as=html`]),
    '/api/v1/holdings/[kind]': ['organization', 'person'], '/api/v1/holdings/[kind]/[id]': [ground.firm, ground.belongs.person],
    '/api/v1/export/[list]': ['organizations?format=csv', 'organizations?format=vcard', 'organizations?format=geojson', 'organizations?format=kumu', 'people?format=csv', 'people?format=vcard', `organizations?format=vcard&ids=${ground.firm}`, `roles?format=csv&ids=${ground.belongs.person}`, 'sites?format=csv', 'links?format=csv', 'memberships?format=csv', 'roles?format=csv', 'people-memberships?format=csv', 'contacts?format=csv', 'contacts?format=xlsx', 'contact-table?format=csv&cols=day,summary,people,level', 'cases?format=csv&stream=expansion', 'initiatives?format=csv', 'network?format=graphml'],
    '/api/v1/forming/roles/[id]': planted.map(({ role }) => role), '/api/v1/forming/pledges/[id]': planted.map(({ pledge }) => pledge),
    '/api/v1/imports/[id]': [ground.load], '/api/v1/lists/[id]': [ground.list],
    '/api/v1/interviews/[id]': interviews,
    '/api/v1/meetings/[id]': [ground.meeting, ...planted.map(({ meeting }) => meeting)], '/api/v1/meeting-series/[id]': [ground.series, ...planted.map(({ series }) => series)], '/api/v1/playbooks/[id]': [ground.playbook],
    '/api/v1/organizations/[id]': [ground.firm, ground.other], '/api/v1/people/[id]': [ground.belongs.person],
    '/api/v1/relations/[id]': [ground.related, ...related],
    '/api/v1/surveys/[id]': [ground.question.surveyId], '/api/v1/visits/[id]': planted.map(({ visit }) => visit),
  };
};

/** What a route is asked beyond its bare address: searches for the planted words, every way to narrow a list, every file. */
const asked = ({ firm, other, belongs: { person }, question: { surveyId } }: Ground, { planted }: Garden): string[] => [
  ...[`/organizations?q=${SOUGHT}`, `/people?q=${SOUGHT}`, `/api/v1/search?term=${SOUGHT}`, `/api/v1/organizations?q=${SOUGHT}`, `/api/v1/people?q=${SOUGHT}`],
  ...['', 'in:contacts ', 'in:cases ', 'in:files ', 'in:meetings '].flatMap((words) => ['/search', '/api/v1/find'].map((path) => `${path}?q=${encodeURIComponent(words + SOUGHT)}`)),
  ...[`/api/v1/duplicates/alike?record=organization&name=${SOUGHT}`, `/api/v1/duplicates/compare?record=organization&aId=${firm}&bId=${other}`],
  ...['sealed', 'restricted'].flatMap((level) => [`/outreach?confidentiality=${level}`, `/admin/audit?level=${level}`]),
  ...[`/outreach?organizationId=${firm}`, `/outreach/log?organization=${firm}&person=${person}`, `/interviews?organizationId=${firm}`, `/red-flags?organizationId=${firm}`],
  ...['/meetings?subcluster=manufacturing', '/plan?whose=team', '/promises?state=any', '/promises?state=late', '/promises?state=settled', '/api/v1/commitments?state=any', '/red-flags?state=closed', '/red-flags?show=closed'],
  ...[`/api/v1/relations?id=${firm}`, `/api/v1/initiatives/of-organization?id=${firm}`, `/network/ways?from=${firm}&to=${other}`, `/api/v1/network/ways?from=${firm}&to=${other}`, '/network?kinds=funds'],
  ...['roles', 'charter'].map((part) => `/api/v1/forming/${part}?cluster=mining-north-central-bc&subcluster=manufacturing`), `/api/v1/forming/pledges?organizationId=${firm}`,
  ...[`/forming/mining-north-central-bc/manufacturing/roles?organization=${firm}`],
  ...['', '/table', '/timeline'].flatMap((view) => ['expansion', 'attraction'].map((stream) => `/pipeline/${stream}${view}?part=mining-north-central-bc/manufacturing`)), `/pipeline/cases/new?organization=${firm}`,
  ...['/api/v1/cases', '/api/v1/cases/board'].flatMap((path) => ['expansion', 'attraction'].map((stream) => `${path}?stream=${stream}`)), `/api/v1/cases/of-organization?id=${firm}`,
  ...['/pipeline/flow?stream=expansion&by=month', '/pipeline/flow?stream=attraction&years=0', '/pipeline/targeting?part=mining-north-central-bc/manufacturing', '/pipeline/claims?kind=created', '/api/v1/claims/ledger?kind=created', '/api/v1/flow/strip?stream=expansion', '/api/v1/flow/cases?stream=expansion&count=open', '/api/v1/targeting/flags?cluster=mining-north-central-bc&code=manufacturing', `/pipeline/claims?organizationId=${firm}`],
  ...['expansion', 'attraction'].flatMap((stream) => ['open', 'entered', 'ended', 'opened'].map((count) => `/pipeline/flow/cases?stream=${stream}&count=${count}`)),
  ...planted.map(({ case: opened }) => `/pipeline/claims/new?case=${opened}`),
  ...planted.flatMap(({ contacts: [contact], case: opened, review }) => [`/pipeline/cases/new?from=activity&record=${contact}`, `/pipeline/review/${review}?case=${opened}`]),
  ...[`/brief?organization=${firm}`, ...planted.map(({ visit }) => `/brief?organization=${firm}&visit=${visit}`)],
  ...['quarterly', 'annual', 'firm-brief'].map((kind) => `/reports/${kind}/file?as=docx&organization=${firm}`), '/reports/deck/file?as=pptx', `/reports/firm-brief?organization=${firm}`,
  ...[`/api/v1/assessments?organizationId=${firm}`, `/api/v1/assessments/evidence?organizationId=${firm}`, '/api/v1/readiness/subclusters?cluster=mining-north-central-bc', '/api/v1/readiness/formation?cluster=mining-north-central-bc'],
  ...['/readiness/subjects/new?community=5953', '/api/v1/assessments?subjectKind=community&subjectCode=5953', '/api/v1/assessments/evidence?subjectKind=community&subjectCode=5953'],
  ...['/api/v1/measures', '/outreach/measures', '/outreach/measures/download'].map((path) => `${path}?from=2026-01-01&to=2026-12-31`),
  ...['csv', 'xlsx'].map((file) => `/surveys/${surveyId}/results/download?file=${file}`),
];

/** The same addresses as the router of a browser asks for them, for the pages alone. */
export const inFlight = (known: readonly Known[]): Known[] => {
  const drawn = new Set(pages().map(({ route }) => route));
  return known.filter(({ route }) => drawn.has(route)).map(({ route, addresses }) => ({ route, addresses: addresses.map((address) => `${address}${address.includes('?') ? '&' : '?'}_rsc`) }));
};

const parts = (route: string): string[] => route.split('/').slice(1);

/** Every address of a route: each of its variable parts takes each of its values. Throws where nobody said what stands behind one. */
const filled = (route: string, values: Record<string, readonly string[]>): string[] =>
  parts(route).reduce<{ pattern: string; addresses: string[] }>(({ pattern, addresses }, part) => {
    const next = `${pattern}/${part}`;
    if (!part.startsWith('[')) return { pattern: next, addresses: addresses.map((address) => `${address}/${part}`) };
    const known = values[next];
    if (!known) throw new Error(`Nothing stands behind ${next}: say in e2e/support/canary/addresses.ts what does.`);
    return { pattern: next, addresses: addresses.flatMap((address) => known.map((value) => `${address}/${value}`)) };
  }, { pattern: '', addresses: [''] }).addresses;

/** Every route of the tree, pages and others, with its addresses: a new one can not be forgotten. */
export const everyAddress = (ground: Ground, garden: Garden, people: People): Known[] => {
  const values = behind(ground, garden, people);
  const more = asked(ground, garden);
  return everyReadable().map(({ route }) => ({ route, addresses: [...filled(route, values), ...more.filter((address) => address.split('?')[0] === route)] }));
};
