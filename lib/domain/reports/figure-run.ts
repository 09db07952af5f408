import { format } from '@/lib/messages/format';
import type { Measured } from '../indicators/measured';
import type { Run } from './run';

type About = { cites?: readonly string[]; href?: string; strong?: true };

/** Words that stand on sources and lead to what is behind them. */
export const run = (text: string, { cites, href, strong }: About = {}): Run => ({ text, ...(cites && cites.length > 0 && { cites: [...cites] }), ...(href && { href }), ...(strong && { strong }) });

/** A figure, or why there is none: never a zero and never a blank. */
export const figureRun = (figure: Measured, written: (value: number) => string, about: About = {}): Run =>
  figure.value === null ? { text: format.missing(figure.reason), missing: true, ...(about.href && { href: about.href }) } : run(written(figure.value), about);

/** A location quotient to a width that says no more than it knows. */
export const lqWords = (lq: number): string => format.number(lq, lq >= 10 ? 1 : 2);
export const growthWords = (growth: number): string => format.percent(growth, { signed: true });
export const shareWords = (share: number): string => format.percent(share, { digits: 0 });
export const wholeWords = (value: number): string => format.number(Math.round(value));
