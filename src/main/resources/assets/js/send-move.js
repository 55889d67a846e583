// Sends the move of a date and goes on where it was made: at the handle as it stands now, or in the question that comes back, as a dialog over the page.
import { exchange, say } from "./exchange.js";

export async function sendMove(root, data, address, lost) {
  const { scrollLeft, scrollTop } = root.querySelector(".chart__scroll") ?? {};
  const answer = await exchange(root, address, data, () => {
    lost();
    const here = root.querySelector("dialog:modal [data-lost]");
    if (here) here.textContent = root.dataset.textLost;
    else say(root.dataset.textLost);
  });
  if (!answer) return;
  say(answer.said);
  const fresh = answer.part;
  fresh.querySelector(".chart__scroll")?.scrollTo(scrollLeft, scrollTop);
  const hand = fresh.querySelector(`#hand-${String(data.get("move")).split(":", 2).join("-")}`);
  const ask = fresh.querySelector("dialog");
  if (ask) question(ask, hand);
  else if (hand) takeUp(hand);
}

// Its words are there first, whatever has the focus; given up, it leaves the date where it was.
function question(ask, hand) {
  ask.removeAttribute("open");
  ask.addEventListener("close", () => {
    ask.remove();
    if (hand) takeUp(hand);
  });
  ask.querySelector("[data-give-up]").addEventListener("click", (event) => {
    event.preventDefault();
    ask.close();
  });
  ask.showModal();
  (ask.querySelector(".error-summary") ?? ask).focus();
}

function takeUp(hand) {
  hand.parentNode.querySelectorAll("[data-move]").forEach((other) => { other.tabIndex = -1; });
  hand.tabIndex = 0;
  hand.focus();
}
