import { createHash } from 'node:crypto';
import { database } from '@/db';
import { loadReference } from '@/db/seed/reference/load-reference';
import { systemActor } from '@/lib/auth/permissions';
import type { ImportChoicesInput } from '@/lib/domain/imports/import-choices';
import { isWorking } from '@/lib/domain/imports/import-state';
import { prefillChoices } from '@/lib/domain/imports/prefill-choices';
import { workOnce } from '@/lib/jobs/work-once';
import { chooseImport } from '@/lib/services/imports/choose-import';
import { openImport } from '@/lib/services/imports/open-import';
import { registerUpload } from '@/lib/services/imports/register-upload';
import { seriesChoices } from '@/lib/services/imports/series-choices';
import { stageFile } from '@/lib/services/imports/stage-file';
import { startImport } from '@/lib/services/imports/start-import';

export const keeper = systemActor('imports.run', 'imports.read');

export const withReference = () => database().write((tx) => loadReference(tx, { now: new Date() }));

/** Does the waiting work until this load waits for a person. */
export const settle = async (id: string) => {
  for (;;) {
    const load = await openImport(keeper, { id });
    if (!isWorking(load.state) || load.interrupted) return load;
    await workOnce(() => new Date());
  }
};

const inPieces = async function* (bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
};

export const upload = async (content: string | Uint8Array, fileName = 'figures.csv') => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const staged = await stageFile(inPieces(bytes));
  expectDigest(staged.sha256, bytes);
  const { id } = await registerUpload(keeper, { fileName, ...staged });
  return settle(id);
};

const expectDigest = (sha256: string, bytes: Uint8Array) => {
  if (sha256 !== createHash('sha256').update(bytes).digest('hex')) throw new Error('the staged copy is not the file');
};

const FACTS = {
  title: 'Employment by industry', provider: 'A published source', sourceTable: 'Table 1', licence: 'Adapted from a published source', naicsVersion: 'NAICS Canada 2022',
} as const;

export const check = async (id: string, given: Partial<ImportChoicesInput> & { seriesCode: string; vintage: string }) => {
  const { survey } = await openImport(keeper, { id });
  const { series } = await seriesChoices(keeper, {});
  const before = series.find(({ code }) => code === given.seriesCode) ?? null;
  if (!survey) throw new Error('the file has not been read');
  const prefilled = prefillChoices(survey, before, given.seriesCode);
  await chooseImport(keeper, { id, choices: { ...prefilled, ...(before ? {} : FACTS), ...given } });
  return settle(id);
};

/** The whole way of one file, as a person would go it. */
export const load = async (content: string | Uint8Array, given: Partial<ImportChoicesInput> & { seriesCode: string; vintage: string }) => {
  const { id } = await upload(content);
  await check(id, given);
  await startImport(keeper, { id });
  return settle(id);
};
