import 'server-only';
import { StyleSheet } from '@react-pdf/renderer';
import { PAPER_INKS as ink } from '../paper-inks';

/** Points on Letter paper; body 9.5 on 14, titles in the serif. */
export const styles = StyleSheet.create({
  page: { paddingTop: 64, paddingBottom: 54, paddingHorizontal: 54, fontFamily: 'Inter', fontSize: 9.5, lineHeight: 1.45, color: ink.ink },
  head: { position: 'absolute', top: 34, left: 54, right: 54, flexDirection: 'row', justifyContent: 'space-between', paddingBottom: 6, borderBottomWidth: 0.75, borderBottomColor: ink.line, fontSize: 8, color: ink['ink-3'] },
  foot: { position: 'absolute', bottom: 28, left: 54, right: 54, textAlign: 'right', fontSize: 8, color: ink['ink-3'] },
  title: { fontFamily: 'Source Serif', fontWeight: 600, fontSize: 24, lineHeight: 1.15, marginBottom: 8 },
  lead: { fontFamily: 'Source Serif', fontSize: 12.5, lineHeight: 1.5, color: ink['ink-2'], marginBottom: 12, paddingRight: 60 },
  h2: { fontFamily: 'Source Serif', fontWeight: 600, fontSize: 14, marginTop: 16, marginBottom: 5 },
  h3: { fontWeight: 600, fontSize: 10, marginTop: 10, marginBottom: 3 },
  paragraph: { marginBottom: 7 },
  item: { flexDirection: 'row', marginBottom: 3 },
  bullet: { width: 10 },
  note: { fontSize: 8, color: ink['ink-3'], marginTop: 3, marginBottom: 6 },
  tiles: { flexDirection: 'row', borderWidth: 0.75, borderColor: ink.line, borderRadius: 5, marginBottom: 10 },
  tile: { flex: 1, padding: 8, borderLeftWidth: 0.75, borderLeftColor: ink.line },
  tileLabel: { fontSize: 8, color: ink['ink-3'] },
  tileValue: { fontFamily: 'Source Serif', fontWeight: 600, fontSize: 16, lineHeight: 1.3 },
  tileMissing: { fontSize: 8.5, color: ink['ink-3'], paddingVertical: 5 },
  tileNote: { fontSize: 8, color: ink['ink-2'] },
  caption: { fontWeight: 600, fontSize: 9.5, marginBottom: 3 },
  block: { marginBottom: 10 },
  row: { flexDirection: 'row', borderBottomWidth: 0.5, borderBottomColor: ink.line, paddingVertical: 3 },
  headRow: { flexDirection: 'row', borderBottomWidth: 0.75, borderBottomColor: ink['ink-3'], paddingVertical: 3, color: ink['ink-3'], fontSize: 8 },
  cell: { paddingRight: 8 },
  missing: { color: ink['ink-3'] },
  cite: { fontSize: 6, color: ink['ink-3'] },
  sources: { marginTop: 18, paddingTop: 8, borderTopWidth: 0.75, borderTopColor: ink.line, fontSize: 7.5, color: ink['ink-2'] },
});
