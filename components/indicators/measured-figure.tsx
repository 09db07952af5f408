import { FigureLink } from '@/components/ui/figure-link';
import type { Measured } from '@/lib/domain/indicators/measured';
import { MissingFigure } from './missing-figure';

interface MeasuredFigureProps {
  figure: Measured;
  show: (value: number) => string;
  /** What it measures, and where it opens to its formula and inputs. */
  label: string;
  href: string;
}

/** A figure, or why there is none; both open to where they come from. */
export function MeasuredFigure({ figure, show, label, href }: MeasuredFigureProps) {
  if (figure.value === null) return <MissingFigure reason={figure.reason} href={href} />;
  return <FigureLink href={href} label={label}>{show(figure.value)}</FigureLink>;
}
