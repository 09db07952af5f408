import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { Refusal } from '@/lib/services/errors';
import { currentActor } from '../current-actor';
import { composedReport, type Composed } from './composed-report';
import { ReportQuestion, searchOf } from './report-question';

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** The question an address asks, or null where it asks none. */
export const askedReport = (kind: string, params: Params): ReportQuestion | null => {
  const given = Object.fromEntries(Object.entries(params).flatMap(([name, value]) => (typeof value === 'string' && value !== '' ? [[name, value]] : [])));
  const asked = ReportQuestion.safeParse({ ...given, kind });
  return asked.success ? asked.data : null;
};

/** A report for a page: a refusal becomes the right page. */
export const reportForPage = async (kind: string, params: Params): Promise<Composed & { asked: ReportQuestion; search: string }> => {
  const asked = askedReport(kind, params);
  if (!asked) notFound();
  try {
    return { ...(await composedReport(await currentActor(), asked)), asked, search: searchOf(asked) };
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    if (fault.code === 'unauthenticated') redirect('/sign-in');
    notFound();
  }
};
