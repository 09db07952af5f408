import { minutesText } from '@/lib/domain/pipeline/minutes';
import { readReview } from '@/lib/services/pipeline/read-review';
import { currentActor } from '@/lib/web/current-actor';
import { errorToResponse } from '@/lib/web/errors-to-http';

type Context = { params: Promise<{ id: string }> };

/** The minutes of a review as a text file, of the cases its reader may read. */
export const GET = async (_request: Request, { params }: Context): Promise<Response> => {
  try {
    const review = await readReview(await currentActor(), { id: (await params).id });
    const items = review.items.map((item) => ({ ...item, open: item.confidentiality === 'public' || item.confidentiality === 'internal' }));
    return new Response(minutesText({ ...review, finished: review.state === 'finished', items }), {
      headers: { 'content-type': 'text/plain; charset=utf-8', 'content-disposition': `attachment; filename="minutes-${review.heldOn}.txt"`, 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' },
    });
  } catch (fault) {
    return errorToResponse(fault);
  }
};
