import 'server-only';
import type { Query } from '@/lib/services/define';
import type { z } from 'zod';
import { currentActor } from './current-actor';
import { errorToResponse } from './errors-to-http';

type RouteContext = { params: Promise<Record<string, string>> };

/** A file and no page of ours: what the headers of every answer forbid a page is not missed on paper. */
const PAPER = 'attachment; filename="records.html"';

/** A query whose answer holds a page of its own: as data, or with `?as=html` as that page, to keep. */
export const htmlRoute = <S extends z.ZodType, R extends { html: string }>(verb: Query<S, R>) => async (request: Request, { params }: RouteContext): Promise<Response> => {
  try {
    const { html, ...rest } = await verb(await currentActor(), (await params) as z.input<S>);
    if (new URL(request.url).searchParams.get('as') !== 'html') return Response.json(rest, { headers: { 'Cache-Control': 'no-store' } });
    return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', 'Content-Disposition': PAPER } });
  } catch (fault) {
    return errorToResponse(fault);
  }
};
