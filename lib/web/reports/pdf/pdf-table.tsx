import 'server-only';
import { Text, View } from '@react-pdf/renderer';
import type { BlockOf } from '@/lib/domain/reports/block';
import { columnWidths } from '@/lib/domain/reports/column-widths';
import type { NumberedSource } from '@/lib/domain/reports/numbered-sources';
import { PdfRuns } from './pdf-runs';
import { styles } from './pdf-styles';

/** A table, row by row on the page itself: within a box of its own a table of several pages ends in coordinates without measure. */
export function PdfTable({ block, sources }: { block: BlockOf<'table'>; sources: readonly NumberedSource[] }) {
  const { title, columns, rows, note } = block;
  const widths = columnWidths(block).map((share) => `${(share * 100).toFixed(2)}%`);
  const align = (at: number) => ({ width: widths[at] ?? '10%', textAlign: columns[at]?.numeric ? 'right' as const : 'left' as const });
  return (
    <>
      <Text style={styles.caption}>{title}</Text>
      <View style={styles.headRow} wrap={false}>{columns.map(({ label, cites }, at) => <Text key={label} style={[styles.cell, align(at)]}><PdfRuns runs={[{ text: label, cites }]} sources={sources} /></Text>)}</View>
      {rows.map((cells, row) => (
        <View key={row} style={styles.row} wrap={false}>
          {cells.map((cell, at) => <Text key={at} style={[styles.cell, align(at)]}><PdfRuns runs={[cell]} sources={sources} /></Text>)}
        </View>
      ))}
      <Text style={styles.note}>{note ?? ''}</Text>
    </>
  );
}
