import { listInterviews } from '@/lib/services/listening/list-interviews';
import { startInterview } from '@/lib/services/listening/start-interview';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(listInterviews);
export const POST = apiRoute(startInterview);
