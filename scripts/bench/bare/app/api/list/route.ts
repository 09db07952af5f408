import { read } from '../../../statements';

export const dynamic = 'force-dynamic';

export const GET = () => Response.json(read('list'), { headers: { 'Cache-Control': 'no-store' } });
