import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_CLASS_SCHEME } from '@/lib/domain/indicators/default-class-scheme';
import { formerDatabase, type FormerDatabase } from './former-database';

const edited = { ...DEFAULT_CLASS_SCHEME, id: 'alliance', name: 'Alliance 2008', cuts: { x: 1.25, y: 0.05 } };

const at = (engine: string | undefined) => (engine === 'postgres' ? "'2026-03-04T05:06:07Z'" : String(Date.parse('2026-03-04T05:06:07Z')));

describe('a database that held class schemes before they had versions', () => {
  let former: FormerDatabase;
  beforeAll(async () => {
    former = await formerDatabase('0004_definition_drafts');
    const day = at(process.env.LODE_TEST_ENGINE);
    for (const [scheme, who, version] of [[DEFAULT_CLASS_SCHEME, 'system', 1], [edited, 'mona', 4]] as const) {
      await former.query(`insert into class_schemes (id, name, scheme, created_at, created_by, updated_at, updated_by, version)
        values ('${scheme.id}', '${scheme.name}', '${JSON.stringify(scheme)}', ${day}, 'system', ${day}, '${who}', ${version})`);
    }
    await former.migrate();
  });
  afterAll(() => former.remove());

  it('holds each of them as its published version 1, by whoever saved it last', async () => {
    const rows = await former.query('select * from class_scheme_versions order by id');
    expect(rows.map(({ id, scheme_id, version, state, published_by, revision, why }) => ({ id, scheme_id, version, state, published_by, revision, why }))).toEqual([
      { id: 'alliance@1', scheme_id: 'alliance', version: 1, state: 'published', published_by: 'mona', revision: 4, why: null },
      { id: 'lq-1.2-cagr@1', scheme_id: 'lq-1.2-cagr', version: 1, state: 'published', published_by: 'system', revision: 1, why: null },
    ]);
    expect(rows.map(({ published_at }) => new Date(published_at as number | Date).toISOString())).toEqual(['2026-03-04T05:06:07.000Z', '2026-03-04T05:06:07.000Z']);
    const schemes = rows.map(({ scheme }): unknown => (typeof scheme === 'string' ? JSON.parse(scheme) : scheme));
    expect(schemes).toEqual([edited, DEFAULT_CLASS_SCHEME]);
    expect(await former.query('select id, created_by from class_schemes order by id')).toEqual([{ id: 'alliance', created_by: 'system' }, { id: 'lq-1.2-cagr', created_by: 'system' }]);
  });

  it.each([
    ["update class_scheme_versions set scheme = '{}' where id = 'alliance@1'"],
    ["update class_scheme_versions set state = 'draft' where id = 'alliance@1'"],
    ["delete from class_scheme_versions where id = 'alliance@1'"],
  ])('refuses to change a published version: %s', async (statement) => {
    await expect(former.query(statement)).rejects.toThrow('a published class scheme does not change');
  });

  it('lets a draft be changed, published and thrown away', async () => {
    const draft = (id: string, version: number) => `insert into class_scheme_versions (id, scheme_id, version, state, scheme, updated_at, updated_by)
      values ('${id}', 'alliance', ${version}, 'draft', '{}', ${at(process.env.LODE_TEST_ENGINE)}, 'mona')`;
    await former.query(draft('second', 2));
    await former.query("update class_scheme_versions set state = 'published' where id = 'second'");
    await former.query(draft('third', 3));
    await expect(former.query(draft('another-third', 3))).rejects.toThrow(/unique/i);
    await former.query("delete from class_scheme_versions where id = 'third'");
    expect(await former.query("select id from class_scheme_versions where scheme_id = 'alliance' order by version")).toEqual([{ id: 'alliance@1' }, { id: 'second' }]);
  });
});
