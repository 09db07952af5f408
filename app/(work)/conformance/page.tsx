import type { Metadata } from 'next';
import { AgreementTable } from '@/components/indicators/conformance/agreement-table';
import { ChecksTable } from '@/components/indicators/conformance/checks-table';
import { rowText } from '@/components/indicators/conformance/row-text';
import { QuestionForm } from '@/components/indicators/question-form';
import { ButtonLink } from '@/components/ui/button-link';
import { Figures } from '@/components/ui/figures';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { qcewAgreement } from '@/lib/services/indicators/qcew-agreement';
import { ask } from '@/lib/web/ask';
import { oneOf, type Params } from '../region/asked-question';

export const metadata: Metadata = { title: messages.indicators.conformance.title };

const ConformancePage = async ({ searchParams }: { searchParams: Promise<Params> }) => {
  const params = await searchParams;
  const { tables, table, regions, region, agreement } = await ask(qcewAgreement, { dataset: oneOf(params, 'dataset'), region: oneOf(params, 'region') });
  const { conformance: words, region: { title } } = messages.indicators;
  const crumbs = [{ label: title, href: '/region' }, { label: words.title }];
  if (!table || !region || !agreement) {
    return (
      <>
        <PageHead crumbs={crumbs} title={words.title} sub={words.sub} />
        <Panel title={words.none.title}><p className="pb-3">{words.none.text}</p><ButtonLink href="/imports">{words.none.load}</ButtonLink></Panel>
      </>
    );
  }
  const { agrees, differs, cannotCheck, load, toLoad } = agreement;
  const download = `/conformance/download?${new URLSearchParams({ dataset: table.id, region: region.code }).toString()}`;
  const figure = (key: keyof typeof words.figures, value: number) => ({ label: words.figures[key], value: format.number(value), note: words.notes[key] });
  return (
    <>
      <PageHead
        crumbs={crumbs} title={words.heading(region.name)} sub={words.sub}
        actions={<><ButtonLink href={`${download}&file=csv`} download>{words.downloadCsv}</ButtonLink><ButtonLink href={`${download}&file=xlsx`} download>{words.downloadXlsx}</ButtonLink></>}
      />
      <QuestionForm
        action="/conformance" layout="many"
        fields={[
          { name: 'dataset', label: words.ask.dataset, value: table.id, groups: [{ options: tables.map(({ id, title: name, vintage }) => ({ value: id, label: `${name} (${vintage})` })) }] },
          { name: 'region', label: words.ask.region, value: region.code, groups: [{ options: regions.map(({ code, name }) => ({ value: code, label: name })) }] },
        ]}
      />
      <Figures figures={[figure('agrees', agrees), figure('differs', differs), figure('cannotCheck', cannotCheck), figure('toLoad', toLoad)]} />
      <div className="stack">
        <AgreementTable rows={agreement.byColumn} />
        <ChecksTable title={words.differing} checks={agreement.differing} total={differs} none={words.allAgree} />
        <ChecksTable title={words.unchecked} checks={agreement.unchecked} total={cannotCheck} none={words.allChecked} />
        <Panel title={words.load} footer={load.length < toLoad ? words.more(load.length, toLoad) : undefined}>
          {load.length === 0 ? <p>{words.nothingToLoad}</p> : <ul className="entries">{load.map((key) => <li key={rowText(key)}>{rowText(key)}</li>)}</ul>}
        </Panel>
      </div>
    </>
  );
};

export default ConformancePage;
