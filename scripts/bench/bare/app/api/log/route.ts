import { insert } from '../../../statements';

export const POST = async (request: Request) => {
  await request.json();
  return Response.json({ id: insert() }, { status: 201, headers: { 'Cache-Control': 'no-store' } });
};
