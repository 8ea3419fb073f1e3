const gap = 4;
const edge = 8;

/** Puts an overlay under an element, ends aligned; above it, or moved in, where there is no room. */
export function placeBeside(element: Element, overlay: HTMLElement): void {
  const anchor = element.getBoundingClientRect();
  const { width, height } = overlay.getBoundingClientRect();
  const below = anchor.bottom + gap;
  const fits = below + height <= innerHeight - edge;
  const top = fits ? below : anchor.top - gap - height;
  const left = anchor.left + width <= innerWidth - edge ? anchor.left : anchor.right - width;
  overlay.style.top = `${Math.max(edge, Math.min(top, innerHeight - edge - height))}px`;
  overlay.style.left = `${Math.max(edge, left)}px`;
}
