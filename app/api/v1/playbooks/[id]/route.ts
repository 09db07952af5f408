import { archivePlaybook } from '@/lib/services/meetings/archive-playbook';
import { readPlaybook } from '@/lib/services/meetings/read-playbook';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readPlaybook);
export const DELETE = apiRoute(archivePlaybook);
