import 'server-only';
import { identitySettings } from '@/lib/auth/identity-settings';

/** The words for the button of the organization's own sign-in; null when none is configured. */
export const identityProvider = (): string | null => identitySettings()?.name ?? null;
