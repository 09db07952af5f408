import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button-link';
import { DeedForm } from '@/components/ui/deed-form';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { publicDirectory } from '@/lib/services/directory/public-directory';
import { ask } from '@/lib/web/ask';
import { requestAction } from '../actions';

const { request: words, back } = messages.directory;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = { searchParams: Promise<{ organization?: string | string[]; sent?: string }> };

const RequestPage = async ({ searchParams }: Props) => {
  const { organization, sent } = await searchParams;
  const id = RecordId.safeParse(organization);
  const { entries } = await ask(publicDirectory, {});
  const entry = entries.find((one) => one.id === id.data);
  return (
    <>
      <PageHead title={entry ? words.titleOf(entry.name) : words.title} crumbs={[{ label: back, href: '/directory' }]} sub={words.lead} />
      {sent ? (
        <NoteBox tone="good" title={words.sent}><p>{words.sentHint}</p><p className="pt-2"><ButtonLink href="/directory">{back}</ButtonLink></p></NoteBox>
      ) : (
        <Panel>
          <DeedForm
            action={requestAction} base={{ organizationId: entry?.id ?? null }} submitLabel={words.send} done={words.sent} to="/directory/request?sent=1"
            fields={[
              { name: 'organizationName', kind: 'text', label: words.organization, value: entry?.name }, { name: 'personName', kind: 'text', label: words.person, pair: 'who' }, { name: 'email', kind: 'text', label: words.email, pair: 'who' },
              { name: 'phone', kind: 'text', label: words.phone, optional: true }, { name: 'wish', kind: 'area', label: words.wish },
            ]}
          >
            <p className="text-xs text-ink-3">{words.keeps}</p>
          </DeedForm>
        </Panel>
      )}
    </>
  );
};

export default RequestPage;
