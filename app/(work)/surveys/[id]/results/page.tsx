import type { Metadata } from 'next';
import { FewAnswered } from '@/components/listening/results/few-answered';
import { QuestionResultView } from '@/components/listening/results/question-result-view';
import { TightenRule } from '@/components/listening/results/tighten-rule';
import { ButtonLink } from '@/components/ui/button-link';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { Figures } from '@/components/ui/figures';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { surveyResults } from '@/lib/services/listening/survey-results';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { tightenSuppressionAction } from '../../actions';

const words = messages.listening.results;

export const metadata: Metadata = { title: words.crumb };

const ResultsPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  const results = await ask(surveyResults, { id });
  const { rule } = results;
  const allowed = allowedFor(actor);
  const here = `/surveys/${id}/results`;
  return (
    <>
      <PageHead
        crumbs={[{ label: messages.listening.surveys.title, href: '/surveys' }, { label: results.name, href: `/surveys/${id}` }, { label: words.crumb }]}
        title={words.title(results.name)}
        sub={words.sub}
        actions={<><ButtonLink href={`${here}/download?file=csv`} download>{words.downloadCsv}</ButtonLink><ButtonLink href={`${here}/download?file=xlsx`} download>{words.downloadXlsx}</ButtonLink></>}
      />
      <Figures figures={[
        { label: words.firms, value: words.firmsOf(results.firms), missing: results.firms === 0, note: allowed('sealed.read') ? words.scopeAll : words.scope },
        { label: words.rule, value: words.ruleText(rule.minimumFirms, rule.dominancePercent), missing: true, note: words.consent },
      ]} />
      <div className="stack">
        {results.waiting ? <p className="muted">{words.waiting(rule.minimumFirms)}</p> : null}
        {results.firms === 0 ? <Panel><EmptyState title={words.none}>{words.noneHint(rule.minimumFirms)}</EmptyState></Panel> : results.blocks.map(({ key, title, questions }) => (
          <Panel key={key} title={title}>
            {questions.filter(({ answered }) => answered !== null).map((result) => <QuestionResultView key={result.question.key} result={result} groups={results.groups} />)}
            <FewAnswered questions={questions.filter(({ answered }) => answered === null)} least={rule.minimumFirms} />
          </Panel>
        ))}
        {allowed('listening.define') ? (
          <Disclosure summary={words.setting.title}><TightenRule key={`${rule.minimumFirms} ${rule.dominancePercent}`} rule={rule} tighten={tightenSuppressionAction} /></Disclosure>
        ) : null}
      </div>
    </>
  );
};

export default ResultsPage;
