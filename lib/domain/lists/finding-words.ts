import { messages } from '@/lib/messages';
import type { Finding } from './row-plan';

const { find: words } = messages.lists;

/** Why a row waits, in one line, as it stands beside the row in a file. */
export const findingWords = (findings: readonly Finding[], headings: readonly string[]): string => findings.map((finding) => {
  if (finding.kind === 'cell') return `${headings[finding.column] ?? words.column}: ${finding.says}`;
  if (finding.kind === 'which') return words.mayBe(finding.name, finding.candidates.map(({ name, beside }) => words.candidate(name, beside)).join('; '));
  return words.differs(finding.name, finding.field, finding.theirs, finding.given);
}).join(' ');
