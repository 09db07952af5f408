import { getTableColumns, getTableName, type Table } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { referencesTo } from '@/db/references-to';
import * as schema from '@/db/schema';
import { tableConfig } from '@/db/table-config';

const tables = Object.values(schema) as Table[];

/** Columns that name a record without a foreign key, and what a merge does about each. A new one is placed here, or the merge forgets it. */
const WITHOUT_KEY: Record<string, 'moved' | 'derived' | 'trail' | 'no record of the register'> = {
  'organizations.parentId': 'moved',
  'disclosure_packages.subjectId': 'moved',
  'external_ids.recordId': 'moved', 'list_bases.recordId': 'moved',
  'search_names.recordId': 'derived', 'search_entries.recordId': 'derived', 'match_keys.recordId': 'derived', 'match_records.recordId': 'derived',
  'duplicate_pairs.aId': 'derived', 'duplicate_pairs.bId': 'derived', 'merges.fromId': 'moved', 'merges.intoId': 'moved',
  'audit_events.recordId': 'trail', 'record_versions.recordId': 'trail', 'actions.recordId': 'trail', 'tombstones.recordId': 'trail', 'list_records.recordId': 'trail',
};

/** Names of columns whose ids are of other records: people of ours, contacts, cases, loads, the row itself. */
const OF_OTHERS = /^(?:id|actorId|byId|toUserId|requestId|sessionId|activityId|caseId|topicId|sourceId|strikesId|besideId|batchId|datasetId|actionId|secretId|storedId|listId|viewId|undoneId|authorId|externalId)$/;
const NO_RECORD = new Set(['assessment_evidence.recordId', 'initiative_result_evidence.recordId', 'case_links.recordId', 'notices.recordId']);

describe('what names an organization or a person', () => {
  it('is moved by a merge wherever a foreign key says so, in whatever table', () => {
    for (const target of ['organizations', 'people'] as const) {
      const known = referencesTo(target).map(({ name, field }) => `${name}.${field}`);
      const declared = tables.flatMap((table) => tableConfig(table).foreignKeys.filter((key) => getTableName(key.reference().foreignTable) === target)
        .map((key) => `${getTableName(table)}.${Object.entries(getTableColumns(table)).find(([, column]) => column.name === key.reference().columns[0]?.name)?.[0] ?? ''}`));
      expect(known.length).toBeGreaterThan(15);
      expect([...known].sort()).toEqual([...declared].sort());
    }
  });

  it('has a place in the list above where there is no foreign key', () => {
    const loose = tables.flatMap((table) => {
      const keyed = new Set(tableConfig(table).foreignKeys.flatMap((key) => key.reference().columns.map((column) => column.name)));
      return Object.entries(getTableColumns(table))
        .filter(([field, column]) => column.dataType === 'string' && /(?:^id|Id)$/.test(field) && !keyed.has(column.name) && !OF_OTHERS.test(field))
        .map(([field]) => `${getTableName(table)}.${field}`);
    });
    expect(loose.filter((one) => !NO_RECORD.has(one)).sort()).toEqual(Object.keys(WITHOUT_KEY).sort());
  });
});
