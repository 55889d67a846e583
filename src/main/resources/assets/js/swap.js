// Sends a form of a part of the page and puts the part that comes back in its place: what is seen is what the server says. Another page, which says why
// there is no such part, takes the place of the whole.
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

// Answers the part that is there now, or nothing: what was asked twice, what did not arrive (then `lost` is called) and where another page came.
export async function swap(root, data, address, lost) {
  if (root.getAttribute("aria-busy")) return null;
  root.setAttribute("aria-busy", "true");
  let answer;
  try {
    answer = await fetch(address, { method: "POST", body: new URLSearchParams(data), credentials: "same-origin" });
  } catch {
    // Nothing came back: what was written stays where it is.
    root.removeAttribute("aria-busy");
    lost();
    return null;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById(root.id);
  if (!fresh) {
    const main = document.getElementById("content");
    main.replaceChildren(...(page.getElementById("content") ?? page.body).childNodes);
    main.focus();
    return null;
  }
  root.replaceWith(fresh);
  document.dispatchEvent(new CustomEvent("htmx:load", { detail: { elt: fresh } }));
  say(page.querySelector("#flash .flash")?.textContent);
  return fresh;
}
