import { chunks } from '@/lib/domain/shared/chunks';

/** One statement takes so many rows: well under the parameters either engine allows. */
const ROWS = 100;

/** Writes rows some at a time; none, no statement. */
export const inBulk = async <Row>(rows: readonly Row[], write: (some: Row[]) => PromiseLike<unknown>): Promise<void> => {
  for (const some of chunks(rows, ROWS)) await write(some);
};
