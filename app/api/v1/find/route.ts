import { findAnything } from '@/lib/services/search/find-anything';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(findAnything);
