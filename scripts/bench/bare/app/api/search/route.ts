import { read } from '../../../statements';

export const dynamic = 'force-dynamic';

export const GET = () => Response.json(read('search'), { headers: { 'Cache-Control': 'no-store' } });
