import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { Block } from '../block';
import type { PipelineFacts } from '../facts/pipeline-facts';
import { figureRun, run, wholeWords } from '../figure-run';
import { CLAIMS, PIPELINE } from '../source-key';

/** Cases by stream: open, moved, won and lost in the period, and jobs at stake in what is open. */
export function pipelineTable(facts: PipelineFacts | null, period: string | null): Block[] {
  const { table: words } = messages.reports;
  if (!facts || facts.streams.every(({ open, moved, won, lost }) => open + moved + won + lost === 0)) return [{ kind: 'note', text: words.noCases }];
  return [{
    kind: 'table', title: words.pipeline(period),
    columns: [{ label: words.stream, numeric: false }, { label: words.open, numeric: true }, { label: words.moved, numeric: true }, { label: words.won, numeric: true }, { label: words.lost, numeric: true }, { label: words.jobsOpen, numeric: true }],
    rows: facts.streams.map(({ name, href, open, moved, won, lost, jobs }) => {
      const about = { cites: [PIPELINE], href };
      return [run(name, { href }), ...[open, moved, won, lost].map((count) => run(format.number(count), about)), figureRun(jobs, wholeWords, about)];
    }),
    note: words.pipelineNote,
  }];
}

/** Jobs claimed, supported and verified: what was said, and what stands on evidence. */
export function claimsTable(facts: PipelineFacts | null, period: string | null): Block[] {
  const { table: words } = messages.reports;
  if (!facts?.claims || facts.claims.length === 0) return [{ kind: 'note', text: words.noClaims }];
  return [{
    kind: 'table', title: words.claimsTitle(period),
    columns: [{ label: words.kind, numeric: false }, { label: words.claimed, numeric: true }, { label: words.supported, numeric: true }, { label: words.verified, numeric: true }],
    rows: facts.claims.map(({ name, href, claimed, supported, verified }) => [run(name, { href }), ...[claimed, supported, verified].map((jobs) => run(format.number(jobs), { cites: [CLAIMS], href }))]),
    note: words.claimsNote,
  }];
}
