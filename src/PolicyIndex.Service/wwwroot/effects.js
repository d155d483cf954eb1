// Editors' decisions are plain forms; this keeps the key in the tab, so that it is written once, and moves by keyboard.
"use strict";

const keyName = "policyindex-key";
const keyForm = document.getElementById("key-form");
const keyBox = document.getElementById("key");
const keyState = document.getElementById("key-state");

keyForm.hidden = false;
document.querySelector(".keys").hidden = false;
document.querySelectorAll("label.secret").forEach(label => { label.hidden = true; });

function showKey() {
  const known = sessionStorage.getItem(keyName) !== null;
  keyState.textContent = known ? "已记住密钥（仅本标签页）。" : "密钥只保存在本标签页中，关闭后清除。";
}

keyForm.addEventListener("submit", event => {
  event.preventDefault();
  if (keyBox.value.trim() === "") {
    sessionStorage.removeItem(keyName);
  } else {
    sessionStorage.setItem(keyName, keyBox.value.trim());
  }
  keyBox.value = "";
  showKey();
});
showKey();

document.querySelectorAll("form.decide").forEach(form => form.addEventListener("submit", event => {
  const key = sessionStorage.getItem(keyName);
  if (key === null) {
    event.preventDefault();
    keyState.textContent = "请先填写编辑密钥。";
    keyBox.focus();
    return;
  }
  form.elements["Sent.Key"].value = key;
  const reason = form.elements["Sent.Reason"];
  if (["reject", "dispute", "add"].includes(event.submitter?.value) && reason.value.trim() === "") {
    event.preventDefault();
    reason.setCustomValidity("请写明理由。");
    reason.reportValidity();
    reason.addEventListener("input", () => reason.setCustomValidity(""), { once: true });
  }
}));

// What one decision lacks must not keep another from being sent.
document.querySelectorAll("form.decide button").forEach(button => button.addEventListener("click", () => {
  button.form.elements["Sent.Reason"].setCustomValidity("");
}));

// Single keys act only while a record has the focus and nothing is being written.
const cards = [...document.querySelectorAll("article.effect")];
cards.forEach(card => { card.tabIndex = 0; });
document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) {
    return;
  }
  const at = cards.indexOf(event.target.closest("article.effect"));
  if (at < 0) {
    return;
  }
  if (event.key === "j" || event.key === "k") {
    cards[at + (event.key === "j" ? 1 : -1)]?.focus();
  } else if (event.key === "r") {
    cards[at].querySelector("[name='Sent.Reason']")?.focus();
  } else if (event.key === "c" || event.key === "x") {
    decide(cards[at], event.key === "c" ? "confirm" : "reject");
  } else if (event.key === "e" && cards[at].querySelector("details.correct")) {
    cards[at].querySelector("details.correct").open = true;
    cards[at].querySelector("details.correct").querySelector("input, select").focus();
  } else {
    return;
  }
  event.preventDefault();
});

// A rejection without a reason first asks for it: the form says so and the box has the focus.
function decide(card, decision) {
  const button = card.querySelector(`button[value=${decision}]`);
  button?.click();
}

// After a decision the next record is at hand.
if (new URLSearchParams(location.search).has("done")) {
  cards[0]?.focus();
}
