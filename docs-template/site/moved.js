// On the page of an old name: goes to the new one, with what the address asked for. Without script, the page's own refresh does it.
const to = new URL(document.documentElement.dataset.to, location.href)
to.search = location.search
to.hash = location.hash
location.replace(to)
