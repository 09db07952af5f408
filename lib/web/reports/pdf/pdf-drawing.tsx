import 'server-only';
import { Circle, Line, Rect, Svg, Text } from '@react-pdf/renderer';
import type { Chart } from '@/lib/domain/reports/chart';
import { drawChart } from '@/lib/domain/reports/drawing/draw-chart';
import type { Shape } from '@/lib/domain/reports/drawing/shape';
import { PAPER_INKS } from '../paper-inks';

const WIDTH = 504;

function drawn(shape: Shape, key: number) {
  const colour = PAPER_INKS[shape.ink];
  switch (shape.form) {
    case 'line': return <Line key={key} x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} stroke={colour} strokeWidth={shape.width} strokeDasharray={shape.dashed ? '3 3' : undefined} />;
    case 'rect': return <Rect key={key} x={shape.x} y={shape.y} width={shape.width} height={shape.height} fill={colour} />;
    case 'circle': return <Circle key={key} cx={shape.x} cy={shape.y} r={shape.r} fill={shape.hollow ? '#ffffff' : colour} fillOpacity={shape.hollow || shape.r <= 4 ? 1 : 0.75} stroke={colour} strokeWidth={1.25} />;
    case 'text': return <Text key={key} x={shape.x} y={shape.y} fill={colour} textAnchor={shape.anchor} style={{ fontFamily: 'Inter', fontSize: shape.size, fontWeight: shape.strong ? 600 : 400 }}>{shape.text}</Text>;
  }
}

/** A chart as vectors. */
export function PdfDrawing({ chart }: { chart: Chart }) {
  const { width, height, shapes } = drawChart(chart, WIDTH);
  return <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>{shapes.map(drawn)}</Svg>;
}
