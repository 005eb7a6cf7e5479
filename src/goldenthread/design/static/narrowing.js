// A long list narrowed as one types; without this the form's own button asks the page. Down from the box goes to the first that is left.
const box = document.querySelector("[data-narrows]");
const list = box && document.getElementById(box.dataset.narrows);
if (list) {
  const says = document.getElementById(`${box.dataset.narrows}-count`);
  const items = [...list.querySelectorAll("[data-words]")];
  const narrow = () => {
    const wanted = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    let left = 0;
    for (const item of items) {
      item.hidden = !wanted.every((word) => item.dataset.words.includes(word));
      left += item.hidden ? 0 : 1;
    }
    for (const group of list.querySelectorAll("[data-group]")) group.hidden = !group.querySelector("[data-words]:not([hidden])");
    if (says) says.textContent = wanted.length ? `${left} of ${items.length} rules` : "";
  };
  box.addEventListener("input", narrow);
  box.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown") return;
    const first = list.querySelector("[data-words]:not([hidden]) a");
    if (first) { event.preventDefault(); first.focus(); }
  });
  list.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const links = [...list.querySelectorAll("[data-words]:not([hidden]) a")];
    const at = links.indexOf(document.activeElement);
    if (at < 0) return;
    event.preventDefault();
    const next = event.key === "ArrowDown" ? at + 1 : at - 1;
    (next < 0 ? box : links[Math.min(next, links.length - 1)]).focus();
  });
}
