'use server';
import { setUp } from '@/lib/services/access/set-up';
import { sessionAction } from '@/lib/web/session-action';

export const setUpAction = sessionAction(setUp);
