import type { Metadata } from 'next';
import { ConfirmedAction } from '@/components/ui/confirmed-action';
import { DraftEditor } from '@/components/indicators/definition/draft-editor';
import { hrefOf } from '@/components/indicators/href-of';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { readDefinitionDraft } from '@/lib/services/indicators/read-definition-draft';
import { ask } from '@/lib/web/ask';
import { mayDefine } from '../../../../region/schemes/may-define';
import { dropDefinitionDraftAction, saveDefinitionDraftAction, startDefinitionDraftAction } from '../actions';

export const metadata: Metadata = { title: messages.indicators.drafts.title };

const DraftPage = async ({ params }: { params: Promise<{ code: string }> }) => {
  const [{ code }] = await Promise.all([params, mayDefine()]);
  const draft = await ask(readDefinitionDraft, { cluster: code });
  const { drafts, cluster: words } = messages.indicators;
  const path = `/clusters/${code}/definition`;
  const crumbs = [{ label: words.title, href: '/clusters' }, { label: words.definition.title, href: path }, { label: drafts.title }];
  if (!draft) {
    return (
      <>
        <PageHead crumbs={crumbs} title={drafts.noDraft.title} />
        <Panel><p className="pb-3">{drafts.noDraft.text}</p><ConfirmedAction label={drafts.start} look="primary" input={{ cluster: code }} action={startDefinitionDraftAction} done={{ say: drafts.started, to: `${path}/draft` }} /></Panel>
      </>
    );
  }
  const { titles, subclusters, version, ...initial } = draft;
  return (
    <>
      <PageHead
        crumbs={crumbs} title={drafts.heading(draft.name, version)} sub={drafts.sub}
        actions={
          <>
            <ButtonLink href={hrefOf(`${path}/compare`, { to: version })}>{drafts.preview}</ButtonLink>
            <ConfirmedAction label={drafts.drop} look="danger" input={{ id: draft.id, revision: draft.revision }} action={dropDefinitionDraftAction} done={{ say: drafts.dropped, to: path }} confirm={{ title: drafts.drop, text: drafts.dropSure }} />
          </>
        }
      />
      <DraftEditor key={draft.revision} initial={initial} titles={titles} subclusters={subclusters} save={saveDefinitionDraftAction} />
    </>
  );
};

export default DraftPage;
