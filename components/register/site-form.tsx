'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Panel } from '@/components/ui/panel';
import { RecordForm } from '@/components/ui/record-form';
import { showToast } from '@/components/ui/show-toast';
import { useActionForm } from '@/components/ui/use-action-form';
import { SiteInput, type SiteDraft } from '@/lib/domain/register/site-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { numberOrNone } from './number-or-none';
import { SiteFields, type SitePlaces } from './site-fields';
import { siteInWords } from './site-in-words';

interface SiteFormProps extends SitePlaces {
  initial: SiteDraft;
  save: (input: SiteDraft) => Promise<ActionResult<{ id: string }>>;
  remove?: (input: { id: string; version: number }) => Promise<ActionResult<{ id: string }>>;
}

const NUMBERS = ['jobsCount', 'jobsLow', 'jobsHigh'];

/** One site of an organization, new or changed; one entered by mistake can be removed. */
export function SiteForm({ initial, save, remove, places, regions }: SiteFormProps) {
  const { site: words, form: formWords } = messages.register;
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const back = `/organizations/${initial.organizationId}`;
  const leave = (message: string, did?: string) => {
    showToast({ message, did });
    router.push(back);
  };
  const kit = useActionForm({
    schema: SiteInput,
    defaultValues: initial,
    action: save,
    onDone: (_, did) => leave(formWords.saved, did),
  });
  const { form, errorOf } = kit;
  const basis = useWatch({ control: form.control, name: 'jobsBasis' });

  async function takeOut() {
    const { id, version } = form.getValues();
    if (!remove || id === undefined || version === undefined) return;
    const result = await remove({ id, version }).catch(() => null);
    setAsking(false);
    if (result?.ok) leave(words.removed, result.action);
    else showToast({ message: result?.error.message ?? messages.ui.serverSilent, tone: 'bad' });
  }

  return (
    <RecordForm
      kit={kit} labels={words.parts} inWords={siteInWords(regions)} back={back} width="max-w-3xl"
      more={remove ? <Button look="danger" className="ml-auto" onClick={() => setAsking(true)}>{words.remove}</Button> : null}
    >
      <Panel>
        <div className="form">
          <SiteFields
            places={places}
            regions={regions}
            bind={(field) => form.register(field, NUMBERS.includes(field) ? numberOrNone : undefined)}
            errorOf={errorOf}
            basis={basis}
            setRegion={(code) => form.setValue('regionCode', code, { shouldDirty: true })}
            clear={(fields) => fields.forEach((field) => form.setValue(field, null))}
          />
        </div>
      </Panel>
      <ConfirmDialog open={asking} danger title={words.removeQuestion} confirmLabel={words.remove} onConfirm={() => void takeOut()} onClose={() => setAsking(false)}>
        {words.removeWhat}
      </ConfirmDialog>
    </RecordForm>
  );
}
