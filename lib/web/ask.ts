import 'server-only';
import { notFound, redirect } from 'next/navigation';
import type { z } from 'zod';
import type { Query } from '@/lib/services/define';
import { Refusal } from '@/lib/services/errors';
import { currentActor } from './current-actor';

/** How a page reads: the current actor asks a declared query; a refusal becomes the right page. */
export const ask = async <S extends z.ZodType, R>(question: Query<S, R>, input: z.input<S>): Promise<R> => {
  const actor = await currentActor();
  try {
    return await question(actor, input);
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    if (fault.code === 'unauthenticated') redirect('/sign-in');
    if (fault.code === 'forbidden' && actor.kind === 'user' && actor.secondFactor === 'missing') redirect('/account/second-factor');
    if (fault.code === 'not-found' || fault.code === 'invalid' || fault.code === 'forbidden') notFound();
    throw fault;
  }
};
