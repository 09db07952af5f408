import { endSession } from '@/lib/web/end-session';

export const POST = endSession;
