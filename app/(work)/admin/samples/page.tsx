import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Figures } from '@/components/ui/figures';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { PreviewedContacts } from '@/components/workspace/previewed-contacts';
import { SampleRemoval } from '@/components/workspace/sample-removal';
import type { SamplePreview } from '@/lib/domain/workspace/sample-preview';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { previewSampleRemoval } from '@/lib/services/workspace/preview-sample-removal';
import { ask } from '@/lib/web/ask';
import { workActor } from '@/lib/web/work-actor';
import { removeSamplesAction } from './actions';

export const metadata: Metadata = { title: messages.workspace.samples.title };

const { samples: words } = messages.workspace;

const goesOf = ({ goes, colleagues }: SamplePreview) => [
  { label: words.goes.organizations, value: format.number(goes.organizations), note: words.goes.withParts },
  { label: words.goes.people, value: format.number(goes.people) },
  { label: words.goes.contacts, value: format.number(goes.contacts) },
  { label: words.goes.followUps, value: format.number(goes.followUps) },
  { label: words.goes.results, value: format.number(goes.results) },
  { label: words.goes.colleagues, value: format.number(colleagues), note: words.goes.colleaguesNote },
];

const SamplesPage = async () => {
  await workActor();
  const preview = await ask(previewSampleRemoval, {});
  const { goes, edited, ownContacts, withOthers, realOrganizations } = preview;
  const gone = edited.length === 0 && Object.values(goes).every((count) => count === 0);
  const nothing = gone && withOthers.count === 0;
  return (
    <>
      <PageHead title={words.title} sub={gone ? undefined : words.sub} />
      {nothing ? (
        <Panel>
          <EmptyState title={words.none.title} action={<ButtonLink href="/organizations">{words.none.next}</ButtonLink>}>{words.none.text}</EmptyState>
        </Panel>
      ) : (
        <div className="stack">
          {gone ? <p>{words.none.onlyContacts}</p> : (
            <section aria-labelledby="goes">
              <h2 id="goes" className="pb-2">{words.goes.title}</h2>
              <Figures figures={goesOf(preview)} />
            </section>
          )}
          {gone ? null : (
            <Panel title={words.stays.title}>
              <p>{words.stays.real(realOrganizations)}</p>
              {ownContacts.count > 0 ? <p>{words.stays.own(ownContacts.count)}</p> : null}
              <PreviewedContacts contacts={ownContacts} />
            </Panel>
          )}
          <SampleRemoval preview={preview} action={removeSamplesAction} />
        </div>
      )}
    </>
  );
};

export default SamplesPage;
