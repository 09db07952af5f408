import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CreateSurveyForm } from '@/components/listening/survey/create-survey-form';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { createSurveyAction } from '../actions';

const words = messages.listening.surveys;

export const metadata: Metadata = { title: words.create.title };

const NewSurveyPage = async () => {
  if (!allowedFor(await workActor())('listening.define')) notFound();
  return (
    <div className="max-w-[36rem]">
      <PageHead title={words.create.title} crumbs={[{ label: words.title, href: '/surveys' }]} />
      <Panel><CreateSurveyForm create={createSurveyAction} /></Panel>
    </div>
  );
};

export default NewSurveyPage;
