'use server';

import { takeRequest } from '@/lib/web/directory-request';

export const requestAction = async (input: Parameters<typeof takeRequest>[0]) => takeRequest(input);
