import 'server-only';
import type { Verb } from '@/lib/services/define';
import { invalid } from '@/lib/services/errors';
import { messages } from '@/lib/messages';
import { currentActor } from './current-actor';
import { errorToResponse } from './errors-to-http';
import { demandSameOrigin } from './same-origin';

type RouteContext = { params: Promise<Record<string, string>> };

const bodyOf = async (request: Request): Promise<Record<string, unknown>> => {
  if (!request.headers.get('content-type')?.startsWith('application/json')) throw invalid(messages.errors.notJson);
  const body: unknown = await request.json().catch(() => {
    throw invalid(messages.errors.notJson);
  });
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalid(messages.errors.notJson);
  return body as Record<string, unknown>;
};

/** A command or query as a REST route: path parameters, then query string or JSON body, through the one schema. */
export const apiRoute = (verb: Verb) => async (request: Request, { params }: RouteContext): Promise<Response> => {
  try {
    const reads = verb.kind === 'query';
    if (!reads) demandSameOrigin(request);
    const sent = reads ? Object.fromEntries(new URL(request.url).searchParams) : await bodyOf(request);
    const result = await verb(await currentActor(), { ...sent, ...(await params) } as never);
    return Response.json(result, { status: request.method === 'POST' ? 201 : 200, headers: { 'Cache-Control': 'no-store' } });
  } catch (fault) {
    return errorToResponse(fault);
  }
};
