import { notFound } from 'next/navigation';
import { allowedFor, workActor } from '@/lib/web/work-actor';

/** A form nobody could send is not shown; the command refuses all the same. */
export const mayDefine = async (): Promise<void> => {
  if (!allowedFor(await workActor())('indicators.define')) notFound();
};
