import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { TableSurvey } from '@/lib/domain/imports/table-survey';
import { inWorker } from '@/lib/jobs/in-worker';
import { JobFault, Stopped } from '@/lib/jobs/job-fault';
import type { ListRowsTask, Note, SurveyTask } from '@/lib/jobs/protocol';

const folder = mkdtempSync(path.join(tmpdir(), 'lode-worker-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const KNOWS = { sheet: null, regions: [], industryCodes: [], shapes: [] };
const survey = (name: string, content: string): SurveyTask => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return { kind: 'survey', file, fileName: name, lastYear: 2026, ...KNOWS };
};
const HEAD = 'region,industry,year,employment\n';
/** A list is handed over in pieces of so many rows, however fast the machine is. */
const PIECES = 3;
const rowsOf = (name: string): ListRowsTask => {
  const file = path.join(folder, name);
  writeFileSync(file, 'name\n' + 'Northern Pump\n'.repeat(PIECES * 500));
  return { kind: 'list-rows', source: { file, entry: null, sheet: null, encoding: 'utf-8', delimiter: ',' }, headingLine: 1, skip: 0 };
};
const goOn = async () => 'next' as const;

describe('the worker thread', () => {
  it('does one task after the other', async () => {
    for (const records of [1, 2]) {
      const found = await inWorker<TableSurvey>(survey(`${records}.csv`, HEAD + 'Cariboo,Mining [21],2024,5\n'.repeat(records)), goOn);
      expect(found).toMatchObject({ records, layout: 'tidy', encoding: 'utf-8' });
    }
  });

  it('answers what it cannot read with a sentence, and takes the next task', async () => {
    await expect(inWorker(survey('none.csv', HEAD), goOn)).rejects.toThrow(JobFault);
    expect(await inWorker<TableSurvey>(survey('one.csv', `${HEAD}Cariboo,Mining [21],2024,5\n`), goOn)).toMatchObject({ records: 1 });
  });

  it('answers a fault of ours as a fault, not as a sentence for people', async () => {
    const task: SurveyTask = { kind: 'survey', file: path.join(folder, 'gone.csv'), fileName: 'gone.csv', lastYear: 2026, ...KNOWS };
    await expect(inWorker(task, goOn)).rejects.not.toThrow(JobFault);
  });

  it('waits for each answer, and stops when it is told to', async () => {
    const heard: Note['kind'][] = [];
    await expect(inWorker(rowsOf('pieces.csv'), async ({ kind }) => { heard.push(kind); return heard.length < 2 ? 'next' : 'stop'; })).rejects.toThrow(Stopped);
    expect(heard).toEqual(['rows', 'rows']);
  });

  it('hands on what the one who listens throws', async () => {
    await expect(inWorker(rowsOf('pieces-again.csv'), () => Promise.reject(new Error('the database is away')))).rejects.toThrow('the database is away');
  });
});
