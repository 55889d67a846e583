// What was chosen in a form and is not saved is not given up without a word.
import { changed } from "./draft.js";

/**
 * @param refused whether the server has sent back what was chosen, so that the form has it as if it were saved
 * @returns whether the form may be left for what is asked for; where it may not, its live region says so, and whoever asks for the same again gives it up
 */
export function keepUnsaved(form, words, refused) {
  const unsaved = () => form && (refused() || [...form.elements].some((field) => field.name && field.type !== "hidden" && changed(field)));
  let told = null;
  form?.addEventListener("input", () => { told = null; });
  return (wanted) => {
    if (!unsaved() || told === wanted) return true;
    told = wanted;
    const live = form.querySelector("[data-live]");
    live.className = "notice";
    live.textContent = words;
    live.scrollIntoView({ block: "nearest", inline: "nearest" });
    return false;
  };
}
