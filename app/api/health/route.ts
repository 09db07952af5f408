import { databaseHealth } from '@/lib/services/define';
import { errorToResponse } from '@/lib/web/errors-to-http';

export const dynamic = 'force-dynamic';

export const GET = async () => {
  try {
    return Response.json({ ok: true, ...(await databaseHealth()) }, { headers: { 'Cache-Control': 'no-store' } });
  } catch (fault) {
    return errorToResponse(fault);
  }
};
