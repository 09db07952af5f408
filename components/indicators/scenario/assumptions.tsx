import { Panel } from '@/components/ui/panel';
import type { Turn } from '@/lib/domain/indicators/scenario/scenario-question';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

/** Everything the reckoning takes for granted, in sentences. */
export function Assumptions({ turn, share, residence }: { turn: Turn; share: number; residence: boolean }) {
  const { assumption } = messages.indicators.scenario;
  const said = [
    assumption.sales(format.percent(share / 100, { digits: 0 })), share === 100 ? assumption.most : null, assumption.producers,
    turn === 'opens' ? assumption.opens : null, residence ? assumption.residence : null,
  ].filter((sentence) => sentence !== null);
  return <Panel title={assumption.title}><ul className="entries">{said.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul></Panel>;
}
