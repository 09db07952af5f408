import type { ReactNode } from 'react';
import { CheckContents } from '@/components/imports/check-contents';
import { CheckFigures } from '@/components/imports/check-figures';
import { CheckNotes } from '@/components/imports/check-notes';
import { RejectedRows } from '@/components/imports/rejected-rows';
import { Panel } from '@/components/ui/panel';
import type { ImportCheck } from '@/lib/domain/imports/import-plan';
import { messages } from '@/lib/messages';
import { listRejections } from '@/lib/services/imports/list-rejections';
import { seriesChoices } from '@/lib/services/imports/series-choices';
import type { OpenedImport } from '@/lib/services/imports/open-import';
import { ask } from '@/lib/web/ask';

const { check: words } = messages.imports;

/** The exact counts, what they cover, and every row that would not be taken. */
export const CheckPart = async ({ load: { id, state }, check, actions }: { load: OpenedImport; check: ImportCheck; actions: ReactNode }) => {
  const title = state === 'published' ? words.titleAfter : state === 'checked' ? words.title : words.titleOver;
  const [rejected, { regions }] = await Promise.all([ask(listRejections, { id }), ask(seriesChoices, {})]);
  return (
    <>
      <section aria-label={title}>
        <CheckFigures check={check} />
        {state === 'checked' ? <CheckNotes check={check} /> : null}
      </section>
      {actions ? <div className="form-actions">{actions}</div> : null}
      <Panel title={title}>
        <CheckContents check={check} regionNames={Object.fromEntries([...check.newRegions, ...regions].map(({ code, name }) => [code, name]))} />
      </Panel>
      {check.rejected > 0 ? <RejectedRows id={id} rows={rejected} all={check.rejected} listed={check.rejectionsListed} /> : null}
    </>
  );
};
