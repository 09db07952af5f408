'use server';
import type { z } from 'zod';
import type { SignInCodeInput } from '@/lib/domain/access/sign-in-code-input';
import { passCode } from '@/lib/web/pass-code';

export const passCodeAction = async (input: z.input<typeof SignInCodeInput>) => passCode(input);
