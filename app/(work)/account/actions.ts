'use server';
import { endSession } from '@/lib/web/end-session';

export const signOutAction = async (): Promise<void> => endSession();
