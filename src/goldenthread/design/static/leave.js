// Leaving at once: the page goes, and the back button does not lead to it. Without this script the link still leads away.
for (const link of document.querySelectorAll("[data-leave]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    location.replace(link.href);
  });
}
