import type { Metadata } from 'next';
import { DifferencesTable } from '@/components/listening/survey/differences-table';
import { Button } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { SelectBox } from '@/components/ui/select-box';
import { surveyDifferences } from '@/lib/domain/listening/survey-differences';
import { messages } from '@/lib/messages';
import { readSurvey } from '@/lib/services/listening/read-survey';
import { ask } from '@/lib/web/ask';

const words = messages.listening.surveys;

export const metadata: Metadata = { title: words.compare.title };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

const CompareVersionsPage = async ({ params, searchParams }: Props) => {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const survey = await ask(readSurvey, { id });
  const numbers = survey.versions.map(({ version }) => version);
  const numberOf = (name: string, otherwise: number | undefined) => numbers.find((number) => String(number) === asked[name]) ?? otherwise ?? 1;
  const to = numberOf('to', numbers[0]);
  const from = numberOf('from', numbers[1] ?? numbers[0]);
  const [before, after] = await Promise.all([ask(readSurvey, { id, version: from }), ask(readSurvey, { id, version: to })]);
  const options = numbers.map((number) => ({ value: String(number), label: words.version(number) }));
  return (
    <>
      <PageHead title={words.compare.title} crumbs={[{ label: words.title, href: '/surveys' }, { label: survey.name, href: `/surveys/${id}` }]} />
      <div className="stack">
        <form className="filters max-w-[32rem]" method="get">
          <SelectBox name="from" label={words.compare.from} defaultValue={String(from)} options={options} />
          <SelectBox name="to" label={words.compare.to} defaultValue={String(to)} options={options} />
          <Button type="submit">{words.compare.show}</Button>
        </form>
        <Panel flush><DifferencesTable from={from} to={to} differences={surveyDifferences(before.shown.body, after.shown.body)} /></Panel>
      </div>
    </>
  );
};

export default CompareVersionsPage;
