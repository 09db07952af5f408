import type { SchemeVersion } from '@/lib/domain/indicators/scheme/scheme-version';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { growthText } from '../growth-text';

/** The class scheme of a file with its cuts. */
export const schemeText = ({ name, version, cuts, yMetric }: SchemeVersion): string =>
  messages.indicators.files.scheme(name, version, format.number(cuts.x, 2), growthText(yMetric, cuts.y));
