/* Comparison: the column that is chosen is framed; without this file its box is ticked. */
(function () {
  'use strict';
  document.querySelectorAll('[data-compare]').forEach(function (table) {
    function frame() {
      table.querySelectorAll('input[type="checkbox"]').forEach(function (box) {
        var column = box.closest('td').cellIndex;
        Array.prototype.forEach.call(table.rows, function (row) {
          row.cells[column].classList.toggle('is-pick', box.checked);
        });
      });
    }
    table.addEventListener('change', frame);
    frame();
  });
})();
