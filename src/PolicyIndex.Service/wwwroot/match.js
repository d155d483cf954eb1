// The working paper follows the form while it is filled in. Without this file each button sends the whole form.
"use strict";

const form = document.getElementById("enterprise");
const progress = document.getElementById("progress");
const keptName = "policyindex-enterprise";
let asked = 0;

form.addEventListener("submit", event => {
  const by = event.submitter;
  if (by?.hasAttribute("formaction") || form.elements.Previous.files.length > 0) {
    return; // files come and go as they are
  }
  event.preventDefault();
  run(by, by === null || by.closest(".told") !== null || by.closest("#reading") !== null);
});

// A fact, a standing, an order or an answer that changes takes effect at once; a description when its button is pressed.
form.addEventListener("change", event => {
  const field = event.target;
  if (document.querySelector(".paper") && field.name && !["Description", "Previous"].includes(field.name)) {
    run(null, field.name === "Meant");
  }
});

async function run(submitter, readAgain) {
  const turn = ++asked;
  const sent = new FormData(form);
  sent.delete("Previous");
  if (submitter?.name) {
    sent.append(submitter.name, submitter.value);
  }
  const result = document.getElementById("result");
  const followsQuestion = submitter?.closest("#result") !== null && submitter?.name === "Answer";
  result.classList.add("busy");
  progress.textContent = "正在匹配。";
  try {
    const response = await fetch(form.getAttribute("action"), { method: "POST", body: sent });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    if (turn !== asked) {
      return; // something newer is under way
    }
    form.querySelectorAll(":scope > .notice").forEach(notice => notice.remove());
    const notice = page.querySelector("form.enterprise > .notice");
    if (notice) {
      document.getElementById("reading").before(document.importNode(notice, true));
      progress.textContent = notice.textContent;
      return;
    }
    takeOver(page, "result");
    if (readAgain) {
      takeOver(page, "reading");
    } else {
      form.elements.ReadOf.value = page.querySelector("[name=ReadOf]").value;
    }
    offer();
    const address = document.getElementById("address");
    if (address) {
      history.replaceState(null, "", address.getAttribute("href"));
    }
    const heading = document.getElementById("paper-title");
    progress.textContent = heading ? heading.textContent : "";
    if (followsQuestion) {
      (document.getElementById("next-question") ?? heading)?.focus({ preventScroll: true });
    } else if (submitter) {
      heading?.focus({ preventScroll: true });
      heading?.scrollIntoView({ block: "start" });
    }
  } catch {
    form.submit(); // the page itself says what is wrong
  } finally {
    document.getElementById("result").classList.remove("busy");
  }
}

function takeOver(page, id) {
  const theirs = page.getElementById(id);
  if (theirs) {
    document.getElementById(id).replaceWith(document.importNode(theirs, true));
  }
}

// What only script can do is offered only here.
function offer() {
  document.querySelectorAll("[data-print], [data-kept=save]").forEach(button => { button.hidden = false; });
}
offer();
showKept();

document.addEventListener("click", event => {
  const button = event.target instanceof Element ? event.target.closest("[data-print], [data-kept]") : null;
  if (button?.hasAttribute("data-print")) {
    window.print();
  } else if (button) {
    ({ save, forget, run: runKept })[button.dataset.kept]();
  }
});

async function save() {
  const sent = new FormData(form);
  sent.delete("Previous");
  sent.append("format", "json");
  try {
    const response = await fetch("/match?handler=Paper", { method: "POST", body: sent });
    const result = await response.json();
    // Only what is needed to run it again and to compare.
    const kept = { asOf: result.asOf, request: result.request, applies: result.applies.map(({ rule: { id, kind, workId, provisionId, path, quote } }) => ({ rule: { id, kind, workId, provisionId, path, quote } })) };
    localStorage.setItem(keptName, JSON.stringify(kept));
    progress.textContent = "已保存在本浏览器。";
    showKept();
  } catch {
    progress.textContent = "未能保存。";
  }
}

function forget() {
  localStorage.removeItem(keptName);
  showKept();
  progress.textContent = "已删除。";
}

function showKept() {
  const kept = localStorage.getItem(keptName);
  const row = document.getElementById("kept-here");
  row.hidden = kept === null;
  if (kept !== null) {
    row.querySelector("span").textContent = `本浏览器保存着截至 ${JSON.parse(kept).asOf} 的结果。`;
  }
}

// The kept result is handed over as the file it would have been; facts of the form do not mix in.
function runKept() {
  const files = new DataTransfer();
  files.items.add(new File([localStorage.getItem(keptName)], "result.json", { type: "application/json" }));
  form.querySelectorAll("#result [name], #reading [name], .told [name]").forEach(field => { field.disabled = true; });
  form.elements.Previous.files = files.files;
  form.submit();
}
