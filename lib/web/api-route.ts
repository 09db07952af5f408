import 'server-only';
import type { Actor } from '@/lib/auth/permissions';
import type { Verb } from '@/lib/services/define';
import { currentActor } from './current-actor';
import { errorToResponse } from './errors-to-http';
import { jsonBody } from './json-body';
import { demandSameOrigin } from './same-origin';

type RouteContext = { params: Promise<Record<string, string>> };

/** A parameter given more than once is a list. */
const wordsOf = ({ searchParams }: URL): Record<string, string | string[]> =>
  Object.fromEntries([...new Set(searchParams.keys())].map((name) => {
    const all = searchParams.getAll(name);
    return [name, all.length > 1 ? all : (all[0] ?? '')];
  }));

/** Says more of an answer than its verb knows, with the caller's rights: what a page gathers from several verbs. */
type Told = (actor: Actor, answer: never) => Promise<unknown>;

/** A command or query as a REST route: path parameters, then query string or JSON body, through the one schema. */
export const apiRoute = (verb: Verb, told?: Told) => async (request: Request, { params }: RouteContext): Promise<Response> => {
  try {
    const reads = verb.kind === 'query';
    if (!reads) demandSameOrigin(request);
    const sent = reads ? wordsOf(new URL(request.url)) : await jsonBody(request);
    const actor = await currentActor();
    const answer = await verb(actor, { ...sent, ...(await params) } as never, reads ? undefined : { way: 'rest' });
    const result = told ? await told(actor, answer as never) : answer;
    return Response.json(result, { status: request.method === 'POST' ? 201 : 200, headers: { 'Cache-Control': 'no-store' } });
  } catch (fault) {
    return errorToResponse(fault);
  }
};
