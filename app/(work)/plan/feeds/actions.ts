'use server';

import { makeFeed } from '@/lib/services/notices/make-feed';
import { revokeFeed } from '@/lib/services/notices/revoke-feed';
import { formAction } from '@/lib/web/form-action';

export const makeFeedAction = formAction(makeFeed);
export const revokeFeedAction = formAction(revokeFeed);
