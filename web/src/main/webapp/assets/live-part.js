/* Keeps a part of the page fresh while something runs: fetches it anew every two seconds. */
(function () {
  'use strict';
  document.querySelectorAll('[data-live]').forEach(function (part) {
    function again() {
      if (part.querySelector('[data-running="true"]')) setTimeout(look, 2000);
    }
    function look() {
      fetch(part.dataset.live, { credentials: 'same-origin' }).then(function (answer) {
        return answer.ok ? answer.text() : Promise.reject(answer.status);
      }).then(function (html) {
        var fresh = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-part] > ul');
        var list = part.querySelector('ul');
        if (fresh && list) list.replaceWith(document.importNode(fresh, true));
        again();
      }).catch(function () { setTimeout(look, 10000); });
    }
    again();
  });
})();
