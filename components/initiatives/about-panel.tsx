import { Pairs } from '@/components/ui/pairs';
import { Panel } from '@/components/ui/panel';
import type { Importance } from '@/lib/domain/initiatives/importance';
import type { InitiatedBy } from '@/lib/domain/initiatives/initiated-by';
import type { Currency } from '@/lib/domain/shared/currency';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

interface AboutPanelProps {
  initiative: {
    purpose: string | null; startedOn: string; region: string; initiatedBy: InitiatedBy; importance: Importance | null; technologyFocus: string | null; policyEnvironment: string | null;
    facilitator: string | null; budgetCents: number | null; currency: Currency;
  };
}

/** What an initiative is for, and the setting it works in. */
export function AboutPanel({ initiative: it }: AboutPanelProps) {
  const { record: words, initiatedBy, importances } = messages.initiatives;
  const none = <span className="muted">{words.unknown}</span>;
  return (
    <Panel title={words.about}>
      {it.purpose ? <p className="whitespace-pre-line pb-2">{it.purpose}</p> : null}
      <Pairs pairs={[
        { label: words.began, value: format.day(it.startedOn, 'year') },
        { label: words.facilitator, value: it.facilitator ?? <span className="muted">{words.nobody}</span> },
        { label: words.budget, value: it.budgetCents === null ? none : format.money(it.budgetCents, it.currency) },
        { label: words.initiatedBy, value: initiatedBy[it.initiatedBy] },
        { label: words.importance, value: it.importance === null ? none : importances[it.importance] },
        { label: words.technology, value: it.technologyFocus ?? <span className="muted">{words.none}</span> },
        { label: words.region, value: it.region },
      ]} />
      {it.policyEnvironment ? <p className="whitespace-pre-line pt-2 text-ink-2"><b>{words.policy}.</b> {it.policyEnvironment}</p> : null}
    </Panel>
  );
}
