import { DotPlot } from '@/components/indicators/chart/dot-plot';
import { drawingOnSheet } from '@/components/indicators/chart/drawing-on-sheet';
import { HeatDrawing, heatSize } from '@/components/indicators/chart/heat-drawing';
import { MULTIPLES_WIDE } from '@/components/indicators/chart/multiples-frames';
import { MultiplesDrawing } from '@/components/indicators/chart/multiples-drawing';
import { multiplesLayout } from '@/components/indicators/chart/multiples-layout';
import { compareSheet } from '@/components/indicators/sheets/compare-sheet';
import { multiplesSheet } from '@/components/indicators/sheets/multiples-sheet';
import { messages } from '@/lib/messages';
import type { FilePart } from '@/lib/web/files/send-file';
import type { CompareRead } from '../read-compare';

type Made = Omit<FilePart, 'about'>;

const heat = ({ answer, ranked, rows, value }: CompareRead): Made => {
  const sheet = compareSheet(answer, answer.compared, ranked);
  const drawn = { rows, regions: answer.compared };
  return { sheet, drawing: drawingOnSheet(<HeatDrawing {...drawn} shown={value} label={sheet.title} />, heatSize(drawn), sheet) };
};

const plot = ({ answer, selected }: CompareRead): Made | null => {
  const row = answer.rows.find(({ line }) => line.code === selected?.code);
  if (!row) return null;
  const regions = answer.compared.flatMap(({ code, name }, at) => {
    const lq = row.readings[at]?.lq;
    return lq ? [{ code, name, lq }] : [];
  });
  const sheet = { ...compareSheet(answer, answer.compared, [row]), title: messages.indicators.compare.plotLabel(row.line.title, answer.reference.name) };
  const size = { width: 760, height: regions.length * 30 + 30 };
  return { sheet, drawing: drawingOnSheet(<DotPlot regions={regions} label={sheet.title} width={size.width} names={210} />, size, sheet) };
};

const multiples = ({ answer, course, selected, names }: CompareRead): Made | null => {
  if (!course?.vintage || !selected) return null;
  const sheet = multiplesSheet(answer, { vintage: course.vintage, title: selected.title, names, trends: course.trends });
  const { height } = multiplesLayout(course.trends, MULTIPLES_WIDE);
  const drawing = <MultiplesDrawing trends={course.trends} names={names} frame={MULTIPLES_WIDE} label={sheet.title} />;
  return { sheet, drawing: drawingOnSheet(drawing, { width: MULTIPLES_WIDE.width, height }, sheet) };
};

const PARTS: ReadonlyMap<string, (read: CompareRead) => Made | null> = new Map([['heat', heat], ['plot', plot], ['multiples', multiples]]);

/** One part of the comparison as it leaves as a file; null where there is no such part. */
export const comparePart = (part: string | undefined, read: CompareRead): FilePart | null => {
  const made = read.answer.vintage ? PARTS.get(part ?? '')?.(read) : null;
  return made ? { ...made, about: [made.sheet.title] } : null;
};
