import type { ClassScheme } from '@/lib/domain/indicators/class-scheme';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { growthText } from '../growth-text';

/** The class scheme of a file with its cuts. */
export const schemeText = ({ name, cuts, yMetric }: ClassScheme): string =>
  messages.indicators.files.scheme(name, format.number(cuts.x, 2), growthText(yMetric, cuts.y));
