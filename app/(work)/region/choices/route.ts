import { createHash } from 'node:crypto';
import { regionGroups } from '@/components/indicators/region-groups';
import { questionOptions } from '@/lib/services/indicators/question-options';
import { ask } from '@/lib/web/ask';

export const dynamic = 'force-dynamic';

/** The regions a long list offers, in groups; a browser that has them already hears so. */
export const GET = async (request: Request): Promise<Response> => {
  const groups = regionGroups((await ask(questionOptions, {})).regions);
  const large = new URL(request.url).searchParams.get('order') === 'large';
  const body = JSON.stringify(large ? [...groups].reverse() : groups);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { etag, 'cache-control': 'private, no-cache', 'content-type': 'application/json; charset=utf-8' };
  if (request.headers.get('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
};
