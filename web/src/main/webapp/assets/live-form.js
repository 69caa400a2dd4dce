/* Forms that save themselves while somebody writes; without this file there is a button.
   data-live = id of the button that saves, data-live-render = ids of what the server says anew.
   When the server has forgotten the page (too many tabs, a restart) it is asked for a fresh one,
   whose state this one takes over; the reader goes on writing. */
(function () {
  'use strict';
  var form = document.querySelector('form[data-live]');
  if (!form || !window.faces) return;
  var STATE = 'jakarta.faces.ViewState', FRESH = 60000;
  var kept = window.talkoot || { words: {} }, words = kept.words;
  var waiting, busy = false, again = false, failures = 0, revived = false, gone = false, reached = Date.now(), sending = null;

  function save() {
    clearTimeout(waiting);
    if (busy) { again = true; return; }
    busy = true;
    say('saving');
    form.dispatchEvent(new CustomEvent('talkoot:saving'));
    faces.ajax.request(document.getElementById(form.dataset.live), null, {
      execute: '@form',
      render: form.dataset.liveRender,
      'jakarta.faces.behavior.event': 'action',
      onerror: function (event) { failed(event.responseCode, event.responseText); },
      onevent: function (event) { if (event.status === 'success') saved(); }
    });
  }
  function place() {
    return form.querySelector('[data-live-state]') || form.querySelector('[id$="saved"] [role="status"]');
  }
  function say(state) {
    var here = place(), text = here && (here.dataset[state] || words[state]);
    if (text) here.textContent = text;
  }
  function saved() {
    failures = 0;
    revived = gone = false;
    reached = Date.now();
    settled();
    form.dispatchEvent(new CustomEvent('talkoot:saved'));
    var address = form.querySelector('[data-address]');
    if (address && address.dataset.address !== location.pathname) history.replaceState(null, '', address.dataset.address);
    if (sending) send();
  }
  function failed(code, text) {
    settled();
    if (code === 401) leave();
    else if (code === 422 && sending) send();
    else if (code === 422) refused(text);
    else if (code && code < 500 && !revived) revive();
    else later();
  }
  function settled() {
    busy = false;
    if (again) { again = false; waiting = setTimeout(save, 900); }
  }
  function later() {
    sending = null;
    say(words.unsaved ? 'unsaved' : 'failed');
    waiting = setTimeout(save, Math.min(60000, 4000 * Math.pow(2, failures++)));
  }
  function refused(text) {
    if (place()) place().textContent = (words.refused || '') + ' ' + text;
  }
  function leave() {
    gone = true;
    sending = null;
    if (place() && kept.signedOut) kept.signedOut(place()); else say('failed');
  }
  function revive() {
    revived = true;
    fetch(location.href, { credentials: 'same-origin' }).then(function (answer) {
      if (answer.redirected && /\/signin(\?|$)/.test(answer.url)) return leave();
      if (!answer.ok) return Promise.reject(answer.status);
      return answer.text().then(takeOver);
    }).catch(later);
  }
  function takeOver(html) {
    var fresh = new DOMParser().parseFromString(html, 'text/html');
    var state = fresh.querySelector('form[data-live] input[name="' + STATE + '"]');
    var member = fresh.querySelector('script[data-member]');
    if (!state || !member || member.dataset.member !== words.member) return leave();
    document.querySelectorAll('input[name="' + STATE + '"]').forEach(function (input) { input.value = state.value; });
    save();
  }
  /* What was open for long is made fresh before it is sent. */
  function send() {
    var button = sending;
    sending = null;
    reached = Date.now();
    form.requestSubmit(button);
  }

  /* A long form is sent by its button, not by Enter in one of its lines. */
  form.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && event.target.matches('input:not([type="submit"])')) event.preventDefault();
  });
  form.addEventListener('input', function () {
    clearTimeout(waiting);
    waiting = setTimeout(save, 900);
  });
  if (form.dataset.recalled) waiting = setTimeout(save, 900);
  form.addEventListener('submit', function (event) {
    clearTimeout(waiting);
    if (Date.now() - reached < FRESH) return;
    event.preventDefault();
    sending = event.submitter;
    save();
  });
  document.addEventListener('visibilitychange', function () {
    if (document.hidden && waiting && !gone) save();
    if (!document.hidden && gone) { revived = false; revive(); }
  });
  window.addEventListener('online', function () { if (failures) save(); });
})();
