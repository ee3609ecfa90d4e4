// Small helpers of every page. No page needs them to be read.
document.addEventListener("htmx:beforeSwap", event => {
  // Problems answered as a page of their own replace nothing in the middle of another page.
  if (event.detail.xhr.status === 401) event.detail.shouldSwap = false;
});
