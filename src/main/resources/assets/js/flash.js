// A message that is there when the page loads is not always announced: saying it again inside the live region is.
export function flash(message) {
  const text = message.textContent;
  message.textContent = "";
  setTimeout(() => { message.textContent = text; }, 150);
}
