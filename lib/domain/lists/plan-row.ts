import { messages } from '@/lib/messages';
import { participantsOf } from './participants-of';
import { planAffiliation } from './plan-affiliation';
import { planContact } from './plan-contact';
import { planMemberships, strangeAssociations } from './plan-memberships';
import { planOrganization } from './plan-organization';
import { planPerson } from './plan-person';
import { planSite } from './plan-site';
import { nameOfPerson, type RegisterImage } from './register-image';
import type { ListSettings } from './list-settings';
import type { ListField } from './list-field';
import type { ListRecord } from './list-record';
import type { ListDeed } from './list-deed';
import { findOrganization } from './find-organization';
import { findPerson } from './find-person';
import type { RowAnswers } from './row-answers';
import type { CellProblem, RowDraft } from './row-draft';
import type { Candidate, RowPlan } from './row-plan';
import type { RowPlot } from './row-plot';

type Asked = {
  image: RegisterImage; draft: RowDraft; cells: readonly string[]; answers: RowAnswers; settings: ListSettings; today: string; load: string; newId: () => string;
  /** Organizations of the register that may be the one the row names, though they are written otherwise. */
  near?: readonly Candidate[];
};

const NAMES: readonly string[] = ['person.fullName', 'person.givenName', 'person.familyName', 'person.externalId'];

/** The records a row speaks of, whether or not they can be read. */
const spokenOf = ({ organization, site, person, memberships, contact }: RowDraft, cells: readonly string[], columns: readonly (ListField | null)[]): ListRecord[] => {
  const filled = columns.filter((field, at): field is ListField => field !== null && (cells[at] ?? '').trim() !== '');
  const firm = organization !== null || filled.some((field) => field.startsWith('organization.'));
  const somebody = person !== null || filled.some((field) => NAMES.includes(field));
  return [
    ...(firm ? ['organization' as const] : []), ...(site !== null || filled.some((field) => field.startsWith('site.')) ? ['site' as const] : []),
    ...(somebody ? ['person' as const] : []), ...(firm && somebody ? ['affiliation' as const] : []),
    ...(memberships.length > 0 ? memberships.map(() => 'membership' as const) : filled.includes('membership.association') ? ['membership' as const] : []),
    ...(contact !== null || filled.includes('activity.occurredOn') ? ['activity' as const] : []),
  ];
};

const columnOf = (columns: readonly (ListField | null)[], fields: readonly ListField[]) => {
  const at = fields.map((field) => columns.indexOf(field)).find((place) => place >= 0);
  return at ?? 0;
};

/** What only the register can refuse: an archived record, an unknown id, a number that is another's, an association that is none. */
const refusedByRegister = (plot: RowPlot, cells: readonly string[]): CellProblem[] => {
  const { draft, settings: { columns } } = plot;
  const problem = (fields: readonly ListField[], says: string): CellProblem => {
    const column = columnOf(columns, fields);
    return { column, value: cells[column] ?? '', says };
  };
  const problems: CellProblem[] = [];
  let organizationId: string | null = null;
  if (draft.organization !== null) {
    const found = findOrganization(plot);
    if (found.is === 'refused') problems.push(problem(found.field === 'number' ? ['organization.businessNumber'] : ['organization.legalName', 'organization.externalId'], found.says));
    if (found.is === 'known') organizationId = found.record.id;
  }
  if (draft.person !== null) {
    const found = findPerson(plot, organizationId);
    if (found.is === 'refused') problems.push(problem(['person.fullName', 'person.familyName', 'person.givenName', 'person.externalId'], found.says));
  }
  const [stranger] = participantsOf(plot).unknown;
  if (stranger !== undefined) problems.push(problem(['activity.participants'], messages.lists.cell.unknownParticipant(stranger.slice(0, 80))));
  const [strange] = strangeAssociations(plot);
  if (strange !== undefined) problems.push(problem(['membership.association'], strange));
  return problems;
};

const held = (line: number, records: readonly ListRecord[], deed: ListDeed, name: string, findings: RowPlan['findings']): RowPlan =>
  ({ line, standings: records.map((record) => ({ record, deed, id: null, name })), writes: [], findings });

/**
 * What a row comes to, part by part: the one plan that a dry run counts and a run carries out. It changes the image as the register
 * would change, so that a later row of the same list finds what this one makes.
 */
export const planRow = ({ image, draft, cells, answers, settings, today, load, newId, near = [] }: Asked): RowPlan => {
  const { line } = draft;
  const records = spokenOf(draft, cells, settings.columns);
  const name = draft.organization?.given.legalName ?? (draft.person ? nameOfPerson({ givenName: draft.person.given.givenName ?? null, familyName: draft.person.given.familyName ?? null }) : '');
  if (answers.has('skip')) return held(line, records, 'skip', name, []);
  const plot: RowPlot = { image, draft, answers, settings, today, load, newId, standings: [], writes: [], findings: [] };
  const unfit = new Set(draft.problems.map(({ column }) => column));
  const problems = [...draft.problems, ...refusedByRegister(plot, cells).filter(({ column }) => !unfit.has(column))];
  if (problems.length > 0) return held(line, records.length > 0 ? records : ['organization'], 'error', name, problems.map((problem) => ({ kind: 'cell', ...problem })));

  const { organization, held: waits } = planOrganization(plot, near);
  const skip = (record: ListRecord) => plot.standings.push({ record, deed: 'skip', id: null, name });
  if (organization) planSite(plot, organization);
  else if (draft.site) skip('site');
  const { person, held: unknown } = waits ? { person: null, held: true } : planPerson(plot, organization?.id ?? null);
  if (waits && draft.person) skip('person');
  const settled = organization && (image.organizations.get(organization.id) ?? organization);
  if (settled && person) planAffiliation(plot, person, settled);
  else if (draft.affiliation && draft.person) skip('affiliation');
  if (settled) planMemberships(plot, { organizationId: settled.id, personId: null, name: settled.fields.legalName });
  else if (person) planMemberships(plot, { organizationId: null, personId: person.id, name: nameOfPerson(person.fields) });
  else draft.memberships.forEach(() => skip('membership'));
  if (waits || unknown && settled === null) { if (draft.contact) skip('activity'); }
  else planContact(plot, { organizationId: settled?.id ?? null, personId: person?.id ?? null });
  return { line, standings: plot.standings, writes: plot.writes, findings: plot.findings };
};
