// Drags the handle of a date by mouse or finger. A mere click moves nothing, not even what the keys have shown.

/** @returns which handle is being dragged, and how to drop it where it is */
export function timelinePointer(layer, hands) {
  let held = null;
  let grabbedAt = 0;
  let dragged = false;

  function drop() {
    const hand = held;
    held = null;
    return hand;
  }

  layer.addEventListener("pointerdown", (event) => {
    const hand = event.target.closest("[data-move]");
    if (!hand || event.button !== 0) return;
    event.preventDefault();
    hands.focus(hand);
    hand.setPointerCapture(event.pointerId);
    held = hand;
    grabbedAt = event.clientX;
    dragged = false;
  });
  layer.addEventListener("pointermove", (event) => {
    if (!held) return;
    const drawing = held.ownerSVGElement;
    const pixels = drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width * hands.wide;
    const moved = Math.round((event.clientX - grabbedAt) / pixels);
    dragged ||= moved !== 0;
    if (!dragged) return;
    const was = Number(held.dataset.was);
    hands.show(held, moved === 0 ? was : hands.calendar.nearest(was + moved), "");
  });
  layer.addEventListener("pointerup", () => {
    const hand = drop();
    if (hand && dragged) hands.confirm(hand);
  });
  layer.addEventListener("pointercancel", () => {
    const hand = drop();
    if (hand) hands.back(hand);
  });
  return { held: () => held, drop };
}
