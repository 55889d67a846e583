// The handles of the dates: shows one where it would stand, puts it back, sends it.
import { sendMove } from "./send-move.js";
import { townDays } from "./town-days.js";

export function timelineHands(root) {
  const { first, days, daysOff, day, textMoving, textUnmoved } = root.dataset;
  const calendar = townDays(first, Number(days), daysOff);
  const wide = Number(day);
  const live = root.querySelector("[data-live]");
  const all = () => [...root.querySelectorAll("[data-move]")];
  const at = (hand) => Number(hand.getAttribute("aria-valuenow"));
  const name = (hand) => hand.getAttribute("aria-label");
  all().forEach((hand) => { hand.dataset.was = at(hand); });
  if (all()[0]) all()[0].tabIndex = 0;

  function focus(hand) {
    if (!hand) return;
    all().forEach((other) => { other.tabIndex = -1; });
    hand.tabIndex = 0;
    hand.focus();
  }

  function show(hand, day, keys) {
    const was = Number(hand.dataset.was);
    const words = calendar.words(day);
    hand.setAttribute("aria-valuenow", day);
    hand.setAttribute("aria-valuetext", words);
    hand.setAttribute("transform", `translate(${Number(hand.dataset.x) + (day - was) * wide} ${hand.dataset.y})`);
    hand.querySelector(".chart__pull").setAttribute("x1", (was - day) * wide);
    hand.querySelector(".chart__label").textContent = day === was ? "" : words;
    hand.toggleAttribute("data-moved", day !== was);
    live.textContent = day === was ? "" : `${tell(textMoving, { name: name(hand), from: calendar.words(was), to: words })} ${keys}`.trim();
  }

  function back(hand) {
    const was = Number(hand.dataset.was);
    if (at(hand) === was) return;
    show(hand, was, "");
    live.textContent = tell(textUnmoved, { name: name(hand), on: calendar.words(was) });
  }

  function confirm(hand) {
    if (at(hand) === Number(hand.dataset.was)) return;
    const form = root.querySelector("#timeline-move");
    const data = new FormData(form);
    data.set("move", hand.dataset.move);
    data.set("to", calendar.iso(at(hand)));
    sendMove(root, data, form.action, () => back(hand));
  }

  return { all, at, back, calendar, confirm, focus, keys: root.dataset.textKeys, show, wide };
}

function tell(words, parts) {
  return words.replace(/@(\w+)/g, (whole, part) => parts[part] ?? whole);
}
