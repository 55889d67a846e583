// A second click on the same button sends nothing. The guard falls when the page comes back from the browser's memory.
import { progress } from "./progress.js";

export function guardSubmits(root) {
  const busy = new Map();
  root.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") return;
    if (busy.has(form)) {
      event.preventDefault();
      return;
    }
    const button = event.submitter;
    button?.setAttribute("aria-disabled", "true");
    // What takes long says so where it was asked for, and waits longer before it can be asked again.
    const said = form.dataset.busy ? progress(form) : announce(root.body.dataset.textSending);
    const release = () => {
      busy.delete(form);
      said.remove();
      button?.removeAttribute("aria-disabled");
    };
    busy.set(form, release);
    setTimeout(() => busy.get(form) === release && release(), form.dataset.busy ? 60000 : 8000);
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) busy.forEach((release) => release());
  });

  function announce(text) {
    const said = root.createElement("span");
    said.className = "visually-hidden";
    said.textContent = text;
    root.getElementById("flash")?.append(said);
    return said;
  }
}
