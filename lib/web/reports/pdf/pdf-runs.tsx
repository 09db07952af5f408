import 'server-only';
import { Text } from '@react-pdf/renderer';
import { citeNumbers, type NumberedSource } from '@/lib/domain/reports/numbered-sources';
import type { Run } from '@/lib/domain/reports/run';
import { styles } from './pdf-styles';

/** Words with the numbers of their sources, raised. */
export function PdfRuns({ runs, sources }: { runs: readonly Run[]; sources: readonly NumberedSource[] }) {
  return runs.map((run, at) => {
    const numbers = citeNumbers(run.cites, sources);
    // A text within a text is laid out anew: most words need none.
    if (numbers.length === 0 && !run.missing && !run.strong) return run.text;
    return (
      <Text key={at} style={run.missing ? styles.missing : run.strong ? { fontWeight: 600 } : {}}>
        {run.text}{numbers.length > 0 ? <Text style={styles.cite}> [{numbers.join(', ')}]</Text> : null}
      </Text>
    );
  });
}
