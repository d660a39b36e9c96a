/* Says so where this Excel cannot parse the pane's scripts, or did not get them. Itself it must run anywhere: ES5, and nothing built. */
(function () {
  function look() {
    var page = document.documentElement;
    if (page.getAttribute("data-started") !== null) return;
    var message = document.getElementById("too-old");
    var pane = document.getElementById("pane");
    if (message !== null) message.hidden = false;
    if (pane !== null && pane.parentNode !== null) pane.parentNode.removeChild(pane);
  }
  // The pane's scripts have run by then, or will not.
  document.addEventListener("DOMContentLoaded", look);
})();
