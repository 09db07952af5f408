import type { Finding } from './row-plan';

export const ASKED_OF = ['organization', 'person'] as const;
export type AskedOf = (typeof ASKED_OF)[number];

export const SAID_OF_ALL = ['likeliest', 'new', 'skip'] as const;
export type SaidOfAll = (typeof SAID_OF_ALL)[number];

type Found = { line: number; findings: readonly Finding[] };

/** The same answer to every open question of one kind of record: the likeliest of those offered, a new one, or that the rows are left out. */
export const answerAll = (rows: readonly Found[], record: AskedOf, said: SaidOfAll): { line: number; key: string; value: string }[] => rows.flatMap(({ line, findings }) => findings.flatMap((finding) => (
  finding.kind === 'which' && finding.record === record ? [{ line, key: `which:${record}`, value: said === 'likeliest' ? finding.candidates[0]?.id ?? 'new' : said }] : []
)));

/** How many questions are open, by what they ask of. */
export const openQuestions = (rows: readonly Found[]): Record<AskedOf, number> => ({
  organization: answerAll(rows, 'organization', 'new').length, person: answerAll(rows, 'person', 'new').length,
});
