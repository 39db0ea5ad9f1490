
"use strict";
document.documentElement.classList.add("scripted");
var said = document.getElementById("said");
function select(entry) {
  var range = document.createRange();
  range.selectNodeContents(entry);
  var selection = window.getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
}
function byHand(button) {
  select(button.parentNode.querySelector(".copied"));
  return document.execCommand("copy");
}
function tell(words) {
  said.textContent = words;
  window.setTimeout(function () { said.textContent = ""; }, 2500);
}
document.addEventListener("click", function (event) {
  var button = event.target.closest("button[data-copy]");
  if (!button) { return; }
  var done = function () { tell(button.dataset.said); };
  if (navigator.clipboard) {
    navigator.clipboard.writeText(button.dataset.copy).then(done, function () { if (byHand(button)) { done(); } });
  } else if (byHand(button)) {
    done();
  }
});
