import { Pairs } from '@/components/ui/pairs';
import { Panel } from '@/components/ui/panel';
import type { NetworkFigure } from '@/lib/domain/network/network-figure';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { shareText } from './share-text';

interface KeyPersonPanelProps {
  found: { active: number; members: number; alone: number; person: string | null; share: NetworkFigure; comeApart: NetworkFigure; articulation: readonly string[] };
}

/** How far an initiative hangs on one person: the figures behind the answer, and the rule. */
export function KeyPersonPanel({ found: { active, members, alone, person, share, comeApart, articulation } }: KeyPersonPanelProps) {
  const { standing: words } = messages.initiatives;
  return (
    <Panel id="one-person" title={words.keyPerson} footer={words.keyRule}>
      <Pairs pairs={[
        { label: words.keyFigures.active, value: <>{format.number(active)} <small className="text-ink-3">{words.keyActive(format.number(members))}</small></> },
        { label: words.keyFigures.alone, value: person === null ? words.keyNobody : <>{shareText(share)} <small className="text-ink-3">({format.number(alone)}, {words.keyAlone(person)})</small></> },
        { label: words.keyFigures.apart, value: shareText(comeApart) },
        { label: words.keyFigures.cut, value: articulation.length === 0 ? words.nobody : articulation.join(', ') },
      ]} />
    </Panel>
  );
}
