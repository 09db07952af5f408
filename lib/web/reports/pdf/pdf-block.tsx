import 'server-only';
import { Text, View } from '@react-pdf/renderer';
import type { Block } from '@/lib/domain/reports/block';
import { citeNumbers, type NumberedSource } from '@/lib/domain/reports/numbered-sources';
import { PdfDrawing } from './pdf-drawing';
import { PdfRuns } from './pdf-runs';
import { styles } from './pdf-styles';
import { PdfTable } from './pdf-table';

/** One block of a report on paper. */
export function PdfBlock({ block, sources }: { block: Block; sources: readonly NumberedSource[] }) {
  switch (block.kind) {
    case 'heading': return <Text style={block.level === 2 ? styles.h2 : styles.h3}>{block.text}</Text>;
    case 'paragraph': return <Text style={styles.paragraph}><PdfRuns runs={block.runs} sources={sources} /></Text>;
    case 'list': return (
      <View style={styles.block}>
        {block.items.map((item, at) => <View key={at} style={styles.item} wrap={false}><Text style={styles.bullet}>•</Text><Text style={{ flex: 1 }}><PdfRuns runs={item} sources={sources} /></Text></View>)}
      </View>
    );
    case 'tiles': return (
      <View style={styles.tiles} wrap={false}>
        {block.tiles.map(({ label, value, note }, at) => (
          <View key={label} style={at === 0 ? [styles.tile, { borderLeftWidth: 0 }] : styles.tile}>
            <Text style={styles.tileLabel}>{label}</Text><Text style={value.missing ? styles.tileMissing : styles.tileValue}><PdfRuns runs={[value]} sources={sources} /></Text>
            {note ? <Text style={styles.tileNote}>{note}</Text> : null}
          </View>
        ))}
      </View>
    );
    case 'table': return <PdfTable block={block} sources={sources} />;
    case 'chart': {
      const numbers = citeNumbers(block.cites, sources);
      return (
        <View style={styles.block} wrap={false}>
          <Text style={styles.caption}>{block.title}{numbers.length > 0 ? <Text style={styles.cite}> [{numbers.join(', ')}]</Text> : null}</Text>
          <PdfDrawing chart={block.chart} />
          {block.note ? <Text style={styles.note}>{block.note}</Text> : null}
        </View>
      );
    }
    case 'note': return <Text style={styles.note}>{block.text}</Text>;
    case 'break': return <View break />;
  }
}
