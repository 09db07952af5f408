import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { OPERATORS, LISTING, WORDLESS, type Condition, type FilterNode, type Operator } from '@/lib/domain/sheet/filter-node';
import { filterText } from '@/lib/domain/sheet/filter-text';
import { matchesFilter, type FilteredRecord } from '@/lib/domain/sheet/matches-filter';
import { setOf } from '@/lib/domain/sheet/set-text';
import { ORGANIZATION_FIELDS } from '@/lib/domain/sheet/organization-fields';
import { organizationSheet } from '@/lib/services/register/organization-sheet';
import { organizationSheetIds } from '@/lib/services/register/organization-sheet-ids';
import { organizationSheetSummary } from '@/lib/services/register/organization-sheet-summary';
import { saveOrganization } from '@/lib/services/register/save-organization';
import { systemActor } from '@/lib/auth/permissions';
import { at, facilitator, seedRegister, viewer } from './register-fixtures';

const when = { now: at };
const ALL = ORGANIZATION_FIELDS.map(({ id }) => id).join(',');
/** By name, as a filter sees each: towns are those of all open sites. */
const records = new Map<string, FilteredRecord>();
const firms = [
  { legalName: 'Zinc Éclair', kind: 'firm', ownerId: 'u-anita', tags: ['welding', 'drills'], foundedYear: 1990, website: 'https://zinc.example', town: 'Quesnel', jobs: 7, sub: 'services' },
  { legalName: 'alpha Assay', kind: 'firm', tags: ['welding'], foundedYear: 2004, town: 'Prince George', jobs: 90, sub: 'manufacturing' },
  { legalName: 'Beta 100% Belting', kind: 'firm', status: 'dormant', about: 'Belts, 50% new', town: 'Smithers' },
  { legalName: 'Éclair Forage', kind: 'indigenous_business', sub: 'services', website: 'https://forage.example' },
  { legalName: 'Omineca Band', kind: 'first_nation', town: 'Quesnel', ownerId: 'u-anita' },
  { legalName: 'Nechako Guild', kind: 'association', foundedYear: 1990, town: 'Prince George', jobs: 7 },
] as const;

beforeAll(async () => {
  await seedRegister();
  for (const firm of firms) {
    const { town, jobs, sub, tags, ...own } = { town: undefined, jobs: undefined, sub: undefined, tags: undefined, ...firm };
    await saveOrganization(facilitator, {
      ...own, tags: [...(tags ?? [])],
      subclusters: sub ? [{ clusterCode: 'mining', subclusterCode: sub, role: 'service' as const }] : [],
      sites: town ? [{ place: town, ...(jobs === undefined ? {} : { jobsCount: jobs, jobsBasis: 'stated' as const }) }] : [],
    }, when);
    const given = { ownerId: null, website: null, foundedYear: null, about: null, status: 'active', ...own };
    records.set(firm.legalName, {
      name: firm.legalName, kind: firm.kind, status: given.status, town: town ?? null, jobs: jobs ?? null, tags: tags ?? [], owner: given.ownerId, website: given.website,
      founded: given.foundedYear, about: given.about, rightsHolder: firm.kind === 'first_nation', subclusters: sub ? [`mining/${sub}`] : [], updated: '2026-11-19', businessNumber: null,
    });
  }
});

const names = (rows: readonly { cells: readonly unknown[] }[]) => rows.map(({ cells }) => cells[0] as string);
const listed = async (question: Parameters<typeof organizationSheet>[1]) => names((await organizationSheet(viewer, { cols: 'name', ...question }, when)).rows);
const filtered = (filter: FilterNode) => [...records].filter(([, record]) => matchesFilter(record, filter, ORGANIZATION_FIELDS, '2026-11-19')).map(([name]) => name);

const VALUES: Record<string, readonly string[]> = {
  name: ['eclair', 'Zinc Éclair', 'al', 'b', '100%', '_'], kind: ['firm', 'first_nation', 'association'], status: ['active', 'dormant'], town: ['Quesnel', 'Prince George', 'Nowhere'],
  jobs: ['7', '8', '90'], tags: ['welding', 'drills'], owner: ['u-anita', 'u-pat'], website: ['https://', 'zinc', '_', '%'], founded: ['1990', '2003'], about: ['50%', '50_', 'belts'],
  subclusters: ['mining/services', 'mining/manufacturing'], updated: ['2026-11-19', '2026-11-18', '2026-11-20'], businessNumber: ['1'],
};
const condition = fc.constantFrom(...ORGANIZATION_FIELDS.filter(({ id }) => id in VALUES || id === 'rightsHolder')).chain((field) =>
  fc.constantFrom(...(OPERATORS[field.type] as readonly Operator[])).chain((op): fc.Arbitrary<Condition> => {
    const values = VALUES[field.id] ?? ['x'];
    if (WORDLESS.includes(op)) return fc.constant({ field: field.id, op, values: [] });
    if (LISTING.includes(op)) return fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 }).map((some) => ({ field: field.id, op, values: some }));
    return fc.constantFrom(...(op === 'within' || op === 'older' ? ['0', '1', '30'] : values)).map((value) => ({ field: field.id, op, values: [value] }));
  }));
const { filter } = fc.letrec<{ filter: FilterNode }>((tie) => ({
  filter: fc.oneof({ maxDepth: 2, withCrossShrink: true }, condition, fc.record({ join: fc.constantFrom('all' as const, 'any' as const), parts: fc.array(tie('filter'), { minLength: 1, maxLength: 3 }) })),
}));

describe('the sheet of organizations', () => {
  it('finds what a filter says, whatever is asked of which field and however it is joined', async () => {
    await fc.assert(fc.asyncProperty(filter, async (node) => {
      expect((await listed({ where: filterText(node) })).sort()).toEqual(filtered(node).sort());
    }), { numRuns: 150 });
  });

  it('groups by all that a record has several of, each row in one group, and those that have none together', async () => {
    const tags = await organizationSheetSummary(viewer, { group: 'tags', cols: 'name' }, when);
    expect(tags.groups.map(({ values, rows }) => [values[0] === null ? null : setOf(String(values[0])), rows])).toEqual([[['drills', 'welding'], 1], [['welding'], 1], [null, 4]]);
    expect(await listed({ group: 'tags' })).toEqual(['Zinc Éclair', 'alpha Assay', 'Beta 100% Belting', 'Éclair Forage', 'Nechako Guild', 'Omineca Band']);
    const parts = await organizationSheetSummary(viewer, { group: 'subclusters,kind', cols: 'name' }, when);
    expect(parts.groups.map(({ values, rows }) => [...values, rows])).toEqual([['mining/manufacturing', 'firm', 1], ['mining/services', 'firm', 1], ['mining/services', 'indigenous_business', 1], [null, 'association', 1], [null, 'firm', 1], [null, 'first_nation', 1]]);
    expect(await listed({ group: 'subclusters,kind', row: 3 })).toEqual((await listed({ group: 'subclusters,kind' })).slice(3));
  });

  it('goes on from any row in any order to the row that follows, and unknown values stand last either way', async () => {
    for (const { id } of ORGANIZATION_FIELDS.filter((field) => !('sorts' in field))) {
      for (const sort of [id, `-${id}`]) {
        const whole = await organizationSheet(viewer, { cols: `name,${id}`, sort }, when);
        const held = whole.rows.map(({ cells }) => cells[1] === null || (Array.isArray(cells[1]) && cells[1].length === 0));
        expect(held, sort).toEqual([...held].sort());
        expect(await listed({ sort, row: 2 }), sort).toEqual(names(whole.rows).slice(2));
      }
    }
  });

  it('sorts by several columns, each in its own direction', async () => {
    expect(await listed({ sort: '-founded,-name' })).toEqual(['Zinc Éclair', 'Nechako Guild', 'alpha Assay', 'Omineca Band', 'Éclair Forage', 'Beta 100% Belting']);
    expect(await listed({ sort: 'jobs,name' })).toEqual(['alpha Assay', 'Nechako Guild', 'Zinc Éclair', 'Beta 100% Belting', 'Éclair Forage', 'Omineca Band']);
  });

  it('shows the columns asked for, with figures in words and lists as lists', async () => {
    const { columns, rows } = await organizationSheet(viewer, { cols: 'name,jobs,town,tags,owner,subclusters,rightsHolder', where: 'name:begins:zinc' }, when);
    expect(columns).toEqual(['name', 'jobs', 'town', 'tags', 'owner', 'subclusters', 'rightsHolder']);
    expect(rows.map(({ cells }) => cells)).toEqual([['Zinc Éclair', { value: 7, words: expect.stringMatching(/^7 /) as string }, ['Quesnel'], ['drills', 'welding'], 'u-anita', ['mining/services'], false]]);
  });

  it('counts groups in the order of their rows, with the totals of each and of all', async () => {
    const question = { cols: 'name,kind,jobs', group: 'kind', sort: 'name' };
    const summary = await organizationSheetSummary(viewer, question, when);
    expect(summary).toMatchObject({ total: 6, totals: { jobs: { sum: 104, known: 3 } } });
    const { rows } = await organizationSheet(viewer, question, when);
    expect(rows.map(({ cells }) => cells[1])).toEqual(summary.groups.flatMap(({ values, rows: count }) => Array.from({ length: count }, () => values[0])));
    expect(summary.groups.find(({ values }) => values[0] === 'firm')).toEqual({ values: ['firm'], rows: 3, totals: { jobs: { sum: 97, known: 2 } } });
    const two = await organizationSheetSummary(viewer, { ...question, group: 'town,kind' }, when);
    const both = await organizationSheet(viewer, { ...question, cols: 'name,kind,town', group: 'town,kind' }, when);
    expect(both.rows.map(({ cells }) => [(cells[2] as string[])[0] ?? null, cells[1]])).toEqual(two.groups.flatMap(({ values, rows: count }) => Array.from({ length: count }, () => values)));
  });

  it('names every record of a filtered list for what is done to all of it', async () => {
    const { rows, more } = await organizationSheetIds(viewer, { where: 'kind:any:firm' }, when);
    expect([rows.length, more]).toEqual([3, false]);
  });

  it('asks no column of contacts from somebody without the right to read contacts', async () => {
    const clerk = systemActor('register.read');
    expect((await organizationSheet(clerk, { cols: 'name,lastContact', sort: 'lastContact', where: 'lastContact:filled' }, when)).columns).toEqual(['name']);
    expect((await organizationSheet(clerk, { cols: ALL }, when)).columns).not.toContain('followUps');
  });

  it('refuses a place that no row of this order gave', async () => {
    await expect(organizationSheet(viewer, { after: 'bm9uc2Vuc2U' }, when)).rejects.toMatchObject({ code: 'invalid' });
    await expect(organizationSheet(viewer, { sort: 'jobs', after: Buffer.from('["a"]').toString('base64url') }, when)).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('a sheet of more rows than a block', () => {
  beforeAll(async () => {
    await saveOrganization.many(facilitator, Array.from({ length: 130 }, (_, at) => ({ legalName: `Row ${at}`, kind: 'firm' as const, foundedYear: at % 7 === 0 ? undefined : 1950 + (at % 5) })), when);
  });

  it('is walked block by block by key to the same rows, once each, as by number', async () => {
    for (const sort of ['name', '-name', 'founded', '-founded,kind', 'updated', 'owner', 'town,-name', 'rightsHolder']) {
      const byKey: string[] = [];
      let after: string | null = '';
      while (after !== null) {
        const block: { rows: { cells: readonly unknown[] }[]; next: string | null } = await organizationSheet(viewer, { cols: 'name', sort, after }, when);
        byKey.push(...names(block.rows));
        after = block.next;
      }
      const byNumber = (await Promise.all([0, 50, 100].map((row) => listed({ sort, row })))).flat();
      expect(byKey, sort).toEqual(byNumber);
      expect(new Set(byKey).size).toBe(136);
    }
  });
});
