import { citeNumbers, type NumberedSource } from '@/lib/domain/reports/numbered-sources';

interface CiteMarkProps {
  cites: readonly string[] | undefined;
  sources: readonly NumberedSource[];
}

/** The numbers of the sources of a figure, raised: one link to the first of them, wide enough for a finger. */
export function CiteMark({ cites, sources }: CiteMarkProps) {
  const numbers = citeNumbers(cites, sources);
  return numbers.length > 0 ? <sup className="report-cite"><a href={`#source-${numbers[0]}`}>{numbers.join(', ')}</a></sup> : null;
}
