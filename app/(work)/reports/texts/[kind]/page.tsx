import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TemplateForm } from '@/components/reports/template-form';
import { DataTable } from '@/components/ui/data-table';
import { DeedButton } from '@/components/ui/deed-button';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { REPORT_KINDS } from '@/lib/domain/reports/report-kind';
import { FIELDS_OF } from '@/lib/domain/reports/template/fields-of';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { listOrganizations } from '@/lib/services/register/list-organizations';
import { readTemplate } from '@/lib/services/reports/read-template';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { previewAction, saveTemplateAction } from '../../actions';

type Props = { params: Promise<{ kind: string }>; searchParams: Promise<{ version?: string }> };

const { templates: words, kinds, pages } = messages.reports;
const known = (kind: string) => REPORT_KINDS.find((one) => one === kind) ?? notFound();

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({ title: `${words.title}: ${kinds[known((await params).kind)].name}` });

/** A brief is previewed with the first firm there is. */
const previewSearch = async (kind: string): Promise<string> => {
  if (kind !== 'firm-brief') return '';
  const { rows: [first] } = await ask(listOrganizations, {});
  return first ? `organization=${first.id}` : '';
};

const TextPage = async ({ params, searchParams }: Props) => {
  const [actor, { kind: given }, { version }] = await Promise.all([workActor(), params, searchParams]);
  const kind = known(given);
  const template = await ask(readTemplate, { kind, ...(version && /^\d{1,6}$/.test(version) && { version: Number(version) }) });
  const governs = allowedFor(actor)('reports.govern');
  const rows = [...template.versions.map(({ number, at, by }) => ({ number, name: words.version(number), on: format.day(format.dayOfInstant(at, timeZone()), 'year'), by: by ?? '' })), { number: 0, name: words.shipped, on: '', by: '' }];
  return (
    <>
      <PageHead
        title={kinds[kind].name} crumbs={[{ label: pages.title, href: '/reports' }, { label: kinds[kind].name, href: `/reports/${kind}` }, { label: words.title }]} sub={words.sub}
        actions={governs && template.text !== template.shipped ? (
          <DeedButton label={words.restore} title={words.restoreQuestion} fields={[]} base={{ kind, number: template.number, text: template.shipped }} action={saveTemplateAction} done={words.restored} to={`/reports/texts/${kind}`}><p>{words.restoreWhat}</p></DeedButton>
        ) : undefined}
      />
      <div className="grid-page lg:grid-cols-[minmax(0,1fr)_22rem]">
        {governs
          ? <TemplateForm key={`${template.number} ${version ?? ''}`} kind={kind} number={template.number} text={template.asked} search={await previewSearch(kind)} save={saveTemplateAction} preview={previewAction} />
          : <Panel><pre className="whitespace-pre-wrap text-sm">{template.asked}</pre></Panel>}
        <div className="stack">
          <Panel title={words.fields} flush>
            <DataTable
              caption={words.fields} rows={Object.entries(FIELDS_OF[kind])} rowKey={([name]) => name}
              columns={[{ key: 'field', head: words.field, cell: ([name]) => <code>{`{{${name}}}`}</code> }, { key: 'form', head: words.form, cell: ([, form]) => words.forms[form] }]}
            />
          </Panel>
          <Panel title={words.versions} flush>
            <DataTable
              caption={words.versions} rows={rows} rowKey={({ number }) => String(number)}
              columns={[
                { key: 'name', head: words.versions, cell: ({ number, name }) => <><a href={`/reports/texts/${kind}?version=${number}`}>{name}</a>{number === template.number ? `, ${words.current}` : ''}</> },
                { key: 'on', head: messages.reports.issued.columns.on, cell: ({ on, by }) => [on, by].filter(Boolean).join(', ') },
              ]}
            />
          </Panel>
        </div>
      </div>
    </>
  );
};

export default TextPage;
