import type { SchemeVersion } from '@/lib/domain/indicators/scheme/scheme-version';
import { messages } from '@/lib/messages';
import { growthText } from './growth-text';
import { lqText } from './lq-text';

/** The version of the class scheme in use, wherever a class is shown, with its cuts as they are set. */
export function SchemeLine({ scheme }: { scheme: SchemeVersion }) {
  const { schemes, words: { metrics } } = messages.indicators;
  return <><a href={`/region/schemes/${scheme.id}`}>{schemes.one}</a>: {schemes.scheme(scheme.name, scheme.version, lqText(scheme.cuts.x), metrics[scheme.yMetric].short, growthText(scheme.yMetric, scheme.cuts.y))}</>;
}
