// One box that ticks all the others of a list and follows them; without a script each is ticked by itself.
export function checkAll(part) {
  const form = part.closest("form");
  const boxes = () => [...form.elements].filter((box) => box.type === "checkbox" && box.name === part.dataset.allOf);
  if (boxes().length < 2) return;
  const label = document.createElement("label");
  const all = document.createElement("input");
  all.type = "checkbox";
  label.className = "choice";
  label.append(all, ` ${part.dataset.textAll}`);
  part.replaceChildren(label);
  const follow = () => {
    const ticked = boxes().filter((box) => box.checked).length;
    all.checked = ticked === boxes().length;
    all.indeterminate = ticked > 0 && !all.checked;
  };
  follow();
  all.addEventListener("change", () => boxes().forEach((box) => { box.checked = all.checked; }));
  // They may stand outside of the form they belong to.
  boxes().forEach((box) => box.addEventListener("change", follow));
}
