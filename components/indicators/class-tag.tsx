import { Tag, type TagTone } from '@/components/ui/tag';
import type { ClassResult } from '@/lib/domain/indicators/classify';
import type { Quadrant } from '@/lib/domain/indicators/quadrant';
import { messages } from '@/lib/messages';

const TONES: Record<Quadrant, TagTone> = { star: 'good', emerging: 'accent', mature: 'flat', transforming: 'flat' };

/** The class under the scheme in use; one that a mark of the quotient could turn over says so. */
export function ClassTag({ result, sureness = false }: { result: ClassResult; sureness?: boolean }) {
  if (result.label === null) return null;
  const { words } = messages.indicators;
  if (result.borderline === true) return <Tag tone="warn">{`${result.label}, ${words.sureness(true)}`}</Tag>;
  const unsure = result.borderline === 'unknown';
  return (
    <>
      <Tag tone={TONES[result.quadrant]}>{result.label}</Tag>
      {unsure && sureness ? <span className="under">{words.sureness('unknown')}</span> : null}
    </>
  );
}
