import type { Metadata } from 'next';
import { ListDrop } from '@/components/lists/list-drop';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { uploadLimit } from '@/lib/services/imports/upload-limit';
import { listTerms } from '@/lib/services/lists/list-terms';
import { ask } from '@/lib/web/ask';
import { workActor } from '@/lib/web/work-actor';

const { title, upload: words } = messages.lists;

export const metadata: Metadata = { title };

const NewListPage = async () => {
  await workActor();
  await ask(listTerms, {});
  return (
    <>
      <PageHead title={title} sub={words.sub} crumbs={[{ label: messages.imports.list.title, href: '/imports' }, { label: title }]} />
      <div className="stack">
        <ListDrop limit={uploadLimit()} example="/api/v1/lists/example" />
        <Panel title={words.holds}>
          <div className="form"><p>{words.holdsText}</p><p>{words.again}</p></div>
        </Panel>
        <NoteBox title={words.example}>{words.exampleNote}</NoteBox>
      </div>
    </>
  );
};

export default NewListPage;
