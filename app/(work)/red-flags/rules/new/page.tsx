import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RuleForm } from '@/components/listening/red-flags/rule-form';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { readRuleQuestions } from '@/lib/services/listening/red-flags/read-rule-questions';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { saveRuleDraftAction } from '../../actions';

const words = messages.listening.redFlags;
export const metadata: Metadata = { title: words.ruleList.new };

const NewRulePage = async () => {
  if (!allowedFor(await workActor())('listening.define')) notFound();
  const { questions } = await ask(readRuleQuestions, {});
  return (
    <div className="max-w-[52rem]">
      <PageHead crumbs={[{ label: words.title, href: '/red-flags' }, { label: words.ruleList.title, href: '/red-flags/rules' }]} title={words.ruleList.new} />
      <Panel><RuleForm draft={null} questions={questions} save={saveRuleDraftAction} /></Panel>
    </div>
  );
};

export default NewRulePage;
