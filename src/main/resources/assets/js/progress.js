// Says how far a long act has come: a bar and its words as the server counts lines, the same words now and then for whoever listens.
// Until the server has something to tell, and where it never has, the words are those of the form.
const ASKED_EVERY = 400;
const SPOKEN_EVERY = 5000;

export function progress(form) {
  const shown = form.ownerDocument.createElement("div");
  shown.className = "stack";
  const make = (name, parent = shown) => parent.appendChild(form.ownerDocument.createElement(name));
  const line = make("p");
  line.className = "row";
  const bar = make("progress", line);
  bar.setAttribute("aria-label", form.dataset.busy);
  const words = make("span", line);
  words.setAttribute("aria-hidden", "true");
  words.textContent = form.dataset.busy;
  // There before anything is said in it, or some screen readers miss the first words.
  const spoken = make("p");
  spoken.className = "visually-hidden";
  spoken.setAttribute("role", "status");
  const key = form.dataset.progress && Object.assign(make("input"), { type: "hidden", name: "progress", value: drawn() });
  form.append(shown);

  let last = -Infinity;
  const ask = async () => {
    if (!shown.isConnected) return;
    const told = key && await asked(form.dataset.progress + key.value);
    if (told) {
      words.textContent = told.text;
      if (told.total === null) bar.removeAttribute("value");
      else Object.assign(bar, { max: Math.max(told.total, 1), value: told.done });
    }
    if (performance.now() - last >= SPOKEN_EVERY) {
      last = performance.now();
      spoken.textContent = words.textContent;
    }
    setTimeout(ask, ASKED_EVERY);
  };
  setTimeout(ask, ASKED_EVERY);
  return shown;
}

/** Not randomUUID, which a page that came by plain HTTP does not have. */
function drawn() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Nothing when there is nothing to tell yet, or when the page is about to leave. */
async function asked(path) {
  try {
    const answer = await fetch(path, { headers: { Accept: "application/json" } });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
