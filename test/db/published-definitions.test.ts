import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formerDatabase, type FormerDatabase } from './former-database';

const STAYS = 'a published cluster definition does not change';

describe('a cluster definition in the database itself', () => {
  let former: FormerDatabase;
  const yes = process.env.LODE_TEST_ENGINE === 'postgres' ? 'true' : '1';
  beforeAll(async () => {
    former = await formerDatabase('0008_readiness');
    for (const [id, version, state] of [['mining-v1', 1, 'published'], ['mining-v2', 2, 'draft']] as const) {
      await former.query(`insert into cluster_definitions (id, cluster_code, name, version, state, effective_from, naics_version) values ('${id}', 'mining', 'Mining', ${version}, '${state}', '2025-01-01', '2022 v1.0')`);
      await former.query(`insert into subclusters (definition_id, code, name, tone, position) values ('${id}', 'core', 'Core', 'mining', 0)`);
      await former.query(`insert into cluster_industries (definition_id, subcluster_code, naics_code, weight, distribution, why) values ('${id}', 'core', '2122', 1, ${yes}, 'metal ore')`);
    }
    await former.migrate();
  });
  afterAll(() => former.remove());

  it.each([
    ["update cluster_definitions set name = 'Other' where id = 'mining-v1'"],
    ["update cluster_definitions set state = 'draft' where id = 'mining-v1'"],
    ["delete from cluster_definitions where id = 'mining-v1'"],
    ["update subclusters set name = 'Other' where definition_id = 'mining-v1'"],
    ["delete from subclusters where definition_id = 'mining-v1'"],
    ["update cluster_industries set weight = 0.5 where definition_id = 'mining-v1'"],
    ["update cluster_industries set definition_id = 'mining-v1', naics_code = '2123' where definition_id = 'mining-v2'"],
    ["delete from cluster_industries where definition_id = 'mining-v1'"],
  ])('stays as it was published: %s', async (statement) => {
    await expect(former.query(statement)).rejects.toThrow(STAYS);
  });

  it('is edited, published once and dropped as long as it is a draft', async () => {
    await former.query("update cluster_industries set weight = 0.5 where definition_id = 'mining-v2'");
    await former.query("delete from cluster_industries where definition_id = 'mining-v2'");
    await former.query("update subclusters set name = 'Other' where definition_id = 'mining-v2'");
    await former.query("update cluster_definitions set state = 'published' where id = 'mining-v2'");
    await expect(former.query("update subclusters set name = 'Core' where definition_id = 'mining-v2'")).rejects.toThrow(STAYS);
  });
});
