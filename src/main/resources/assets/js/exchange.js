// Asks the server for the page a part stands in and puts the fresh part in its place; another page, which says why, takes the place of this one.

/** @returns the fresh part and what was said with it, or nothing when there was no answer (then `lost` is called) or another page */
export async function exchange(root, address, data, lost = () => say(root.dataset.textLost)) {
  if (root.getAttribute("aria-busy")) return null;
  root.setAttribute("aria-busy", "true");
  let page;
  try {
    const answer = await fetch(address, data ? { method: "POST", body: new URLSearchParams(data), credentials: "same-origin" } : { credentials: "same-origin" });
    page = new DOMParser().parseFromString(await answer.text(), "text/html");
  } catch {
    // Nothing came back: what was written stays where it is.
    root.removeAttribute("aria-busy");
    lost();
    return null;
  }
  const part = page.getElementById(root.id);
  if (!part) {
    const main = document.getElementById("content");
    main.replaceChildren(...(page.getElementById("content") ?? page.body).childNodes);
    main.focus();
    return null;
  }
  root.replaceWith(part);
  document.dispatchEvent(new CustomEvent("htmx:load", { detail: { elt: part } }));
  return { part, said: page.querySelector("#flash .flash")?.textContent };
}

/** In the live region of the page, once it has noticed that it was emptied. */
export function say(words) {
  const live = document.getElementById("flash");
  live.textContent = "";
  if (!words) return;
  setTimeout(() => {
    const told = document.createElement("p");
    told.className = "flash";
    told.textContent = words;
    live.append(told);
  }, 150);
}
