/* Nothing that is typed gets lost. What stands in a form with room for text is kept in this browser
   until the server has it, and put back when the page is opened again; a question or a comment
   (data-keep = which draft it is) is saved on the server too while somebody writes.
   Kept for a week, apart for each member; signing out clears it. */
(function () {
  'use strict';
  var words = document.currentScript.dataset;
  if (!words.member) return;
  var PREFIX = 'talkoot.kept.', SENT = 'talkoot.sent', WEEK = 7 * 86400000;

  function plainPath() { return location.pathname.replace(/^\/fi(?=\/|$)/, '') || '/'; }
  function read(key) {
    try { return JSON.parse(localStorage.getItem(PREFIX + key)); } catch (unreadable) { return null; }
  }
  function write(key, entry) {
    try { localStorage.setItem(PREFIX + key, JSON.stringify(entry)); } catch (full) { /* the server may still have it */ }
  }
  function forget(key) {
    try { localStorage.removeItem(PREFIX + key); } catch (closed) { /* nothing was kept */ }
  }
  function each(things, deed) { Array.prototype.forEach.call(things, deed); }

  function isWritten(field) {
    return field.name && !/^jakarta\.faces/.test(field.name) && !field.closest('[data-unkept]')
      && !/^(hidden|password|submit|button|image|reset|file|search)$/.test(field.type) && field.tagName !== 'BUTTON';
  }
  function values(form) {
    var all = {};
    each(form.elements, function (field) {
      if (!isWritten(field)) return;
      if (field.type === 'radio' || field.type === 'checkbox') {
        all[field.name] = all[field.name] || [];
        if (field.checked) all[field.name].push(field.value);
      } else {
        all[field.name] = field.value;
      }
    });
    return all;
  }
  function fill(form, all) {
    var changed = null;
    each(form.elements, function (field) {
      if (!isWritten(field) || !(field.name in all)) return;
      var wanted = all[field.name];
      if (Array.isArray(wanted)) {
        var on = wanted.indexOf(field.value) >= 0;
        if (field.checked !== on) { field.checked = on; changed = field; }
      } else if (field.value !== wanted) {
        field.value = wanted;
        changed = field;
      }
    });
    if (changed) {
      form.dataset.recalled = 'true';
      var folded = changed.closest('details');
      if (folded) folded.open = true;
      changed.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
  /* Line ends and outer blanks are the server's business. */
  function same(one, other) {
    function bare(all) {
      return JSON.stringify(Object.keys(all).sort().map(function (name) {
        return [name, Array.isArray(all[name]) ? all[name] : all[name].replace(/\r\n?/g, '\n').trim()];
      }));
    }
    return bare(one) === bare(other);
  }
  function time(at) {
    return new Date(at).toLocaleString(document.documentElement.lang, { day: 'numeric', month: 'numeric', hour: '2-digit', minute: '2-digit' });
  }
  function note(form, text, deeds) {
    var place = document.createElement('div'), said = document.createElement('span');
    place.className = 'tk-note tk-kept u-mb4';
    place.setAttribute('role', 'status');
    place.setAttribute('data-kept-note', '');
    said.textContent = text;
    place.append(said);
    deeds.forEach(function (deed) {
      var button = document.createElement('button');
      button.type = 'button';
      button.className = 'tk-btn tk-btn--line tk-btn--s';
      button.textContent = deed.word;
      button.addEventListener('click', function () { place.remove(); deed.act(); });
      place.append(button);
    });
    form.before(place);
  }

  function watch(form) {
    var base, writing, lastKey = key(), saving = null;

    function key() { return words.member + ' ' + (form.dataset.keep || plainPath() + ' ' + form.id); }
    function keepNow() {
      clearTimeout(writing);
      writing = 0;
      var now = values(form);
      if (same(now, base)) { forget(lastKey); return; }
      lastKey = key();
      write(lastKey, { at: Date.now(), base: base, fields: now });
    }
    function recall() {
      var entry = read(lastKey), now = values(form);
      if (!entry || same(entry.fields, now)) return;
      if (same(entry.base, now)) {
        fill(form, entry.fields);
        note(form, words.restored.replace('{0}', time(entry.at)), [{ word: words.drop, act: function () { fill(form, now); forget(lastKey); } }]);
      } else {
        note(form, words.conflict.replace('{0}', time(entry.at)), [
          { word: words.use, act: function () { fill(form, entry.fields); } },
          { word: words.drop, act: function () { forget(lastKey); } }]);
      }
    }

    if (form.dataset.draft) {
      var field = text(form);
      if (field && !field.value) { field.value = form.dataset.draft; open(field); }
    }
    base = values(form);
    form.addEventListener('input', function () {
      if (!writing) writing = setTimeout(keepNow, 250);
    });
    form.addEventListener('change', keepNow);
    form.addEventListener('talkoot:saving', function () { saving = values(form); });
    form.addEventListener('talkoot:saved', function () {
      base = saving || base;
      forget(lastKey);
      keepNow();
    });
    form.addEventListener('submit', function () {
      keepNow();
      try { sessionStorage.setItem(SENT, lastKey); } catch (closed) { /* then it is offered once more */ }
    });
    window.addEventListener('pagehide', function () { if (writing) keepNow(); });
    if (form.dataset.keep) saveOnServer(form);
    recall();
  }

  function text(form) { return form.querySelector('textarea[name="text"], textarea[name$=":text"]'); }
  function open(field) {
    var folded = field.closest('details');
    if (folded) folded.open = true;
  }

  /* Questions and comments: their form has no state on the server, so a plain request saves them. */
  function saveOnServer(form) {
    var field = text(form), place = document.createElement('span'), waiting, busy = false, again = false, failures = 0;
    if (!field) return;
    place.className = 'u-meta';
    place.setAttribute('role', 'status');
    field.after(place);

    function save() {
      clearTimeout(waiting);
      if (busy) { again = true; return; }
      busy = true;
      again = false;
      form.dispatchEvent(new CustomEvent('talkoot:saving'));
      fetch(words.keep, { method: 'POST', credentials: 'same-origin', redirect: 'manual',
        body: new URLSearchParams({ draft: form.dataset.keep, text: field.value, lang: document.documentElement.lang, member: words.member }) })
        .then(function (answer) {
          busy = false;
          if (answer.ok) return answer.json().then(saved);
          if (answer.status === 401) signedOut(place);
          else if (answer.status >= 500 || answer.status === 0) unsaved();
          else place.textContent = words.refused;
        }).catch(function () { busy = false; unsaved(); });
    }
    function saved(said) {
      failures = 0;
      place.textContent = said.text;
      form.dispatchEvent(new CustomEvent('talkoot:saved'));
      if (again) save();
    }
    function unsaved() {
      place.textContent = words.unsaved;
      waiting = setTimeout(save, Math.min(60000, 4000 * Math.pow(2, failures++)));
    }
    field.addEventListener('input', function () {
      clearTimeout(waiting);
      waiting = setTimeout(save, 900);
    });
    window.addEventListener('online', function () { if (failures) save(); });
  }

  /* Says where the text is, and leads back here by way of the sign-in. */
  function signedOut(place) {
    var link = document.createElement('a');
    link.href = words.signin + '?to=' + encodeURIComponent(plainPath());
    link.textContent = words.signIn;
    place.replaceChildren(words.signedOut + ' ', link);
  }

  function prune() {
    try {
      Object.keys(localStorage).forEach(function (key) {
        if (key.indexOf(PREFIX) !== 0) return;
        var entry = read(key.slice(PREFIX.length));
        if (!entry || Date.now() - entry.at > WEEK) localStorage.removeItem(key);
      });
      var sent = sessionStorage.getItem(SENT);
      sessionStorage.removeItem(SENT);
      if (sent && /[?&]done=/.test(location.search)) forget(sent);
    } catch (closed) { /* this browser keeps nothing */ }
  }

  window.talkoot = { words: words, signedOut: signedOut };
  prune();
  each(document.forms, function (form) {
    if (form.method === 'post' && (form.dataset.live || form.querySelector('textarea'))) watch(form);
  });
})();
