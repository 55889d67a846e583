// The matrix of contacts as a grid: one tab stop, arrows from cell to cell, Enter or F2 opens the form of a cell, Escape leaves it. What is shown,
// open or not, saved or refused, is always the page as the server draws it.
import { exchange, say } from "./exchange.js";
import { gridSteps } from "./grid-steps.js";
import { keepUnsaved } from "./keep-unsaved.js";

export function contactGrid(root) {
  const table = root.querySelector("table");
  const rows = [...table.tBodies[0].rows].map((row) => [...row.cells]);
  const cells = rows.flat();
  const open = root.querySelector("form.contact-form");
  table.setAttribute("role", "grid");
  table.parentElement.removeAttribute("tabindex");
  root.querySelector("#contact-keys")?.removeAttribute("hidden");
  cells.forEach((cell) => { cell.tabIndex = -1; });
  root.querySelectorAll("[data-edit]").forEach((link) => { link.tabIndex = -1; });
  const here = cells.find((cell) => `#${cell.id}` === location.hash && cell.id) ?? rows[0][0];
  if (!open) here.tabIndex = 0;

  /** Puts what the server answers in the place of the matrix; the cell that was left has the focus, or what its form asks for. */
  async function show(address, data, id) {
    const answer = await exchange(root, address, data);
    if (!answer) return;
    const target = answer.part.querySelector(".error-summary") ?? answer.part.querySelector(".contact-form select") ?? document.getElementById(id);
    if (target?.matches("td")) {
      answer.part.querySelectorAll("tbody [tabindex='0']").forEach((other) => { other.tabIndex = -1; });
      target.tabIndex = 0;
    }
    target?.focus();
    (target?.closest(".contact-form") ?? target)?.scrollIntoView({ block: "nearest", inline: "nearest" });
    say(answer.said);
  }

  const mayLeave = keepUnsaved(open, root.dataset.textUnsaved, () => root.querySelector(".error-summary"));

  gridSteps(table, rows);
  table.addEventListener("keydown", (event) => {
    const cell = event.target.closest("td, th");
    if (event.key === "Escape" && open?.contains(event.target)) {
      const { href } = open.querySelector("[data-cancel]");
      if (mayLeave(href)) show(href, null, cell.id);
    } else if (event.target !== cell || event.altKey || event.metaKey || event.shiftKey) return;
    else if (event.key === "Enter" || event.key === "F2") cell.querySelector("[data-edit]")?.click();
    else return;
    event.preventDefault();
  });
  table.addEventListener("click", (event) => {
    const link = event.target.closest("[data-edit], [data-cancel]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (link.matches("[data-cancel]") || mayLeave(link.href)) show(link.href, null, link.closest("td").id);
  });
  open?.addEventListener("submit", (event) => {
    event.preventDefault();
    show(open.action, new FormData(open), open.closest("td").id);
  });
}
