// What the page does besides sending answers, which htmx does from the attributes of the forms.
'use strict';
(function () {
  const root = document.documentElement;
  root.classList.add('scripted');
  if (window.Idiomorph) {
    Idiomorph.defaults.ignoreActiveValue = true;
    Idiomorph.defaults.restoreFocus = true;
  }
  const page = () => document.getElementById('page');
  const say = (words, lost) => {
    const saved = document.getElementById('saved');
    if (saved && saved.textContent !== words) saved.textContent = words; // what is said again is not read out again
    if (saved) saved.classList.toggle('lost', Boolean(lost));
  };

  // What is typed while an answer is on its way is not overwritten by what comes back for another.
  const dirty = new Set();
  document.addEventListener('input', (event) => {
    const form = event.target.closest('form.question');
    if (form) dirty.add(form.id);
  }, true);
  document.addEventListener('htmx:beforeSend', (event) => dirty.delete(event.detail.elt.id));
  if (window.Idiomorph) {
    Idiomorph.defaults.callbacks.beforeAttributeUpdated = (name, node) => !(name === 'open' && node.localName === 'details');
    Idiomorph.defaults.callbacks.beforeNodeMorphed = (old, fresh) => {
      // What has the focus keeps its value; a button has none, and its words are to change.
      if (old === document.activeElement && old.localName === 'button' && fresh.cloneNode) {
        old.replaceChildren(...fresh.cloneNode(true).childNodes);
      }
      if (!(old.matches && old.matches('form.question') && dirty.has(old.id) && fresh.matches)) return true;
      for (const mark of fresh.querySelectorAll('input[name^="m."]')) {
        const was = old.querySelector('input[name="' + mark.name + '"]');
        if (was) was.value = mark.value;
      }
      return false;
    };
  }

  // Whatever could not be sent is sent again, until the program answers.
  const unsent = new Set();
  const troubled = new Set(); // what would fail again
  let waiting = 0;
  document.addEventListener('htmx:beforeSend', () => { waiting++; if (page()) say(page().dataset.saving); });
  document.addEventListener('htmx:afterRequest', (event) => {
    waiting--;
    if (event.detail.successful) { unsent.delete(event.detail.elt.id); troubled.delete(event.detail.elt.id); }
  });
  // What an answer means that is none: 0 is none at all, 403 that of a program that was started anew.
  const meant = { 0: 'lost', 403: 'anew', 404: 'moved' };
  const lost = (event) => {
    const status = event.detail.xhr ? event.detail.xhr.status : 0;
    if (event.detail.elt.id) {
      dirty.add(event.detail.elt.id);
      (meant[status] ? unsent : troubled).add(event.detail.elt.id);
      (meant[status] ? troubled : unsent).delete(event.detail.elt.id);
    }
    if (page()) say(page().dataset[meant[status] || 'trouble'], true);
  };
  document.addEventListener('htmx:sendError', lost);
  document.addEventListener('htmx:responseError', lost);
  document.addEventListener('htmx:timeout', lost);
  setInterval(() => {
    for (const id of unsent) {
      const form = document.getElementById(id);
      if (form) htmx.trigger(form, 'submit'); else unsent.delete(id);
    }
  }, 2500);
  window.addEventListener('beforeunload', (event) => { if (unsent.size || troubled.size) event.preventDefault(); });

  // A change of the file outside of this page shows; one made here has the new version already.
  let asking = false;
  setInterval(async () => {
    const now = page();
    if (!now || document.hidden || waiting || asking || unsent.size) return;
    asking = true;
    try {
      const answer = await fetch(now.dataset.base + '/version');
      const version = (await answer.text()).trim();
      const back = !troubled.size && document.getElementById('saved').classList.contains('lost');
      if (!answer.ok) {
        say(now.dataset[meant[answer.status] || 'trouble'], true);
      } else if (!waiting && (back || version !== page().dataset.version)) {
        const words = version === page().dataset.version ? '' : now.dataset.changed;
        await htmx.ajax('GET', location.pathname + location.search, { target: '#page', swap: 'morph:outerHTML', select: '#page', source: '#page' });
        if (words) say(words);
      }
    } catch (gone) {
      say(now.dataset.lost, true);
    } finally {
      asking = false;
    }
  }, 2000);

  document.addEventListener('click', async (event) => {
    const copy = event.target.closest('[data-copy]');
    if (copy) {
      await navigator.clipboard.writeText(copy.dataset.copy);
      say(page().dataset.copied);
    }
    const jump = event.target.closest('a[href^="#"]');
    const to = jump && document.getElementById(jump.getAttribute('href').slice(1));
    if (to) {
      event.preventDefault();
      to.scrollIntoView({ block: 'start', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
      const first = to.matches('form') && to.querySelector('input:not([type=hidden]), button');
      (first || to).focus({ preventScroll: true });
    }
  });

  // Places are many: what is typed leaves those whose names have it, and those that are chosen.
  const filter = (search) => {
    const wanted = search.value.trim().toLowerCase();
    for (const tile of document.getElementById(search.dataset.filter).querySelectorAll('.tile')) {
      tile.hidden = !tile.dataset.name.includes(wanted) && !tile.querySelector('input').checked;
    }
  };
  document.addEventListener('input', (event) => {
    if (event.target.dataset && event.target.dataset.filter) { filter(event.target); event.stopPropagation(); }
  }, true);
  document.addEventListener('htmx:afterSwap', () => {
    for (const search of document.querySelectorAll('[data-filter]')) if (search.value) filter(search);
  });
}());
