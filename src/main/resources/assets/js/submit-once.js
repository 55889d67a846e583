// A second click on the same button sends nothing. The guard falls when the page comes back from the browser's memory.
export function guardSubmits(root) {
  const busy = new Set();
  root.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") return;
    if (busy.has(form)) {
      event.preventDefault();
      return;
    }
    busy.add(form);
    const button = event.submitter;
    button?.setAttribute("aria-disabled", "true");
    // What takes long says so where it was asked for, and waits longer before it can be asked again.
    const said = form.dataset.busy ? progress(form) : announce(root.body.dataset.textSending);
    setTimeout(() => release(form, button, said), form.dataset.busy ? 60000 : 8000);
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      busy.clear();
      root.querySelectorAll("[aria-disabled=true]").forEach((button) => button.removeAttribute("aria-disabled"));
    }
  });

  function release(form, button, said) {
    busy.delete(form);
    said.remove();
    button?.removeAttribute("aria-disabled");
  }

  function progress(form) {
    const said = root.createElement("p");
    said.className = "row";
    said.setAttribute("role", "status");
    const bar = root.createElement("progress");
    bar.setAttribute("aria-label", form.dataset.busy);
    said.append(bar, form.dataset.busy);
    form.append(said);
    return said;
  }

  function announce(text) {
    const said = root.createElement("span");
    said.className = "visually-hidden";
    said.textContent = text;
    root.getElementById("flash")?.append(said);
    return said;
  }
}
