// Moves cards by mouse and keyboard. Whatever the hand, what leaves is the form of the page with the same field as the buttons of the menu, and what
// comes back is the page: the card stands where the server says it does.
import { exchange, say } from "./exchange.js";

export function board(root) {
  const form = root.querySelector("#board-move");
  if (!form) return;
  let dragged = null;

  const cards = () => [...root.querySelectorAll("[data-card]")];
  const first = cards()[0];
  if (first) first.tabIndex = 0;

  root.addEventListener("dragstart", (event) => {
    dragged = event.target.closest?.("[data-card][draggable]");
    if (!dragged) return;
    dragged.dataset.dragged = "";
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.dataset.reference);
  });
  root.addEventListener("dragend", () => {
    if (dragged) delete dragged.dataset.dragged;
    dragged = null;
    root.querySelectorAll("[data-over]").forEach((cell) => delete cell.dataset.over);
  });
  root.addEventListener("dragover", (event) => {
    const cell = event.target.closest?.("[data-state]");
    if (!dragged || !cell) return;
    event.preventDefault();
    root.querySelectorAll("[data-over]").forEach((other) => other !== cell && delete other.dataset.over);
    cell.dataset.over = "";
  });
  root.addEventListener("drop", (event) => {
    const cell = event.target.closest?.("[data-state]");
    if (!dragged || !cell) return;
    event.preventDefault();
    move(dragged, cell.dataset.state);
  });

  root.addEventListener("keydown", (event) => {
    const card = event.target.closest?.("[data-card]");
    if (!card || event.target !== card || event.altKey || event.ctrlKey || event.metaKey) return;
    const sideways = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const along = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (sideways && event.shiftKey && card.draggable) {
      const next = beside(card, sideways);
      if (next) move(card, next.dataset.state);
    } else if (sideways && !event.shiftKey) {
      for (let cell = beside(card, sideways); cell; cell = beside(cell, sideways)) {
        if (cell.querySelector("[data-card]")) { focus(cell.querySelector("[data-card]")); break; }
      }
    } else if (along && !event.shiftKey) {
      const column = [...root.querySelectorAll(`[data-state="${card.closest("[data-state]").dataset.state}"] [data-card]`)];
      focus(column[column.indexOf(card) + along]);
    } else if (event.key === "Enter") {
      card.querySelector("a")?.click();
    } else {
      return;
    }
    event.preventDefault();
  });
  root.addEventListener("submit", (event) => {
    if (event.target.method !== "post") return;
    event.preventDefault();
    send(new FormData(event.target, event.submitter), event.target.action);
  });

  function beside(from, step) {
    const cell = from.closest("[data-state]");
    const cells = [...cell.parentElement.children];
    return cells[cells.indexOf(cell) + step];
  }

  function focus(card) {
    if (!card) return;
    cards().forEach((other) => { other.tabIndex = -1; });
    card.tabIndex = 0;
    card.focus();
  }

  function move(card, state) {
    if (card.closest("[data-state]").dataset.state === state) return;
    const data = new FormData(form);
    data.set("move", `${card.dataset.card}:${state}`);
    send(data, form.action);
  }

  async function send(data, address) {
    const answer = await exchange(root, address, data);
    if (!answer) return;
    const place = answer.part.querySelector("#board-refused") ? "board-refused" : `card-${String(data.get("move")).split(":")[0]}`;
    say(answer.said);
    const target = document.getElementById(place);
    if (target) {
      if (target.matches("[data-card]")) target.tabIndex = 0;
      target.focus();
      target.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  }
}
