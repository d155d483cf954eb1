// Editors' decisions: the key stays in this tab, every decision names the version it was made on.
"use strict";

const keyName = "policyindex-key";
const keyForm = document.getElementById("key-form");
const keyBox = document.getElementById("key");
const keyState = document.getElementById("key-state");

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

document.querySelectorAll("form.decide").forEach(form => form.addEventListener("submit", decide));

async function decide(event) {
  event.preventDefault();
  const form = event.currentTarget;
  const card = form.closest(".effect");
  const outcome = form.querySelector(".outcome");
  const key = sessionStorage.getItem(keyName);
  if (key === null) {
    outcome.textContent = "请先填写编辑密钥。";
    keyBox.focus();
    return;
  }
  // Enter in the reason field confirms, as the first button does.
  const action = event.submitter?.value ?? "confirm";
  const reason = form.elements.reason.value.trim();
  if (action === "reject" && reason === "") {
    outcome.textContent = "否定须写明理由。";
    form.elements.reason.focus();
    return;
  }
  const buttons = form.querySelectorAll("button");
  buttons.forEach(b => { b.disabled = true; });
  try {
    const response = await fetch(`/api/effects/${encodeURIComponent(card.dataset.effect)}/${action}`, {
      method: "POST",
      headers: { "Authorization": `Bearer ${key}`, "Content-Type": "application/json", "If-Match": `"v${card.dataset.version}"` },
      body: JSON.stringify({ reason: reason === "" ? null : reason })
    });
    const answer = await response.json();
    if (response.ok) {
      card.dataset.version = answer.version;
      card.classList.add("decided");
      outcome.textContent = action === "confirm" ? "已确认。" : "已否定。";
      return;
    }
    outcome.textContent = answer.detail ?? answer.title ?? "未能保存。";
    buttons.forEach(b => { b.disabled = false; });
  } catch {
    outcome.textContent = "未能连接服务，请重试。";
    buttons.forEach(b => { b.disabled = false; });
  }
}
