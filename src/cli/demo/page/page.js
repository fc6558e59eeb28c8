// Keeps the lists fresh without touching what somebody is writing, and gives a mail the height that it needs.
const parser = new DOMParser();
let busy = false;
let again = false;

async function refresh() {
  if (busy) {
    again = true;
    return;
  }
  busy = true;
  try {
    const response = await fetch(location.href);
    const fresh = parser.parseFromString(await response.text(), 'text/html');
    for (const part of document.querySelectorAll('[data-live]')) {
      const other = fresh.querySelector(`[data-live="${part.dataset.live}"]`);
      if (other === null || other.innerHTML === part.innerHTML) continue;
      const { scrollTop, scrollLeft } = part;
      part.replaceChildren(...other.childNodes);
      part.scrollTo(scrollLeft, scrollTop);
    }
  } catch {
    document.body.classList.add('gone');
  }
  busy = false;
  if (again) {
    again = false;
    setTimeout(refresh, 500);
  }
}

const news = new EventSource('/news');
news.addEventListener('message', refresh);
news.addEventListener('open', () => document.body.classList.remove('gone'));
news.addEventListener('error', () => document.body.classList.add('gone'));

for (const frame of document.querySelectorAll('iframe')) {
  const adapt = () => {
    const inside = frame.contentDocument?.body;
    if (inside) frame.style.height = `${inside.scrollHeight + 2}px`;
  };
  frame.addEventListener('load', adapt);
  addEventListener('resize', adapt);
  adapt();
}

for (const button of document.querySelectorAll('[data-insert]')) {
  button.addEventListener('click', () => {
    const text = button.closest('form').querySelector('textarea');
    text.value = `${button.dataset.insert}\n${text.value}`;
    text.focus();
    text.setSelectionRange(button.dataset.insert.length, button.dataset.insert.length);
  });
}

document.querySelector('nav .open')?.scrollIntoView({ inline: 'center', block: 'nearest' });
