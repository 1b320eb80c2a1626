// Light or dark before the first paint. A file, not inline: the content security policy allows no inline script.
(function () {
  var chosen;
  try {
    chosen = localStorage.getItem('inroads-scheme');
  } catch {
    chosen = null;
  }
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-scheme', dark ? 'dark' : 'light');
})();
