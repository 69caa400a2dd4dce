/* Progressive extras only: every public page works without this file. */
(function () {
  'use strict';
  var root = document.documentElement;

  /* Colour scheme: the system's by default; a choice is kept in a cookie that the server prints. */
  function scheme() {
    return root.dataset.theme || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  }
  document.querySelectorAll('[data-theme-toggle]').forEach(function (button) {
    button.addEventListener('click', function () {
      root.dataset.theme = scheme() === 'dark' ? 'light' : 'dark';
      document.cookie = 'theme=' + root.dataset.theme + ';path=/;max-age=31536000;samesite=lax'
        + (location.protocol === 'https:' ? ';secure' : '');
    });
  });

  /* Countdown: the server prints the first value, this keeps it fresh. */
  document.querySelectorAll('[data-deadline]').forEach(function (countdown) {
    var figures = countdown.querySelectorAll('b'), end = Date.parse(countdown.dataset.deadline);
    function tick() {
      var minutes = Math.floor((end - Date.now()) / 60000);
      if (!(minutes > 0) || minutes > 60 * 24 * 60) return;
      figures[0].textContent = Math.floor(minutes / 1440);
      figures[1].textContent = Math.floor(minutes % 1440 / 60);
      figures[2].textContent = minutes % 60;
    }
    tick();
    setInterval(tick, 30000);
  });

  /* Filters apply when chosen; without this file there is a button. */
  document.querySelectorAll('form[data-auto]').forEach(function (form) {
    form.addEventListener('change', function () { form.submit(); });
  });

  /* Search fields suggest how a word may go on; without this file they are plain fields. */
  document.querySelectorAll('input[data-suggest]').forEach(function (field) {
    var waiting, asked = '', list = field.list;
    field.addEventListener('input', function () {
      clearTimeout(waiting);
      var begun = field.value.trim();
      if (begun.length < 2 || begun === asked) return;
      waiting = setTimeout(function () {
        asked = begun;
        fetch(field.dataset.suggest + '?q=' + encodeURIComponent(begun))
          .then(function (answer) { return answer.ok ? answer.json() : { items: [] }; })
          .then(function (found) {
            if (asked !== begun) return;
            list.replaceChildren.apply(list, found.items.map(function (one) {
              var option = document.createElement('option');
              option.value = one.text;
              return option;
            }));
          }, function () {});
      }, 250);
    });
  });

  /* What can be selected can be copied by one click, where the browser lets us. */
  document.querySelectorAll('button[data-copy]').forEach(function (button) {
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener('click', function () {
      navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value)
        .then(function () { button.textContent = button.dataset.copied; }, function () {});
    });
  });

  /* Scrolling rows: bring the current one into view. */
  document.querySelectorAll('.tk-seg--scroll [aria-current], .tk-side [aria-current]').forEach(function (current) {
    var row = current.closest('.tk-seg, .tk-side ul');
    if (row && row.scrollWidth > row.clientWidth) row.scrollLeft = current.offsetLeft - row.offsetLeft - 24;
  });
})();
