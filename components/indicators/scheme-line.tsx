import type { ClassScheme } from '@/lib/domain/indicators/class-scheme';
import { messages } from '@/lib/messages';
import { lqText } from './lq-text';

/** The class scheme in use, wherever a class is shown. */
export function SchemeLine({ scheme }: { scheme: ClassScheme }) {
  const { schemes, words: { metrics } } = messages.indicators;
  return <><a href="/region/schemes">{schemes.one}</a>: {schemes.scheme(scheme.name, lqText(scheme.cuts.x), metrics[scheme.yMetric].short)}</>;
}
