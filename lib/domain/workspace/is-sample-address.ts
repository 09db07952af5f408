const SAMPLE_MAIL = '@sample.example';

/** Whether an address is one of a sample colleague; the domain can never receive mail. */
export const isSampleAddress = (email: string): boolean => email.toLowerCase().endsWith(SAMPLE_MAIL);
