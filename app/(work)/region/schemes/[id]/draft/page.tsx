import type { Metadata } from 'next';
import { SchemeForm } from '@/components/indicators/scheme-form';
import { ButtonLink } from '@/components/ui/button-link';
import { ConfirmedAction } from '@/components/ui/confirmed-action';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { readClassScheme } from '@/lib/services/indicators/read-class-scheme';
import { readSchemeDraft } from '@/lib/services/indicators/read-scheme-draft';
import { ask } from '@/lib/web/ask';
import { mayDefine } from '../../may-define';
import { dropSchemeDraftAction, saveSchemeDraftAction, startSchemeDraftAction } from '../../actions';

export const metadata: Metadata = { title: messages.indicators.schemes.drafts.title };

const SchemeDraftPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const [{ id: given }] = await Promise.all([params, mayDefine()]);
  const id = decodeURIComponent(given);
  const [{ shown }, draft] = await Promise.all([ask(readClassScheme, { scheme: id }), ask(readSchemeDraft, { scheme: id })]);
  const { schemes: words } = messages.indicators;
  const { drafts } = words;
  const path = `/region/schemes/${id}`;
  const crumbs = [{ label: words.title, href: '/region/schemes' }, { label: shown.scheme.name, href: path }, { label: drafts.title }];
  if (!draft) {
    return (
      <>
        <PageHead crumbs={crumbs} title={drafts.none.title} />
        <Panel><p className="pb-3">{drafts.none.text}</p><ConfirmedAction label={drafts.start} look="primary" input={{ scheme: id }} action={startSchemeDraftAction} done={{ say: drafts.started, to: `${path}/draft` }} /></Panel>
      </>
    );
  }
  const { scheme, revision, version } = draft;
  return (
    <>
      <PageHead
        crumbs={crumbs} title={drafts.heading(scheme.name, version)} sub={drafts.sub}
        actions={
          <>
            <ButtonLink href={`${path}/compare`}>{drafts.preview}</ButtonLink>
            <ConfirmedAction
              label={drafts.drop} look="danger" input={{ id: draft.id, revision }} action={dropSchemeDraftAction}
              done={{ say: drafts.dropped, to: version > 1 ? path : '/region/schemes' }} confirm={{ title: drafts.drop, text: drafts.dropSure }}
            />
          </>
        }
      />
      <SchemeForm
        key={revision} save={saveSchemeDraftAction} back={version > 1 ? path : '/region/schemes'}
        initial={{ ...scheme, id: draft.id, revision, cuts: { x: String(scheme.cuts.x), y: String(scheme.cuts.y) } }}
      />
    </>
  );
};

export default SchemeDraftPage;
