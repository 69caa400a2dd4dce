/* Form pages: PrimeFaces runs its later scripts under this page's nonce. */
(function () {
  'use strict';
  var marked = document.querySelector('script[nonce]');
  if (window.PrimeFaces && marked) PrimeFaces.csp.init(marked.nonce);
})();
