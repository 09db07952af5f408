import { mappedReader } from '@/lib/domain/imports/mapped-reader';
import type { RowOutcome } from '@/lib/domain/imports/row-outcome';
import type { ReadingTask } from '../protocol';
import { recognised } from './recognised';
import { recordsOf } from './records-of';

/** What each record of the file comes to under the choices made, in the order of the file. */
export async function* outcomesOf({ file, encoding, delimiter, lastYear, choices, regions }: ReadingTask): AsyncGenerator<{ outcome: RowOutcome; bytes: number }> {
  let read: ReturnType<typeof mappedReader> | null = null;
  for await (const { record, line, bytes } of recordsOf(file, encoding, delimiter)) {
    if (read) {
      yield { outcome: read(record, line), bytes };
      continue;
    }
    read = mappedReader(recognised(record), {
      regions, lastYear,
      regionSystem: choices.regionSystem || undefined,
      decimalMark: choices.decimalMark,
      scale: choices.scale === 'as-written' ? undefined : Number(choices.scale),
      choices: Object.fromEntries(choices.members.map(({ name, put }) => [name, put])),
    }, choices);
  }
}
