import { Panel } from '@/components/ui/panel';
import type { YearlyBand } from '@/lib/domain/targeting/yearly-band';
import { messages } from '@/lib/messages';
import type { ReactNode } from 'react';

interface ContactNeed { id: string; text: string; buyer: { id: string; name: string }; industry: { code: string; title: string } | null; yearlyBand: YearlyBand | null }

/** What was said in a contact to be bought from afar; `note` notes another one. */
export function ContactNeeds({ needs, note }: { needs: readonly ContactNeed[]; note?: ReactNode }) {
  const { needs: words } = messages.targeting;
  return (
    <Panel title={words.ofContact} note={<a href="/pipeline/targeting">{words.list}</a>} footer={note}>
      {needs.length === 0 ? <p className="muted">{words.noneOfContact}</p> : (
        <ul className="entries">
          {needs.map(({ id, text, buyer, industry, yearlyBand }) => (
            <li key={id}>{text}<span className="block text-xs text-ink-2">{[buyer.name, industry ? `${industry.code} ${industry.title}` : words.noIndustry, yearlyBand ? words.bands[yearlyBand] : null].filter((part) => part !== null).join(', ')}</span></li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
