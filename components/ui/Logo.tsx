/** The mark: a breath. The soft ring opens, the inner ring stays. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg
      className="logo"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <circle cx="12" cy="12" r="9.75" strokeWidth="3.5" opacity=".26" />
      <circle cx="12" cy="12" r="5" strokeWidth="2.25" />
    </svg>
  );
}
