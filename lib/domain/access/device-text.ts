import { z } from 'zod';

/** What a browser says of itself; cut, never refused: it only helps a person recognize their own sessions. */
export const DeviceText = z.string().transform((text) => text.slice(0, 400)).optional();
