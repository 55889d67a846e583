// Moves the handle of a date by the arrows, from handle to handle up and down; Enter confirms, Escape gives it up.
export function timelineKeys(layer, hands, pointer, shown) {
  layer.addEventListener("keydown", (event) => {
    const hand = event.target.closest("[data-move]");
    if (!hand || event.altKey || event.ctrlKey || event.metaKey) return;
    const sideways = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const along = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (sideways) hands.show(hand, hands.calendar.beside(hands.at(hand), event.shiftKey ? sideways * 7 : sideways), hands.keys);
    else if (along) hands.focus(hands.all()[hands.all().indexOf(hand) + along]);
    else if (event.key === "Enter") hands.confirm(hand);
    else if (event.key === "Escape") {
      pointer.drop();
      hands.back(hand);
    } else return;
    if (sideways) shown(hand);
    event.preventDefault();
  });
}
