import 'server-only';
import type { ContentText } from 'pdfmake/interfaces';
import { citeNumbers, type NumberedSource } from '@/lib/domain/reports/numbered-sources';
import type { Run } from '@/lib/domain/reports/run';

/** Words with the numbers of their sources, small. */
export const pdfRuns = (runs: readonly Run[], sources: readonly NumberedSource[]): ContentText[] =>
  runs.flatMap((run) => {
    const numbers = citeNumbers(run.cites, sources);
    const words: ContentText = { text: run.text, ...(run.missing ? { style: 'missing' } : {}), ...(run.strong ? { bold: true } : {}) };
    return numbers.length > 0 ? [words, { text: ` [${numbers.join(', ')}]`, style: 'cite' }] : [words];
  });
