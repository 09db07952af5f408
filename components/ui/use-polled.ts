'use client';
import { useEffect, useRef, useState } from 'react';

export type Polled<Value> = { value: Value; silent: boolean; secondsLeft: number | null };

interface PollOptions<Value> {
  url: string;
  first: Value;
  /** How much is done, of how much: the rate between two answers tells what is left. */
  amount: (value: Value) => { done: number; total: number | null };
  /** True ends the asking. */
  over: (value: Value) => boolean;
  onOver: () => void;
  milliseconds?: number;
}

/** Asks an address again and again until it says that the work is over. */
export function usePolled<Value>({ url, first, amount, over, onOver, milliseconds = 700 }: PollOptions<Value>): Polled<Value> {
  const [polled, setPolled] = useState<Polled<Value>>({ value: first, silent: false, secondsLeft: null });
  const options = useRef({ amount, over, onOver });
  useEffect(() => { options.current = { amount, over, onOver }; });

  useEffect(() => {
    let [stopped, timer] = [false, 0];
    let began: { done: number; at: number } | null = null;
    const leftOf = (value: Value) => {
      const { done, total } = options.current.amount(value);
      const at = performance.now();
      if (!began || done < began.done) began = { done, at };
      const rate = (done - began.done) / Math.max(1, at - began.at);
      return total === null || rate <= 0 || at - began.at < 1500 ? null : Math.ceil((total - done) / rate / 1000);
    };
    const ask = async () => {
      try {
        const response = await fetch(url, { headers: { Accept: 'application/json' } });
        if (stopped) return;
        if (!response.ok) throw new Error(String(response.status));
        const value = (await response.json()) as Value;
        setPolled({ value, silent: false, secondsLeft: leftOf(value) });
        if (options.current.over(value)) return options.current.onOver();
      } catch {
        if (stopped) return;
        setPolled((before) => ({ ...before, silent: true }));
      }
      timer = window.setTimeout(() => void ask(), milliseconds);
    };
    timer = window.setTimeout(() => void ask(), milliseconds / 2);
    return () => { stopped = true; window.clearTimeout(timer); };
  }, [url, milliseconds]);

  return polled;
}
