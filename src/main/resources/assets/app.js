// Finds data-behaviour="…" in the page and in what HTMX puts into it; a behaviour is a function of its element. Pages work without any.
import { board } from "./js/board.js";
import { checkAll } from "./js/check-all.js";
import { contactGrid } from "./js/contact-grid.js";
import { dialog } from "./js/dialog.js";
import { dropFile } from "./js/drop-file.js";
import { errorSummary } from "./js/error-summary.js";
import { flash } from "./js/flash.js";
import { menu } from "./js/menu.js";
import { autoSubmit } from "./js/auto-submit.js";
import { draft } from "./js/draft.js";
import { tally } from "./js/tally.js";
import { timeline } from "./js/timeline.js";
import { trend } from "./js/trend.js";
import { guardSubmits } from "./js/submit-once.js";

const behaviours = { board, "check-all": checkAll, "contact-grid": contactGrid, dialog, flash, menu, draft, tally, timeline, trend, "auto-submit": autoSubmit, "drop-file": dropFile, "error-summary": errorSummary };
const started = new WeakSet();

function start(root) {
  const found = [...root.querySelectorAll("[data-behaviour]")];
  if (root.matches?.("[data-behaviour]")) found.unshift(root);
  for (const element of found) {
    if (started.has(element)) continue;
    started.add(element);
    for (const name of element.dataset.behaviour.split(" ")) behaviours[name]?.(element);
  }
}

start(document.body);
guardSubmits(document);
document.addEventListener("htmx:load", (event) => start(event.detail.elt));
