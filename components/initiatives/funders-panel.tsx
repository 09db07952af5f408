import { ButtonLink } from '@/components/ui/button-link';
import { DeedButton } from '@/components/ui/deed-button';
import { Panel } from '@/components/ui/panel';
import { CURRENCIES, type Currency } from '@/lib/domain/shared/currency';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { Deed } from './deed';
import { RemovePart } from './remove-part';

type Funder = { id: string; version: number; organizationId: string; organization: string; amountCents: number | null; currency: Currency; agreedOn: string | null };

interface FundersPanelProps {
  initiativeId: string;
  funders: readonly Funder[];
  addHref?: string;
  deeds?: { save: Deed; remove: Parameters<typeof RemovePart>[0]['remove'] };
}

/** Who pays, with the amounts that are known and how many of all those are. */
export function FundersPanel({ initiativeId, funders, addHref, deeds }: FundersPanelProps) {
  const { record: words, form } = messages.initiatives;
  const known = funders.filter(({ amountCents }) => amountCents !== null).length;
  return (
    <Panel id="funders" title={words.funders} note={funders.length > 0 ? words.fundersKnown(format.number(known), format.number(funders.length)) : undefined} footer={addHref ? <ButtonLink size="small" href={addHref}>{words.addFunder}</ButtonLink> : undefined}>
      {funders.length === 0 ? <p className="muted">{words.noFunders}</p> : (
        <ul className="entries">
          {funders.map((one) => (
            <li key={one.id}>
              <a className="font-semibold" href={`/organizations/${one.organizationId}`}>{one.organization}</a>
              <span className="flex flex-wrap items-center gap-x-3 text-xs text-ink-2">
                {[one.amountCents === null ? words.amountUnknown : format.money(one.amountCents, one.currency), one.agreedOn ? format.day(one.agreedOn, 'year') : null].filter(Boolean).join(', ')}
                {deeds ? (
                  <span className="ml-auto flex gap-1">
                    <DeedButton
                      label={words.moveDue} title={one.organization} look="quiet" size="small" base={{ initiativeId, organizationId: one.organizationId, id: one.id, version: one.version }} action={deeds.save} done={words.funderSaved}
                      fields={[
                        { name: 'amount', kind: 'text', label: words.amount, hint: words.amountHint, optional: true, value: one.amountCents === null ? undefined : String(one.amountCents / 100), pair: 'money' },
                        { name: 'currency', kind: 'select', label: form.currency, options: CURRENCIES.map((currency) => ({ value: currency, label: currency })), value: one.currency, pair: 'money' },
                        { name: 'agreedOn', kind: 'date', label: words.agreedOn, optional: true, value: one.agreedOn ?? undefined },
                      ]}
                    />
                    <RemovePart part="funder" id={one.id} version={one.version} what={one.organization} remove={deeds.remove} />
                  </span>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
