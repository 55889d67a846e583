// Moves dates by mouse, finger and keyboard. Until it is let go or confirmed a move is only shown; then it leaves as the form of the page, and what comes
// back is the page: the date stands where the server says it does, or a question is asked first.
import { sendMove } from "./send-move.js";
import { townDays } from "./town-days.js";

export function timeline(root) {
  const layer = root.querySelector("[data-hands]");
  const { first, days, daysOff, day, textMoving, textKeys, textUnmoved } = root.dataset;
  const calendar = townDays(first, Number(days), daysOff);
  const wide = Number(day);
  const live = root.querySelector("[data-live]");
  const hands = () => [...root.querySelectorAll("[data-move]")];
  const at = (hand) => Number(hand.getAttribute("aria-valuenow"));
  const name = (hand) => hand.getAttribute("aria-label");
  let held = null;
  let grabbedAt = 0;

  root.addEventListener("submit", (event) => {
    if (event.target.method !== "post") return;
    event.preventDefault();
    sendMove(root, new FormData(event.target, event.submitter), event.target.action, () => {});
  });
  if (!layer) return;
  layer.hidden = false;
  hands().forEach((hand) => { hand.dataset.was = at(hand); });
  if (hands()[0]) hands()[0].tabIndex = 0;

  layer.addEventListener("pointerdown", (event) => {
    const hand = event.target.closest("[data-move]");
    if (!hand || event.button !== 0) return;
    event.preventDefault();
    focus(hand);
    hand.setPointerCapture(event.pointerId);
    held = hand;
    grabbedAt = event.clientX;
  });
  layer.addEventListener("pointermove", (event) => {
    if (!held) return;
    const drawing = held.ownerSVGElement;
    const pixels = drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width * wide;
    const moved = Math.round((event.clientX - grabbedAt) / pixels);
    const was = Number(held.dataset.was);
    show(held, moved === 0 ? was : calendar.nearest(was + moved), "");
  });
  layer.addEventListener("pointerup", () => letGo((hand) => confirm(hand)));
  layer.addEventListener("pointercancel", () => letGo(back));

  layer.addEventListener("keydown", (event) => {
    const hand = event.target.closest("[data-move]");
    if (!hand || event.altKey || event.ctrlKey || event.metaKey) return;
    const sideways = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const along = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (sideways) show(hand, calendar.beside(at(hand), event.shiftKey ? sideways * 7 : sideways), textKeys);
    else if (along) focus(hands()[hands().indexOf(hand) + along]);
    else if (event.key === "Enter") confirm(hand);
    else if (event.key === "Escape") letGo(() => back(hand), hand);
    else return;
    event.preventDefault();
  });
  // What was not confirmed before one went on has not been moved.
  layer.addEventListener("focusout", (event) => {
    const hand = event.target.closest("[data-move]");
    if (hand && hand !== held && !root.getAttribute("aria-busy")) back(hand);
  });

  function letGo(then, hand = held) {
    held = null;
    if (hand) then(hand);
  }

  function focus(hand) {
    if (!hand) return;
    hands().forEach((other) => { other.tabIndex = -1; });
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
}

function tell(words, parts) {
  return words.replace(/@(\w+)/g, (whole, part) => parts[part] ?? whole);
}
