// Files that are dropped or chosen go to the program one after the other, and are sorted by dragging. The same
// can be done with the file inputs and the selects of the page.
'use strict';
(function () {
  const zone = () => document.getElementById('zone');
  const passedOver = /^(\.|node_modules$|__MACOSX$|Thumbs\.db$|desktop\.ini$)/;
  const told = document.createElement('div');
  told.id = 'drop-told';
  told.className = 'drop-told';
  told.setAttribute('role', 'status');
  told.setAttribute('aria-live', 'polite');
  document.body.append(told);
  let sending = false;

  const send = async (files) => {
    if (sending || !files.length) return;
    sending = true;
    const { to, largest, sending: words, failed } = zone().dataset;
    let address = '';
    try {
      for (let i = 0; i < files.length; i++) {
        told.textContent = words.replace('{0}', i + 1).replace('{1}', files.length) + ' ' + files[i].name;
        const tooLarge = files[i].file.size > Number(largest);
        const form = new FormData();
        if (!tooLarge) form.append('file', files[i].file, files[i].name);
        const query = '?told=address' + (tooLarge ? '&large=' + encodeURIComponent(files[i].name.slice(-300)) : '');
        const answer = await fetch(to + query, { method: 'POST', body: form });
        if (!answer.ok) throw new Error(await answer.text());
        address = (await answer.text()).trim();
      }
      location.assign(files.length > 1 ? to : address);
    } catch (gone) {
      told.textContent = failed;
      told.classList.add('lost');
    } finally {
      sending = false;
    }
  };

  const listed = (input) => Array.from(input.files, (file) => ({ name: file.webkitRelativePath || file.name, file }))
    .filter((one) => !one.name.split('/').some((part) => passedOver.test(part)));
  document.addEventListener('change', (event) => {
    if (!event.target.matches('#zone input[type=file]')) return;
    const files = listed(event.target);
    event.target.value = '';
    send(files);
  });

  // A folder is walked; its own reader gives no more than a hundred entries at a time.
  const walked = async (entry, way, into) => {
    if (passedOver.test(entry.name) || into.length > 5000) return;
    if (entry.isFile) {
      const file = await new Promise((good, bad) => entry.file(good, bad));
      into.push({ name: way + entry.name, file });
      return;
    }
    const reader = entry.createReader();
    for (;;) {
      const some = await new Promise((good, bad) => reader.readEntries(good, bad));
      if (!some.length) return;
      for (const one of some) await walked(one, way + entry.name + '/', into);
    }
  };
  const isFiles = (event) => event.dataTransfer && Array.from(event.dataTransfer.types).includes('Files');
  const lit = (on) => { if (zone()) zone().classList.toggle('over', on); };
  document.addEventListener('dragover', (event) => {
    if (!isFiles(event)) return;
    event.preventDefault(); // a file that misses its place must not replace the page
    event.dataTransfer.dropEffect = zone() ? 'copy' : 'none';
    lit(true);
  });
  document.addEventListener('dragleave', (event) => { if (!event.relatedTarget) lit(false); });
  document.addEventListener('drop', async (event) => {
    if (!isFiles(event)) return;
    event.preventDefault();
    lit(false);
    if (!zone()) return;
    const entries = Array.from(event.dataTransfer.items, (item) => item.webkitGetAsEntry && item.webkitGetAsEntry());
    const plain = Array.from(event.dataTransfer.files, (file) => ({ name: file.name, file }));
    if (!entries.some((entry) => entry && entry.isDirectory)) { send(plain); return; }
    told.textContent = zone().dataset.reading;
    const files = [];
    try {
      for (const entry of entries) if (entry) await walked(entry, '', files);
    } catch (gone) { /* what can be read is sent */ }
    send(files);
  });

  // A file is dragged from part to part; the select beside it says the same.
  let dragged = null;
  document.addEventListener('pointerdown', (event) => {
    const file = event.target.closest('.file');
    if (file) file.draggable = !event.target.closest('select, input, button, label, details, dd'); // words can be marked
  });
  document.addEventListener('dragstart', (event) => {
    const file = event.target.closest && event.target.closest('.file');
    if (!file) return;
    dragged = file.id;
    event.dataTransfer.setData('text/plain', file.id);
    event.dataTransfer.effectAllowed = 'move';
  });
  const part = (event) => dragged && event.target.closest && event.target.closest('[data-part]');
  document.addEventListener('dragover', (event) => {
    const over = part(event);
    document.querySelectorAll('.part.over').forEach((one) => one.classList.toggle('over', one === over));
    if (over) { event.preventDefault(); over.classList.add('over'); }
  });
  document.addEventListener('dragend', () => {
    dragged = null;
    document.querySelectorAll('.part.over').forEach((one) => one.classList.remove('over'));
  });
  document.addEventListener('drop', (event) => {
    const to = part(event);
    if (!to) return;
    event.preventDefault();
    const select = document.querySelector('#' + dragged + ' select');
    if (select && select.value !== to.dataset.part) {
      select.value = to.dataset.part;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
}());
