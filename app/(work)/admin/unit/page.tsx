import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DeedForm } from '@/components/ui/deed-form';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { readUnit } from '@/lib/services/workspace/read-unit';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { nameUnitAction } from './actions';

const { unit: words } = messages.workspace;

export const metadata: Metadata = { title: words.title };

const UnitPage = async () => {
  if (!allowedFor(await workActor())('workspace.name')) notFound();
  const { name, version } = await ask(readUnit, {});
  return (
    <div className="max-w-[40rem]">
      <PageHead title={words.title} sub={words.sub} />
      <Panel>
        <DeedForm key={version} fields={[{ name: 'name', kind: 'text', label: words.name, hint: words.hint, optional: true, value: name ?? '' }]} base={{ version }} action={nameUnitAction} submitLabel={messages.ui.save} done={words.done} />
      </Panel>
    </div>
  );
};

export default UnitPage;
