import { readInterview } from '@/lib/services/listening/read-interview';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readInterview);
