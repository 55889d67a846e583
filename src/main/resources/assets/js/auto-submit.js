// Filters apply as soon as they are chosen; a text field waits for Enter or for leaving it. The button stays for whoever has no script.
export function autoSubmit(form) {
  form.querySelectorAll("[data-without-script]").forEach((button) => { button.hidden = true; });
  form.addEventListener("change", () => form.requestSubmit());
}
