import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { DateInput } from '@/components/ui/date-input';
import { SelectBox } from '@/components/ui/select-box';
import type { LedgerFilter } from '@/lib/domain/claims/ledger-filter';
import { CLAIM_KINDS, CLAIM_STATES } from '@/lib/domain/follow-through/claim';
import { messages } from '@/lib/messages';

interface LedgerFiltersProps {
  current: LedgerFilter;
  parts: readonly { code: string; name: string }[];
  colleagues: readonly { id: string; name: string }[];
}

/** Narrows the ledger; all of it in the address. */
export function LedgerFilters({ current, parts, colleagues }: LedgerFiltersProps) {
  const words = messages.claims;
  const { claimKinds, claimStates, list } = messages.followThrough;
  return (
    <form className="filters" action="/pipeline/claims" role="search" aria-label={words.filters}>
      <SelectBox id="ledger-state" name="state" label={words.state} emptyLabel={words.anyState} options={CLAIM_STATES.map((value) => ({ value, label: claimStates[value] }))} defaultValue={current.state ?? ''} />
      <SelectBox id="ledger-kind" name="kind" label={words.kind} emptyLabel={words.anyKind} options={CLAIM_KINDS.map((value) => ({ value, label: claimKinds[value] }))} defaultValue={current.kind ?? ''} />
      <SelectBox id="ledger-part" name="part" label={words.part} emptyLabel={words.anyPart} options={parts.map(({ code, name }) => ({ value: code, label: name }))} defaultValue={current.part ?? ''} />
      <SelectBox id="ledger-owner" name="ownerId" label={list.owner} emptyLabel={list.anyone} options={colleagues.map(({ id, name }) => ({ value: id, label: name }))} defaultValue={current.ownerId ?? ''} />
      <DateInput id="ledger-from" name="from" label={list.from} defaultValue={current.from ?? ''} />
      <DateInput id="ledger-to" name="to" label={list.to} defaultValue={current.to ?? ''} />
      {current.organizationId ? <input type="hidden" name="organizationId" value={current.organizationId} /> : null}
      {current.caseId ? <input type="hidden" name="caseId" value={current.caseId} /> : null}
      <div className="form-actions"><Button type="submit">{words.show}</Button>{Object.values(current).some((one) => one !== undefined) ? <ButtonLink look="quiet" href="/pipeline/claims">{list.clear}</ButtonLink> : null}</div>
    </form>
  );
}
