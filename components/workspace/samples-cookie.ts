/** Set for as long as the browser stays open: the server leaves the band out before it draws. */
export const samplesCookie = 'lode-samples';

export const samplesHiddenOf = (cookie: string | undefined): boolean => cookie === 'hidden';
