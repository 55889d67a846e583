// One box that ticks all the others of a list; without a script each is ticked by itself.
export function checkAll(form) {
  const boxes = () => [...document.querySelectorAll(`input[type="checkbox"][form="${form.id}"]`)];
  if (boxes().length < 2) return;
  const label = document.createElement("label");
  const all = document.createElement("input");
  all.type = "checkbox";
  label.className = "choice";
  label.append(all, ` ${form.dataset.textAll}`);
  form.querySelector("h2").after(label);
  all.addEventListener("change", () => boxes().forEach((box) => { box.checked = all.checked; }));
}
