import type { Metadata } from 'next';
import { TemplateForm } from '@/components/meetings/template-form';
import { DataTable } from '@/components/ui/data-table';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { readTemplate } from '@/lib/services/meetings/read-template';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { saveTemplateAction } from '../actions';

const { playbook: words, series } = messages.meetings;
export const metadata: Metadata = { title: words.template.title };

const TemplatePage = async () => {
  const [actor, { steps, version, reason }] = await Promise.all([workActor(), ask(readTemplate, {})]);
  return (
    <div className="stack max-w-[52rem]">
      <PageHead title={words.template.title} sub={words.template.sub} crumbs={[{ label: series.title, href: '/meetings' }]} />
      {allowedFor(actor)('readiness.write') ? <TemplateForm key={version} initial={{ version, steps: steps.map((step) => ({ ...step })), reason: '' }} save={saveTemplateAction} /> : (
        <Panel title={words.template.version(version)} flush>
          <DataTable
            caption={words.template.title} rows={steps} rowKey={({ what }) => what} stacked
            columns={[
              { key: 'what', head: words.step, cell: ({ what }) => what }, { key: 'when', head: words.when, cell: ({ fromMonth, toMonth }) => words.months(fromMonth, toMonth) },
              { key: 'why', head: words.why, cell: ({ why }) => why }, { key: 'done', head: words.doneWhen, cell: ({ doneWhen }) => doneWhen },
            ]}
          />
        </Panel>
      )}
      <p className="src">{version === 0 ? words.source : `${words.sourceEdited(version)} ${reason ?? ''}`}</p>
    </div>
  );
};

export default TemplatePage;
