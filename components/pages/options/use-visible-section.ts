import { useEffect, useState } from 'react';

/** Id of the section that the person reads: the last one whose top has passed the upper third. */
export function useVisibleSection(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(ids[0]);
  useEffect(() => {
    const read = () => setCurrent(findSection(ids));
    read();
    window.addEventListener('scroll', read, { passive: true });
    const sizes = new ResizeObserver(read);
    sizes.observe(document.body);
    return () => {
      sizes.disconnect();
      window.removeEventListener('scroll', read);
    };
  }, [ids]);
  return current;
}

function findSection(ids: readonly string[]): string | undefined {
  const { innerHeight, scrollY } = window;
  if (scrollY === 0) return ids[0];
  const isAtEnd = innerHeight + scrollY >= document.body.scrollHeight - 2;
  if (isAtEnd) return ids.at(-1);
  const passed = ids.filter((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top;
    return top !== undefined && top < innerHeight / 3;
  });
  return passed.at(-1) ?? ids[0];
}
