import type { FigureKind } from '@/lib/domain/indicators/figure-kind';
import type { Asked } from './asked';
import { hrefOf } from './href-of';

type About = { line?: string; cluster?: string; subcluster?: string; pair?: 'older'; method?: string; suppressed?: string; denominator?: string };

/** Where a figure opens to its formula, inputs, table and class scheme. */
export const figureHref = (asked: Asked, of: FigureKind, about: About = {}): string => hrefOf('/region/figure', { ...asked, of, ...about });
