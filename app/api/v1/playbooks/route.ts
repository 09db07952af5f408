import { listPlaybooks } from '@/lib/services/meetings/list-playbooks';
import { startPlaybook } from '@/lib/services/meetings/start-playbook';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(listPlaybooks);
export const POST = apiRoute(startPlaybook);
