// Opens the panel of a <details class="act"> as a dialog. A panel that the server sent open (a refused form) stays in the page.
export function dialog(details) {
  if (details.open || typeof HTMLDialogElement === "undefined") return;
  const summary = details.querySelector("summary");
  const panel = details.querySelector(".act__panel");
  let box;

  summary.setAttribute("aria-haspopup", "dialog");
  summary.addEventListener("click", (event) => {
    event.preventDefault();
    box ??= wrap(panel, summary.textContent.trim());
    box.showModal();
  });

  function wrap(content, label) {
    const created = document.createElement("dialog");
    created.className = "dialog";
    created.setAttribute("aria-label", label);
    // What will happen is read first, before any button is under the finger.
    created.autofocus = true;
    created.tabIndex = -1;
    const close = document.createElement("button");
    close.type = "button";
    close.className = "button button--small dialog__close";
    close.textContent = document.body.dataset.textClose;
    close.addEventListener("click", () => created.close());
    if (content.firstElementChild?.matches("h2, h3")) {
      created.append(close, content);
    } else {
      // The act has no title of its own: the words of the button are it.
      const title = document.createElement("h2");
      title.textContent = label;
      const head = document.createElement("div");
      head.className = "dialog__head";
      head.append(title, close);
      created.append(head, content);
    }
    created.addEventListener("close", () => summary.focus());
    content.querySelectorAll("[data-close]").forEach((button) => button.addEventListener("click", () => created.close()));
    details.after(created);
    return created;
  }
}
