/* Keeps the bell of an open page true, and says when something new has come to a problem's page.
   Listens while the page is looked at; a hidden or forgotten page listens to nothing and asks for
   what it missed when somebody comes back to it. */
(function () {
  'use strict';
  var bell = document.querySelector('[data-channel]');
  if (!bell || !window.EventSource) return;
  var bar = document.querySelector('[data-news]');
  var HIDDEN = 20000, FORGOTTEN = 30 * 60000, SOON = 4000, LATE = 300000;
  var source = null, told = '', over = false, failures = 0, again = 0, hiding = 0, touched = Date.now();

  function address() {
    var url = bell.dataset.channel;
    if (bar) url += '&problem=' + bar.dataset.news + '&since=' + encodeURIComponent(bar.dataset.seen);
    return told ? url + '&told=' + encodeURIComponent(told) : url;
  }
  function listen() {
    clearTimeout(again);
    again = 0;
    if (over || source || document.hidden) return;
    source = new EventSource(address());
    source.addEventListener('open', function () { failures = 0; });
    source.addEventListener('bell', function (event) { ring(JSON.parse(event.data)); });
    source.addEventListener('news', function (event) {
      told = event.lastEventId;
      announce(JSON.parse(event.data).text);
    });
    /* More pages are open than may listen: others do, until somebody touches this one again. */
    source.addEventListener('enough', silence);
    source.addEventListener('over', function () { over = true; silence(); });
    source.addEventListener('error', function () {
      /* The browser comes again by itself once; then, and when it was refused, we wait longer each time. */
      if (++failures > 1 || source.readyState === EventSource.CLOSED) later();
    });
  }
  function silence() {
    clearTimeout(again);
    again = 0;
    if (source) source.close();
    source = null;
  }
  function later() {
    silence();
    again = setTimeout(listen, Math.min(LATE, SOON * Math.pow(2, failures)) * (0.75 + Math.random() / 2));
  }
  function ring(now) {
    var dot = bell.querySelector('.tk-iconbtn__dot');
    bell.setAttribute('aria-label', now.text);
    if (!now.unread) { if (dot) dot.remove(); return; }
    if (!dot) {
      dot = document.createElement('span');
      dot.className = 'tk-iconbtn__dot';
      dot.setAttribute('aria-hidden', 'true');
      bell.append(dot);
    }
    dot.textContent = now.unread;
  }
  function announce(text) {
    var place = bar.querySelector('[role="status"]');
    if (place.textContent === text) return;
    place.textContent = text;
    show(true);
  }
  function show(on) {
    bar.classList.toggle('is-on', on);
    bar.querySelectorAll('button').forEach(function (button) { button.hidden = !on; });
  }
  function come() {
    touched = Date.now();
    listen();
  }

  if (bar) {
    bar.querySelector('[data-news-show]').addEventListener('click', function () {
      try { sessionStorage.setItem('talkoot.place', location.pathname + ' ' + window.scrollY); } catch (full) { /* then the page begins at its top */ }
      location.replace(location.pathname);
    });
    bar.querySelector('[data-news-dismiss]').addEventListener('click', function () { show(false); });
    try {
      var place = (sessionStorage.getItem('talkoot.place') || '').split(' ');
      sessionStorage.removeItem('talkoot.place');
      if (place[0] === location.pathname) window.scrollTo(0, Number(place[1]));
    } catch (closed) { /* nothing is kept */ }
  }
  document.addEventListener('visibilitychange', function () {
    clearTimeout(hiding);
    if (document.hidden) hiding = setTimeout(silence, HIDDEN); else come();
  });
  ['pointerdown', 'keydown', 'scroll'].forEach(function (kind) {
    document.addEventListener(kind, function () {
      touched = Date.now();
      if (!source && !again) listen();
    }, { passive: true });
  });
  setInterval(function () { if (Date.now() - touched > FORGOTTEN) { silence(); } }, 60000);
  window.addEventListener('online', function () { failures = 0; listen(); });
  window.addEventListener('pagehide', silence);
  window.addEventListener('pageshow', function (event) { if (event.persisted) come(); });
  listen();
})();
