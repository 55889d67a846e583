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
  if (kept && !form.querySelector("[aria-invalid]")) {
    const undo = restore(form, kept);
    if (undo) announce(form, key, undo);
  }
  const keep = (sent) => sessionStorage.setItem(key, JSON.stringify({ at: Date.now(), sent, ...typed(form, read(key)?.values) }));
  form.addEventListener("input", () => keep(false));
  form.addEventListener("submit", () => keep(true));
}

const choice = (field) => ["checkbox", "radio"].includes(field.type);
const state = (field) => choice(field) ? field.checked : field.value;

// By name and place among its like: the form may come back with more fields than it had.
function fields(form) {
  const count = {};
  return new Map([...form.elements]
    .filter((field) => field.name && !["hidden", "password", "file", "submit", "button"].includes(field.type))
    .map((field) => {
      const like = choice(field) ? `${field.name}=${field.value}` : field.name;
      count[like] = (count[like] ?? 0) + 1;
      return [`${like}#${count[like]}`, field];
    }));
}

// Hidden fields that tell what stood in a field when it was typed over; each names that field.
function marks(form) {
  return [...form.querySelectorAll("input[type=hidden][data-kept]")];
}

/** Whether the field says something else than when it was drawn. */
export function changed(field) {
  if (choice(field)) return field.checked !== field.defaultChecked;
  if (!field.options) return field.value !== field.defaultValue;
  const drawn = [...field.options].findIndex((option) => option.defaultSelected);
  return field.selectedIndex !== Math.max(drawn, 0);
}

// What was changed, or was before the server refused it, and nothing else: the rest may be newer when the form comes back.
function typed(form, before = {}) {
  const now = [...fields(form)].filter(([id, field]) => id in before || changed(field));
  const names = now.map(([, field]) => field.name);
  return {
    values: Object.fromEntries(now.map(([id, field]) => [id, state(field)])),
    marks: Object.fromEntries(marks(form).filter((mark) => names.includes(mark.dataset.kept)).map((mark) => [mark.name, mark.value])),
  };
}

function read(key) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key));
    return kept && Date.now() - kept.at < AGE ? kept : null;
  } catch {
    return null;
  }
}

/** Answers what undoes it, or nothing where the form holds it already. */
function restore(form, kept) {
  const now = fields(form);
  const back = Object.entries(kept.values).filter(([id, value]) => now.has(id) && state(now.get(id)) !== value);
  back.forEach(([id, value]) => {
    const field = now.get(id);
    if (choice(field)) field.checked = value; else field.value = value;
  });
  const old = marks(form).filter((mark) => mark.name in (kept.marks ?? {})).map((mark) => [mark, mark.value]);
  old.forEach(([mark]) => { mark.value = kept.marks[mark.name]; });
  return back.length && (() => { form.reset(); old.forEach(([mark, value]) => { mark.value = value; }); });
}

function announce(form, key, undo) {
  const words = document.body.dataset;
  const note = document.createElement("p");
  note.className = "notice row";
  note.setAttribute("role", "status");
  const forget = document.createElement("button");
  forget.type = "button";
  forget.className = "button button--small";
  forget.textContent = words.textDraftForget;
  forget.addEventListener("click", () => { sessionStorage.removeItem(key); undo(); note.remove(); });
  note.append(words.textDraftRestored + " ", forget);
  form.prepend(note);
}
