const GAP = 4;

/**
 * Puts an open popover under its button, above it where there is more room, inside the window always. Gives what ends
 * it: while open it follows the page. On a phone the sheet says where it stands (controls.css).
 */
export function placeBeside(panel: HTMLElement, anchor: HTMLElement, end = false): () => void {
  const place = () => {
    const at = anchor.getBoundingClientRect();
    const { width, height } = panel.getBoundingClientRect();
    const below = window.innerHeight - at.bottom - GAP;
    const top = below >= height || below >= at.top ? at.bottom + GAP : at.top - GAP - height;
    const left = end ? at.right - width : at.left;
    const within = (value: number, room: number) => Math.max(GAP, Math.min(value, room - GAP));
    panel.style.setProperty("--pop-top", `${within(top, window.innerHeight - height)}px`);
    panel.style.setProperty("--pop-left", `${within(left, window.innerWidth - width)}px`);
  };
  place();
  // what it holds may still grow: a calendar that is being fetched
  const grown = new ResizeObserver(place);
  grown.observe(panel);
  window.addEventListener("scroll", place, { capture: true, passive: true });
  window.addEventListener("resize", place);
  return () => {
    grown.disconnect();
    window.removeEventListener("scroll", place, { capture: true });
    window.removeEventListener("resize", place);
  };
}
