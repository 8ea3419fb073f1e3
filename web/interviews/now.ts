import { useEffect, useState } from "preact/hooks";
import { now } from "../ui/clock.ts";

const everyMs = 20_000;

/** The time, for what is told by the minute. */
export function useNow(): number {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), everyMs);
    return () => clearInterval(timer);
  }, []);
  return at;
}
