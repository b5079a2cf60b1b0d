/** The product's line with a gap where something should stand: for a page that is not there, or did not open. */
export function BrokenLine() {
  return (
    <svg className="yl broken-line" height="40" aria-hidden="true">
      <line className="gone" x1="0" x2="42%" y1="20" y2="20" />
      <line className="base" x1="58%" x2="100%" y1="20" y2="20" />
      <line className="cap" x1="1" x2="1" y1="10" y2="30" />
      <line className="cap" x1="100%" x2="100%" y1="10" y2="30" />
      <circle className="gap" cx="50%" cy="20" r="9" />
    </svg>
  );
}
