// Uploads: every file goes by itself, so that one bad file keeps none of the others; the server draws how far each has come.
"use strict";

const keyName = "policyindex-key";
const form = document.getElementById("upload");
const jobs = document.getElementById("job");
const keys = [...document.querySelectorAll("input[name=Key]")];

// The key is that of the other editors' page, kept in the tab.
keys.forEach(box => { box.value = sessionStorage.getItem(keyName) ?? ""; });
document.querySelectorAll("form").forEach(f => f.addEventListener("submit", () => {
  const key = f.elements.Key?.value.trim();
  if (key) {
    sessionStorage.setItem(keyName, key);
    keys.forEach(box => { box.value = key; });
  }
}));

form.addEventListener("submit", event => {
  event.preventDefault();
  const files = [...form.elements.files.files];
  const key = form.elements.Key.value.trim();
  jobs.replaceChildren();
  files.forEach(file => send(file, key));
  form.elements.files.value = "";
});

function send(file, key) {
  const card = document.createElement("div");
  card.className = "watched job";
  const name = document.createElement("p");
  name.className = "name";
  name.append(Object.assign(document.createElement("strong"), { textContent: file.name }), " ",
    Object.assign(document.createElement("span"), { className: "stage", textContent: "上传" }));
  const bar = document.createElement("progress");
  bar.setAttribute("aria-label", `${file.name} 的上传进度`);
  card.append(name, bar);
  jobs.append(card);

  const body = new FormData();
  body.append("files", file);
  const request = new XMLHttpRequest();
  request.open("POST", "/api/ingest");
  request.setRequestHeader("Authorization", `Bearer ${key}`);
  request.responseType = "json";
  request.upload.addEventListener("progress", e => {
    if (e.lengthComputable) {
      bar.max = e.total;
      bar.value = e.loaded;
    }
  });
  request.addEventListener("load", () => {
    if (request.status === 202) {
      card.dataset.job = request.response.id;
      watch(card);
    } else {
      fail(card, request.status === 401 || request.status === 403 ? "密钥不存在、已停用或没有 editor 角色。"
        : request.response?.detail ?? request.response?.title ?? `服务器没有接受（${request.status}）。`);
    }
  });
  request.addEventListener("error", () => fail(card, "连接中断，文件没有送到。请检查网络后重试。"));
  request.send(body);
}

function fail(card, words) {
  card.querySelector("progress")?.remove();
  card.querySelector(".stage").textContent = "未存入";
  const notice = Object.assign(document.createElement("p"), { className: "notice", textContent: words });
  notice.setAttribute("role", "alert");
  card.append(notice);
}

function watch(card) {
  const id = card.dataset.job;
  const stream = new EventSource(`/api/jobs/${id}`);
  stream.addEventListener("job", event => {
    const finished = JSON.parse(event.data).finishedAt != null;
    if (finished) {
      stream.close();
    }
    show(card, id);
  });
}

async function show(card, id) {
  const answer = await fetch(`/upload?handler=Job&job=${id}`);
  if (answer.ok) {
    const part = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".job");
    card.replaceChildren(document.importNode(part, true));
    card.classList.remove("job");
  }
}

document.querySelectorAll(".watched[data-job]").forEach(card => {
  if (card.querySelector("progress")) {
    watch(card);
  }
});
