import { recordReader } from '@/lib/domain/imports/record-reader';
import type { RowOutcome } from '@/lib/domain/imports/row-outcome';
import { messages } from '@/lib/messages';
import { JobFault } from '../job-fault';
import type { ReadingTask } from '../protocol';
import { openTable } from './open-table';

export type RecordOutcomes = (each: (outcomes: readonly RowOutcome[], bytes: number) => void) => void;

/** What the records of the file come to under the choices made, in the order of the file, a batch at a time: each outcome is made when it is asked for. */
export async function* outcomesOf({ source, as, lastYear, choices, regions }: ReadingTask): AsyncGenerator<RecordOutcomes> {
  const shape = choices.grid && { ...choices.grid, fixed: { ...choices.grid.fixed, region: choices.grid.fixed.region || choices.region } };
  const opened = await openTable(source, { as, shape });
  try {
    if (!opened.table) throw new JobFault(messages.imports.workbook.pick);
    const own = choices.regionSystem === 'own';
    const read = recordReader(opened.table, {
      regions, lastYear,
      regionSystem: own ? undefined : choices.regionSystem || undefined,
      ownRegions: own ? { series: choices.seriesCode, create: choices.newRegions } : undefined,
      oneRegion: choices.region || undefined,
      ownIndustries: choices.ownIndustries,
      knownRegions: new Set(regions.map(({ code }) => code)),
      decimalMark: choices.decimalMark,
      scale: choices.scale === 'as-written' ? undefined : Number(choices.scale),
      choices: Object.fromEntries(choices.members.map(({ name, put }) => [name, put])),
    }, choices);
    for await (const batch of opened.rows()) yield (each) => {
      for (const { record, line, bytes } of batch) each(read(record, line), bytes);
    };
  } finally {
    await opened.close();
  }
}
