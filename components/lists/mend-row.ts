import type { Finding } from '@/lib/domain/lists/row-plan';

/** A row of a list with something to mend, to answer or to choose. */
export interface MendRow {
  line: number;
  cells: readonly string[];
  findings: readonly Finding[];
}

/** What was said of rows before, by line and key. */
export type GivenAnswers = ReadonlyMap<string, string>;

export const answerName = (line: number, key: string) => `${line}/${key}`;
