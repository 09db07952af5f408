import type { NumberedSource } from '@/lib/domain/reports/numbered-sources';
import type { Run } from '@/lib/domain/reports/run';
import { CiteMark } from './cite-mark';

interface CitedProps {
  runs: readonly Run[];
  sources: readonly NumberedSource[];
}

/** Words with the way to what is behind them and the numbers of their sources. */
export function Cited({ runs, sources }: CitedProps) {
  return runs.map((run, at) => {
    const words = run.strong ? <b>{run.text}</b> : run.text;
    return (
      <span key={at} className={run.missing ? 'report-missing' : undefined}>
        {run.href ? <a href={run.href}>{words}</a> : words}
        <CiteMark cites={run.cites} sources={sources} />
      </span>
    );
  });
}
