import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** The lines of a JSON Lines file, a few hundred at a time. */
export async function* linesInBatches(file: string, size: number): AsyncGenerator<string[]> {
  let batch: string[] = [];
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    if (line) batch.push(line);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
