import { ButtonLink } from '@/components/ui/button-link';
import { DeedButton } from '@/components/ui/deed-button';
import { ConfirmedAction } from '@/components/ui/confirmed-action';
import type { ReadPledge } from '@/lib/services/forming/read-pledge';
import { messages } from '@/lib/messages';
import { archivePledgeAction, deliverPledgeAction, renewPledgeAction, restorePledgeAction, withdrawPledgeAction } from '../../actions';

/** What can be done with a pledge: note what was delivered, that it was taken back, mend or archive it. */
export const PledgeDeeds = ({ pledge: { id, version, kind, withdrawn, archived, today } }: { pledge: ReadPledge }) => {
  const { pledges: words } = messages.forming;
  if (archived) return <ConfirmedAction label={words.restore} input={{ id, version }} action={restorePledgeAction} />;
  const size = kind === 'fee' ? { name: 'amount', kind: 'text' as const, label: words.deliverAmount } : { name: 'hours', kind: 'text' as const, label: words.deliverHours };
  return (
    <>
      {kind === 'fee' || kind === 'hours' ? (
        <DeedButton look="primary" keys="a" label={words.deliver[kind]} base={{ id }} action={deliverPledgeAction} done={words.deliverDone} fields={[
          { name: 'on', kind: 'date', label: words.deliverOn, value: today }, size, { name: 'note', kind: 'text', label: words.deliverNote, optional: true },
        ]} />
      ) : null}
      {withdrawn ? <ConfirmedAction label={words.renew} input={{ id, version }} action={renewPledgeAction} /> : (
        <DeedButton label={words.withdraw} title={words.withdrawTitle} base={{ id, version }} action={withdrawPledgeAction} done={words.withdrawDone} fields={[
          { name: 'on', kind: 'date', label: words.withdrawOn, value: today }, { name: 'why', kind: 'area', label: words.withdrawWhy },
        ]} />
      )}
      <ConfirmedAction label={words.archive} input={{ id, version }} action={archivePledgeAction} confirm={{ title: words.archiveTitle, text: words.archiveText }} />
      <ButtonLink href={`/forming/pledges/${id}/edit`} keys="e">{words.edit}</ButtonLink>
    </>
  );
};
