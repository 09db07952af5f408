import type { ComponentProps } from 'react';
import { TextInput } from './text-input';

/** A day of the trade, 'YYYY-MM-DD', in the browser's own picker. */
export function DateInput(props: ComponentProps<typeof TextInput>) {
  return <TextInput {...props} type="date" />;
}
