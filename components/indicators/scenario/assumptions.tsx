import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { assumed } from './assumed';

/** What the reckoning takes for granted, as a list. */
export function Assumptions(asked: Parameters<typeof assumed>[0]) {
  return <Panel title={messages.indicators.scenario.assumption.title}><ul className="entries">{assumed(asked).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul></Panel>;
}
