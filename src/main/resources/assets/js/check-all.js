// One box that ticks all the others of a list; without a script each is ticked by itself.
export function checkAll(part) {
  const form = part.closest("form");
  const boxes = () => [...form.elements].filter((box) => box.type === "checkbox" && box.name === part.dataset.allOf);
  if (boxes().length < 2) return;
  const label = document.createElement("label");
  const all = document.createElement("input");
  all.type = "checkbox";
  all.checked = boxes().every((box) => box.checked);
  label.className = "choice";
  label.append(all, ` ${part.dataset.textAll}`);
  part.replaceChildren(label);
  all.addEventListener("change", () => boxes().forEach((box) => { box.checked = all.checked; }));
}
