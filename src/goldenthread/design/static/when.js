// The slider over the days on which something happened. Without it, the links beside it and the boxes do the same.
const form = document.querySelector("[data-when-days]");
if (form) {
  const days = form.dataset.whenDays.split(" ").filter(Boolean);
  const place = form.querySelector("[data-when-slider]");
  const slide = place.querySelector("input");
  const says = place.querySelector("[data-when-says]");
  const known = form.dataset.whenKnown ? `&known=${form.dataset.whenKnown}` : "";
  const words = (day) => new Date(`${day}T12:00`).toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric" });
  const show = () => {
    says.textContent = words(days[slide.value]);
    slide.setAttribute("aria-valuetext", says.textContent);
  };
  if (days.length > 2) {
    const asked = new URLSearchParams(location.search);
    if (!asked.has("day")) slide.value = days.length - 1;
    place.hidden = false;
    show();
    slide.addEventListener("input", show);
    slide.addEventListener("change", () => {
      const last = Number(slide.value) === days.length - 1;
      const table = asked.get("as") === "table" ? "&as=table" : "";
      location.search = last ? `?${table.slice(1)}` : `?day=${days[slide.value]}${known}${table}`;
    });
  }
}
