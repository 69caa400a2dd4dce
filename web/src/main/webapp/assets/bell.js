/* The bell: opens the newest notifications in a panel; without this file it leads to their page.
   Following a notification marks it as read, with the form it stands in. */
(function () {
  'use strict';
  var bell = document.querySelector('[data-bell]');

  function markWhenFollowed(root) {
    root.addEventListener('click', function (event) {
      var link = event.target.closest('a[data-read]'), form = link && link.closest('form');
      if (!form) return;
      var sent = new URLSearchParams(new FormData(form));
      sent.set('read', link.dataset.read);
      fetch(form.action, { method: 'POST', body: sent, credentials: 'same-origin', keepalive: true, redirect: 'manual' }).catch(function () {});
    });
  }
  markWhenFollowed(document);
  if (!bell || !HTMLElement.prototype.showPopover) return;

  var panel = document.createElement('div');
  panel.id = 'bell-panel';
  panel.className = 'tk-pop tk-bellpop';
  panel.popover = 'auto';
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', bell.dataset.bellLabel);
  document.body.append(panel);
  bell.setAttribute('aria-expanded', 'false');
  bell.setAttribute('aria-controls', panel.id);
  bell.setAttribute('aria-haspopup', 'dialog');
  bell.setAttribute('role', 'button');

  function place() {
    var box = bell.getBoundingClientRect();
    panel.style.setProperty('--top', Math.round(box.bottom + 4) + 'px');
    panel.style.setProperty('--right', Math.max(12, Math.round(document.documentElement.clientWidth - box.right)) + 'px');
  }
  function open() {
    fetch(bell.dataset.bell, { credentials: 'same-origin' }).then(function (answer) {
      return answer.ok && !answer.redirected ? answer.text() : Promise.reject(answer.status);
    }).then(function (html) {
      var part = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-part]');
      if (!part) throw new Error('no panel');
      panel.replaceChildren(document.importNode(part, true));
      place();
      panel.showPopover();
      panel.querySelector('h2').focus();
    }).catch(function () { location.assign(bell.href); });
  }
  panel.addEventListener('toggle', function (event) {
    bell.setAttribute('aria-expanded', String(event.newState === 'open'));
    if (event.newState === 'closed' && (document.activeElement === document.body || panel.contains(document.activeElement))) bell.focus();
  });
  bell.addEventListener('click', function (event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    if (panel.matches(':popover-open')) panel.hidePopover(); else open();
  });
  bell.addEventListener('keydown', function (event) {
    if (event.key === ' ') { event.preventDefault(); bell.click(); }
  });
  window.addEventListener('resize', place);
})();
