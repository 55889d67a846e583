// Moves dates by mouse, finger and keyboard. Until it is let go or confirmed a move is only shown; then it leaves as the form of the page, and what comes
// back is the page: the date stands where the server says it does, or a question is asked first.
import { reveal } from "./reveal.js";
import { sendMove } from "./send-move.js";
import { timelineHands } from "./timeline-hands.js";
import { timelineKeys } from "./timeline-keys.js";
import { timelinePointer } from "./timeline-pointer.js";

export function timeline(root) {
  const layer = root.querySelector("[data-hands]");
  root.addEventListener("submit", (event) => {
    if (event.target.method !== "post") return;
    event.preventDefault();
    sendMove(root, new FormData(event.target, event.submitter), event.target.action, () => {});
  });
  if (!layer) return;
  layer.hidden = false;
  const hands = timelineHands(root);
  const pointer = timelinePointer(layer, hands);
  const shown = (hand) => reveal(root.querySelector(".chart__scroll"), hand.querySelector(".chart__grip"));
  timelineKeys(layer, hands, pointer, shown);
  layer.addEventListener("focusin", (event) => {
    const hand = event.target.closest("[data-move]");
    if (hand && hand !== pointer.held()) shown(hand);
  });
  // What was not confirmed before one went on has not been moved.
  layer.addEventListener("focusout", (event) => {
    const hand = event.target.closest("[data-move]");
    if (hand && hand !== pointer.held() && !root.getAttribute("aria-busy")) hands.back(hand);
  });
}
