import type { LucideIcon } from 'lucide-react';

interface IconProps {
  of: LucideIcon;
  /** 16 by default; 14 gets the bolder stroke that stays sharp at that size. */
  size?: 14 | 16 | 20;
  className?: string;
}

const SIZE_CLASS = { 14: 'i i-14', 16: 'i', 20: 'i i-20' } as const;

/** A line icon; its meaning stands next to it in words, so it is hidden from screen readers. */
export function Icon({ of: Drawing, size = 16, className }: IconProps) {
  const classes = className ? `${SIZE_CLASS[size]} ${className}` : SIZE_CLASS[size];
  return <Drawing className={classes} aria-hidden="true" focusable="false" />;
}
