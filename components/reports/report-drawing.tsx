import type { Chart } from '@/lib/domain/reports/chart';
import { drawChart } from '@/lib/domain/reports/drawing/draw-chart';
import type { Ink, Shape } from '@/lib/domain/reports/drawing/shape';

const TONES: Partial<Record<Ink, string>> = { mining: '--c-mining', manufacturing: '--c-manufacturing', services: '--c-services', institutions: '--c-institutions', wash: '--accent-wash' };
const colour = (ink: Ink) => `var(${TONES[ink] ?? `--${ink}`})`;

function drawn(shape: Shape, key: number) {
  switch (shape.form) {
    case 'line': return <line key={key} x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} stroke={colour(shape.ink)} strokeWidth={shape.width} strokeDasharray={shape.dashed ? '3 3' : undefined} />;
    case 'rect': return <rect key={key} x={shape.x} y={shape.y} width={shape.width} height={shape.height} rx={1} fill={colour(shape.ink)} />;
    case 'circle': return <circle key={key} cx={shape.x} cy={shape.y} r={shape.r} fill={shape.hollow ? 'var(--surface)' : colour(shape.ink)} fillOpacity={shape.hollow || shape.r <= 4 ? 1 : 0.75} stroke={colour(shape.ink)} strokeWidth={1.25} />;
    case 'text': return <text key={key} x={shape.x} y={shape.y} fontSize={shape.size} fill={colour(shape.ink)} textAnchor={shape.anchor} fontWeight={shape.strong ? 600 : 400}>{shape.text}</text>;
  }
}

/** A chart of a report as vectors, in the colours of the screen. */
export function ReportDrawing({ chart, title }: { chart: Chart; title: string }) {
  const { width, height, shapes } = drawChart(chart, 520);
  return <svg className="report-drawing" role="img" aria-label={title} viewBox={`0 0 ${width} ${height}`}>{shapes.map(drawn)}</svg>;
}
