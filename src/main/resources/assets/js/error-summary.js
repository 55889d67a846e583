// Brings the reader to what is wrong; its links move to the field itself, not only near it.
export function errorSummary(summary) {
  summary.focus();
  summary.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const field = link && document.getElementById(link.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    const target = field.matches("fieldset") ? field.querySelector("input") ?? field : field;
    target.focus();
    field.scrollIntoView({ block: "center" });
  });
}
