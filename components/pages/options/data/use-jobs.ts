import { useEffect, useState } from 'react';
import type { LogTools, ShownJob } from './log-tools';

/** Work on the log while this is shown: what runs, and what has ended since. */
export function useJobs(tools: Pick<LogTools, 'follow'>): ShownJob[] {
  const [jobs, setJobs] = useState<ShownJob[]>([]);
  const [since] = useState(() => new Date().toISOString());
  useEffect(() => {
    const life = new AbortController();
    tools.follow(life.signal, setJobs);
    return () => life.abort();
  }, [tools]);
  return jobs.filter(({ state, endedAt = '' }) => state === 'running' || endedAt >= since);
}
