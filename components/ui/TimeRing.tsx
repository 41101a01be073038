const RADIUS = 6.25;
const AROUND = 2 * Math.PI * RADIUS;

/** An arc that empties with the time that is left; `share` runs from 1 down to 0. */
export function TimeRing({ share }: { share: number }) {
  return (
    <svg className="ring" viewBox="0 0 16 16" aria-hidden="true">
      <circle className="bed" cx="8" cy="8" r={RADIUS} />
      <circle
        className="arc"
        cx="8"
        cy="8"
        r={RADIUS}
        strokeDasharray={`${share * AROUND} ${AROUND}`}
      />
    </svg>
  );
}
