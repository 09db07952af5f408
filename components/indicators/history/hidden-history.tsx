import { Dot, type DotTone } from '@/components/ui/dot';
import { Panel } from '@/components/ui/panel';
import type { BottomUpSize } from '@/lib/domain/indicators/bottom-up-size';
import type { Coverage } from '@/lib/domain/indicators/coverage';
import { messages } from '@/lib/messages';
import { RegisterBeside } from './register-beside';

interface HiddenHistoryProps {
  part: { name: string; tone: DotTone; bottomUp: BottomUpSize; coverage: Coverage };
  /** Its own page, with the finer series of the reference. */
  href: string;
}

/** A sub-cluster no published line shows: said, with what the register knows and where a finer series stands. */
export function HiddenHistory({ part, href }: HiddenHistoryProps) {
  const { history } = messages.indicators;
  return (
    <Panel title={<Dot tone={part.tone} label={part.name} />} note={history.fits['not-visible-at-depth']}>
      <p>{history.hidden(part.name)}</p>
      <p className="src"><RegisterBeside bottomUp={part.bottomUp} coverage={part.coverage} /> <a href={href}>{history.finer}</a></p>
    </Panel>
  );
}
