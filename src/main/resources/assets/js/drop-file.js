// A file may be dropped anywhere on the form that takes it; whoever drops none chooses one as ever.
export function dropFile(input) {
  const form = input.form;
  form.addEventListener("dragover", (event) => {
    if (![...event.dataTransfer.types].includes("Files")) return;
    event.preventDefault();
    input.dataset.dropping = "";
  });
  form.addEventListener("dragleave", (event) => { if (!form.contains(event.relatedTarget)) delete input.dataset.dropping; });
  form.addEventListener("drop", (event) => {
    delete input.dataset.dropping;
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    const one = new DataTransfer();
    one.items.add(event.dataTransfer.files[0]);
    input.files = one.files;
    input.focus();
  });
}
