// Looks for units without a new page, so that chosen photos stay chosen. Everything works without this file.
const look = event => { event.preventDefault(); htmx.trigger("#q", "search"); };

document.addEventListener("keydown", event => {
  if (event.key === "Enter" && event.target.matches("#q")) look(event);
});
document.addEventListener("click", event => {
  if (event.target.matches("#find")) look(event);
});
