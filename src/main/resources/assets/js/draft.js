// Keeps what is typed, in this tab alone, until the server says it has it; offers it again when the form comes back empty-handed
// (a reload, a session that ended). Never keeps a password.
const AGE = 12 * 60 * 60 * 1000;
const PREFIX = "parvis-draft:";

if (document.querySelector(".flash")) {
  Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX) && read(key)?.sent).forEach((key) => sessionStorage.removeItem(key));
}

export function draft(form) {
  const key = PREFIX + (form.dataset.draft || location.pathname + "#" + form.id);
  const kept = read(key);
  // A form that the server refused already holds what was typed.
  if (kept && !form.querySelector("[aria-invalid]") && restore(form, kept.values)) announce(form, key);
  const keep = (sent) => sessionStorage.setItem(key, JSON.stringify({ at: Date.now(), sent, values: values(form) }));
  form.addEventListener("input", () => keep(false));
  form.addEventListener("submit", () => keep(true));
}

function fields(form) {
  return [...form.elements].filter((field) => field.name && !["hidden", "password", "file", "submit", "button"].includes(field.type));
}

function values(form) {
  return fields(form).map((field) => [field.name, field.value, field.checked === true]);
}

function read(key) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key));
    return kept && Date.now() - kept.at < AGE ? kept : null;
  } catch {
    return null;
  }
}

function restore(form, kept) {
  let changed = false;
  const now = fields(form);
  kept.forEach(([name, value, checked], index) => {
    const field = now[index];
    if (field?.name !== name) return;
    const choice = ["checkbox", "radio"].includes(field.type);
    if (choice ? field.checked === checked : field.value === value) return;
    if (choice) field.checked = checked; else field.value = value;
    changed = true;
  });
  return changed;
}

function announce(form, key) {
  const words = document.body.dataset;
  const note = document.createElement("p");
  note.className = "notice row";
  note.setAttribute("role", "status");
  const forget = document.createElement("button");
  forget.type = "button";
  forget.className = "button button--small";
  forget.textContent = words.textDraftForget;
  forget.addEventListener("click", () => { sessionStorage.removeItem(key); form.reset(); note.remove(); });
  note.append(words.textDraftRestored + " ", forget);
  form.prepend(note);
}
