/* Forms that save themselves while somebody writes; without this file there is a button.
   data-live = id of the button that saves, data-live-render = ids of what the server says anew;
   an element with data-live-state says meanwhile that it saves, or that it failed and tries again. */
(function () {
  'use strict';
  var form = document.querySelector('form[data-live]');
  if (!form || !window.faces) return;
  var waiting, busy = false, again = false;

  function save() {
    if (busy) { again = true; return; }
    busy = true;
    say('saving');
    faces.ajax.request(document.getElementById(form.dataset.live), null, {
      execute: '@form',
      render: form.dataset.liveRender,
      'jakarta.faces.behavior.event': 'action',
      onerror: failed,
      onevent: function (event) { if (event.status === 'success') done(); }
    });
  }
  function say(state) {
    var place = form.querySelector('[data-live-state]');
    if (place && place.dataset[state]) place.textContent = place.dataset[state];
  }
  function failed() {
    say('failed');
    waiting = setTimeout(save, 8000);
    done();
  }
  function done() {
    busy = false;
    if (again) { again = false; save(); }
  }
  form.addEventListener('input', function () {
    clearTimeout(waiting);
    waiting = setTimeout(save, 900);
  });
})();
