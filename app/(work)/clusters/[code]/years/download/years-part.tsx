import { drawingOnSheet } from '@/components/indicators/chart/drawing-on-sheet';
import { HistoryDrawing } from '@/components/indicators/history/history-drawing';
import { FRAME } from '@/components/indicators/history/history-layout';
import { historySheet, type HistoryPart } from '@/components/indicators/sheets/history-sheet';
import type { DotTone } from '@/components/ui/dot';
import { messages } from '@/lib/messages';
import type { FilePart } from '@/lib/web/files/send-file';
import type { YearsRead } from '../read-years';

/** Larger than in the panel: one history fills the width of a page. */
const ZOOM = 1.5;

const partsOf = ({ subclusters, lines }: YearsRead['answer']): (HistoryPart & { key: string; tone: DotTone })[] => {
  const { history } = messages.indicators;
  const toneOf = new Map(subclusters.map(({ code, tone }) => [code, tone]));
  return [
    ...subclusters.map(({ code, name, tone, published, bottomUp }) => ({
      key: `subcluster-${code}`, title: name, tone, note: history.fits[published?.verdict ?? 'not-visible-at-depth'], years: published?.years ?? null, bottomUp,
    })),
    ...lines.map(({ line, subclusterCode, holds, others, years }) => ({
      key: `line-${line.code}`, title: line.title, tone: toneOf.get(subclusterCode) ?? 'none' as const, note: history.lineNote(line.naics.join(', '), holds, others), years,
    })),
  ];
};

/** One history as it leaves as a file, or, as `all`, every one in one table without a drawing; null where there is no such part. */
export const yearsPart = (part: string | undefined, { answer }: YearsRead): FilePart | null => {
  const { history, words: { measures }, files } = messages.indicators;
  const { vintage, cluster } = answer;
  if (!vintage) return null;
  const all = partsOf(answer);
  const one = all.find(({ key }) => key === part);
  if (!one && part !== 'all') return null;
  const made = historySheet(answer, cluster.name, one ? [one] : all);
  const sheet = { ...made, source: [...made.source, files.cluster(cluster.name, cluster.version)] };
  const about = [sheet.title];
  if (!one?.years) return { about, sheet, drawing: null };
  const measure = measures[vintage.series.measure];
  const label = history.label(one.title, measure.many, vintage.years[0] ?? 0, vintage.years.at(-1) ?? 0);
  const size = { width: FRAME.width * ZOOM, height: FRAME.height * ZOOM };
  const legend = history.legend(Object.values(answer.scheme.labels), answer.over);
  const drawing = <HistoryDrawing years={one.years} tone={one.tone} measure={measure.title} label={label} />;
  return { about, sheet, drawing: drawingOnSheet(drawing, size, { title: sheet.title, source: [legend, ...sheet.source] }) };
};
