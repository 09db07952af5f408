import { ButtonLink } from '@/components/ui/button-link';
import { ConfirmedAction } from '@/components/ui/confirmed-action';
import { changesNothing, waiting } from '@/lib/domain/lists/list-tally';
import { LIST_RECORDS } from '@/lib/domain/lists/list-record';
import { isListWork } from '@/lib/domain/lists/list-state';
import { messages } from '@/lib/messages';
import type { OpenedList } from '@/lib/services/lists/open-list';
import { cancelListAction, resumeListAction, startListAction, undoListAction } from '../actions';

const { dry, outcome, work } = messages.lists;

const DAYS = 30;

const undoOf = ({ undo }: OpenedList) => {
  if (undo === null || undo.undoneAt !== null || Date.now() - undo.at.getTime() > DAYS * 86_400_000) return null;
  return <ConfirmedAction input={{ id: undo.action }} label={outcome.undo} look="danger" action={undoListAction} confirm={{ title: outcome.undoTitle, text: outcome.undoText }} />;
};

/** What a person may do with a list as it stands now. */
export const ListActions = ({ list }: { list: OpenedList }) => {
  const { id, state, interrupted, tally } = list;
  const discard = <ConfirmedAction input={{ id }} label={outcome.discard} look="danger" action={cancelListAction} confirm={{ title: outcome.discardTitle, text: work.discardText }} />;
  if (interrupted || state === 'failed') {
    return <><ConfirmedAction input={{ id }} label={interrupted ? outcome.resume : outcome.tryAgain} look="primary" action={resumeListAction} />{discard}{undoOf(list)}</>;
  }
  if (state === 'running') return <ConfirmedAction input={{ id }} label={work.cancel} action={cancelListAction} confirm={{ title: work.cancelTitle, text: work.cancelText }} />;
  if (isListWork(state) || state === 'mapping') return discard;
  if (state === 'checked' && tally) {
    const total = (deed: 'create' | 'update') => LIST_RECORDS.reduce((sum, record) => sum + tally.counts[record][deed], 0);
    const confirm = { title: dry.loadTitle, text: dry.loadText(waiting(tally)) };
    return (
      <>
        {changesNothing(tally)
          ? <ConfirmedAction input={{ id }} label={dry.nothing} look="primary" action={startListAction} />
          : <ConfirmedAction input={{ id }} label={dry.load(total('create'), total('update'))} look="primary" action={startListAction} confirm={confirm} />}
        {discard}
      </>
    );
  }
  return (
    <>
      {state === 'done' ? <ButtonLink href="/organizations" look="primary">{outcome.organizations}</ButtonLink> : null}
      <ButtonLink href="/imports/lists/new">{outcome.another}</ButtonLink>
      {undoOf(list)}
    </>
  );
};
