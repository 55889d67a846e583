// Says how many lines are set to each choice while a long list is being decided on. What a ticked box decides for its group counts with it.
export function tally(form) {
  const words = form.querySelector("[data-tally]");
  const choices = [...form.querySelectorAll("select[data-tallied]")];
  if (!words || !choices.length) return;

  const chosen = (choice) => {
    const rest = choice.closest("details")?.querySelector("input[name^='rest-']");
    return !choice.value && rest?.checked ? choice.querySelector("option[value='APPROVE']") : choice.selectedOptions[0];
  };
  const count = () => {
    const counts = new Map();
    choices.map(chosen).forEach((option) => counts.set(option.text, (counts.get(option.text) ?? 0) + 1));
    words.textContent = [...counts].map(([text, number]) => `${text}\u00a0: ${number}`).join(" · ");
  };
  form.addEventListener("change", count);
  count();
}
