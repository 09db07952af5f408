import type { Hit } from '@/lib/domain/search/hit';
import { ConfidentialityMark } from '../ui/confidentiality-mark';
import { hitHref } from './hit-href';
import { hitWhy } from './hit-why';

/** One record found: its name, what tells it apart, and why it was found. */
export function HitRow({ hit }: { hit: Hit }) {
  const why = hitWhy(hit);
  return (
    <li className="hit">
      <a href={hitHref(hit)}>{hit.label}</a>
      {hit.level ? <ConfidentialityMark level={hit.level} /> : null}
      {hit.hint ? <span className="hint">{hit.hint}</span> : null}
      {why ? <span className="why">{why}</span> : null}
    </li>
  );
}
