/** Further than this across, in pixels, a finger means the plot, and not to scroll the page. Ours. */
const MEANT = 8;

/** Tells where a plot is pressed and dragged to, in pixels from its left edge. A finger that goes up or down only scrolls the page, two enlarge it. */
export function onPressed(area: HTMLElement, pressed: (x: number) => void): void {
  let undecided: PointerEvent | null = null;
  let first = 0;
  const tell = (event: PointerEvent): void => {
    undecided = null;
    pressed(event.clientX - area.getBoundingClientRect().left);
  };
  area.addEventListener("pointerdown", (event) => {
    if (!event.isPrimary) {
      undecided = null;
      letGo(area, first);
      return;
    }

    first = event.pointerId;
    area.setPointerCapture(first);
    if (event.pointerType === "mouse")
      tell(event);
    else
      undecided = event;
  });
  area.addEventListener("pointermove", (event) => {
    if (event.isPrimary && area.hasPointerCapture(event.pointerId) && (undecided === null || isMeant(undecided, event)))
      tell(event);
  });
  // It does not come after a finger that scrolled.
  area.addEventListener("pointerup", (event) => {
    if (undecided !== null)
      tell(event);
  });
}

function letGo(area: HTMLElement, pointer: number): void {
  if (area.hasPointerCapture(pointer))
    area.releasePointerCapture(pointer);
}

function isMeant(from: PointerEvent, to: PointerEvent): boolean {
  const across = Math.abs(to.clientX - from.clientX);
  return across > MEANT && across > Math.abs(to.clientY - from.clientY);
}
