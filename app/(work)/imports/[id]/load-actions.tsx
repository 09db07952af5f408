import { ConfirmedAction } from '@/components/ui/confirmed-action';
import { ButtonLink } from '@/components/ui/button-link';
import { figuresAddress } from '@/lib/domain/imports/figures-address';
import { isWorking } from '@/lib/domain/imports/import-state';
import { nothingNew } from '@/lib/domain/imports/nothing-new';
import { messages } from '@/lib/messages';
import type { OpenedImport } from '@/lib/services/imports/open-import';
import { cancelImportAction, resumeImportAction, startImportAction, undoImportAction } from '../actions';

const { check: words, work, result } = messages.imports;

/** What a person may do with a load as it stands now. */
export const LoadActions = ({ load: { id, state, interrupted, check, survey, seriesCode, vintage, datasetId } }: { load: OpenedImport }) => {
  const discard = { title: words.discardTitle, text: words.discardText };
  if (interrupted || state === 'failed') {
    return (
      <>
        {state === 'failed' && !survey ? null : <ConfirmedAction input={{ id }} label={interrupted ? result.resume : result.tryAgain} look="primary" action={resumeImportAction} />}
        <ConfirmedAction input={{ id }} label={words.discard} look="danger" action={cancelImportAction} confirm={discard} />
      </>
    );
  }
  if (isWorking(state)) {
    return <ConfirmedAction input={{ id }} label={work.cancel} action={cancelImportAction} confirm={{ title: work.cancelTitle, text: work.cancelText }} />;
  }
  if (state === 'published') {
    return (
      <>
        {datasetId && check ? <ButtonLink href={figuresAddress(datasetId, check.regions.map(({ code }) => code))} look="primary">{result.figures}</ButtonLink> : null}
        {datasetId ? <ButtonLink href={`/region/formulas#${datasetId}`}>{result.standing}</ButtonLink> : null}
        <ButtonLink href="/imports/new">{result.another}</ButtonLink>
        <ConfirmedAction input={{ id }} label={result.undo} look="danger" action={undoImportAction} confirm={{ title: result.undoTitle, text: result.undoText }} />
      </>
    );
  }
  if (state === 'checked' && check) {
    const { rejected, toWrite, unchanged } = check;
    const publishing = {
      title: words.publishTitle, text: `${words.publishText(seriesCode ?? '', vintage ?? '')}${rejected > 0 ? words.publishWithoutText(rejected) : ''}`,
    };
    const publish = rejected > 0 ? words.publishWithout(toWrite + unchanged, rejected) : words.publish(toWrite + unchanged);
    return (
      <>
        {nothingNew(check) ? <ConfirmedAction input={{ id }} label={words.close} look="primary" action={startImportAction} /> : null}
        {!nothingNew(check) && toWrite > 0
          ? <ConfirmedAction input={{ id }} label={publish} look="primary" action={startImportAction} confirm={publishing} />
          : null}
        <ConfirmedAction input={{ id }} label={words.discard} look="danger" action={cancelImportAction} confirm={discard} />
      </>
    );
  }
  return <ButtonLink href="/imports/new">{result.another}</ButtonLink>;
};
